import * as z from 'zod'
import { Instant } from '../domain/time.ts'
import { fromRow, readRow, type Table, writeRow } from './table.ts'

const KEY = { pk: 'SENDING', sk: 'PAUSE' }

/** SES takes no mail from us: why, and until when no run of any kind tries again. */
const SendingPause = z.object({ because: z.string(), until: Instant })
export type SendingPause = z.infer<typeof SendingPause>

/** The breaker, if it is open now. Strongly consistent: who reads it is about to claim. */
export const readPause = async (table: Table, now: Instant): Promise<SendingPause | undefined> => {
  const row = await readRow(table, KEY)
  const pause = row && fromRow(SendingPause, row)
  return pause && pause.until > now ? pause : undefined
}

/** Opens the breaker, for the whole account. It closes by itself. */
export const notePause = (table: Table, pause: SendingPause): Promise<void> =>
  writeRow(table, { ...KEY, ...pause })
