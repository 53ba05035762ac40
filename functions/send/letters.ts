import type { SESClient } from '@aws-sdk/client-ses'
import type { Ground } from '../../shared/digests/input.ts'
import type { LetterReady } from '../../shared/domain/messages.ts'
import { pauseEnd } from '../../shared/domain/sending.ts'
import { renderLetter } from '../../shared/letters/render.ts'
import { PATHS } from '../../shared/links/addresses.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import {
  claimLetter,
  readLetter,
  releaseLetter,
  type Settled,
  settleLetter,
} from '../../shared/store/letters.ts'
import { notePause, readPause } from '../../shared/store/sending-pause.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Addressed, letterFor } from './letter-for.ts'
import { postPatiently } from './post.ts'

export type LetterServices = {
  table: Table
  ses: SESClient
  clock: Clock
  random: () => number
  token: () => string
  /** Waits for this mail's turn. */
  pace: () => Promise<void>
  from: string
  configurationSet: string
  publicUrl: string
  keys: () => Promise<LinkKeys>
  /** What mails are made of: letters to offices speak of it. */
  ground: () => Promise<Ground>
}

/** SES took nothing for now: the letter was given back, and its message returns. */
export class LetterDelayed extends Error {
  override name = 'LetterDelayed'
}

/** Robots are not to answer what a robot sends; a letter in a person's name may well be answered by an absence note. */
const BY_MACHINE = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/** A single letter, asked for: without the headers of mail to many (FAULTS F9). */
const mimeOf = ({ to, view, replyTo }: Addressed, from: string): Promise<Uint8Array> => {
  const { subject, html, text } = renderLetter(view)
  return composeMime({ from, to, subject, html, text, ...(replyTo ? { replyTo } : { headers: BY_MACHINE }) })
}

/**
 * Sends one letter, once: claimed by one write, posted by one request, its fate noted by another. Whatever is
 * interrupted in between is *unknown* and never sent again (recover). A message that comes twice finds the letter
 * settled, or claimed by another. @throws LetterDelayed when SES has certainly not taken it.
 */
export const sendLetter = async (ready: LetterReady, services: LetterServices): Promise<void> => {
  const { table, ses, clock, from, configurationSet, publicUrl } = services
  const [letter, pause] = await Promise.all([readLetter(table, ready), readPause(table, clock.now())])
  // While SES takes nothing from us a letter waits on its list, and recover puts it back.
  if (letter?.state !== 'pending' || pause) return
  const { ground } = services
  const around = { table, keys: await services.keys(), publicUrl, now: clock.now(), ground }
  const addressed = await letterFor(letter, { ...around, privacy: `${publicUrl}${PATHS.privacy}` })
  const token = services.token()
  if (!(await claimLetter(table, ready, { token, at: clock.now() }))) return
  const settle = (settled: Settled) => settleLetter(table, letter, settled, token)
  if ('because' in addressed) {
    await settle({ state: 'failed', because: addressed.because })
    return
  }
  const raw = await mimeOf(addressed, from)
  const { to, contact } = addressed
  const tags = { kind: letter.content.kind, ...(contact ? { contact } : {}) }
  await services.pace()
  const posted = await postPatiently(ses, { from, to, raw, configurationSet, tags }, clock, services.random)
  logger.info('letter', { letter: letter.id, kind: letter.content.kind, posted: posted.kind })
  if (posted.kind === 'accepted') await settle({ state: 'sent', sesId: posted.sesId })
  else if (posted.kind === 'unknown') await settle({ state: 'unknown' })
  else if (posted.kind === 'rejected') await settle({ state: 'failed', because: posted.because })
  else {
    await releaseLetter(table, ready, token)
    if (posted.kind !== 'paused')
      throw new LetterDelayed(
        `[letter ${letter.id}] expected SES to take it, found it ${posted.kind}. The letter was given back and is tried again.`,
      )
    await notePause(table, { because: posted.because, until: pauseEnd(posted.because, clock.now()) })
  }
}
