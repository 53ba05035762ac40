import { parseArgs } from 'node:util'
import { type Instant, inZone, mondayBefore, toInstant } from '../../shared/domain/time.ts'

/** What `npm start` was asked to do. */
export type StartOptions = {
  mode: 'demonstration' | 'recorded' | 'live'
  /** Folder of recorded answers. */
  recorded?: string
  /** Where the clock is driven to: by default the latest Monday 07:30 in Rome. */
  at: Instant
  once: boolean
  reset: boolean
  port: number
}

export const USAGE = `npm start -- [--once] [--reset] [--at 2026-06-29T07:30:00+02:00] [--recorded FOLDER | --live] [--port 4100]

  --once      does everything once, prints a summary and exits: 0 when all went well, 1 when something is missing
  --reset     forgets what earlier starts have kept and begins afresh
  --at        drives the clock to this moment; by default to the latest Monday 07:30 in Rome
  --recorded  reads recorded answers from FOLDER instead of the demonstration's
  --live      reads the real sites, politely, at the real time
  --port      where pages are served, on this machine only`

/** The last recorded EU list is of 26 June 2026; the Monday after it is when its digest is due. */
const RECORDED_MONDAY = inZone('2026-06-29T07:30')

const DEFAULT_PORT = 4100

const instantOf = (text: string): Instant => {
  try {
    return toInstant(text)
  } catch {
    throw new Error(
      `--at should be a moment with its zone, such as 2026-06-29T07:30:00+02:00, but is "${text}". Correct it.`,
    )
  }
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(
    `--port should be a number from 0 to 65535, but is "${text}". Correct it, or leave it out for ${DEFAULT_PORT}.`,
  )
}

/** @param now the real time. @throws Error saying what is wrong with the command line and what to do. */
export const readOptions = (words: string[], now: Instant): StartOptions => {
  const { values } = parseArgs({
    args: words,
    options: {
      once: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      at: { type: 'string' },
      recorded: { type: 'string' },
      live: { type: 'boolean', default: false },
      port: { type: 'string', default: String(DEFAULT_PORT) },
    },
  })
  const { once, reset, recorded, live } = values
  if (recorded !== undefined && live)
    throw new Error(
      '--recorded and --live should not come together: recorded answers are not live. Leave one out.',
    )
  const common = { once, reset, port: portOf(values.port) }
  if (live) return { ...common, mode: 'live', at: now }
  if (recorded !== undefined)
    return { ...common, mode: 'recorded', recorded, at: values.at ? instantOf(values.at) : RECORDED_MONDAY }
  return { ...common, mode: 'demonstration', at: values.at ? instantOf(values.at) : mondayBefore(now) }
}
