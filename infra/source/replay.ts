import { parseArgs } from 'node:util'
import { type ReplayedRun, replayRuns, type Told } from '../../functions/ingest/replay.ts'
import { Day, dayOf } from '../../shared/domain/time.ts'
import { printableJson, shortened } from '../command/printable.ts'
import { Misused } from '../command/run.ts'
import { KEPT_FOLDER, openKept } from '../local/kept.ts'
import { findSource } from './catalogue.ts'
import type { Desk } from './desk.ts'

const changedFields = ({ changes }: Told): string =>
  [...new Set(changes.map(({ field }) => field))].join(', ')

const toldLines = (heading: string, told: readonly Told[], desk: Desk): string[] => [
  ...told.slice(0, 10).map((one) => {
    const fields = changedFields(one)
    return `    ${heading}  ${shortened(one.title, desk.width - 16)}${fields ? ` [${fields}]` : ''}`
  }),
  ...(told.length > 10 ? [`    ${heading}  … and ${told.length - 10} more`] : []),
]

/** One run: its counts, then what it would have told. */
const runText = (run: ReplayedRun, desk: Desk): string =>
  [
    `${dayOf(run.startedAt)}  ${run.state.padEnd(11)}  ${run.read} read, ${run.added.length} new, ${run.changed.length} changed, ${run.withdrawn.length} withdrawn, ${run.missing} missing`,
    ...(run.problem ? [`    ${shortened(run.problem, 1000)}`] : []),
    // A baseline tells nobody anything: its calls are only counted.
    ...(run.state === 'baseline' ? [] : toldLines('new      ', run.added, desk)),
    ...toldLines('changed  ', run.changed, desk),
    ...toldLines('withdrawn', run.withdrawn, desk),
  ].join('\n')

/** `replay`: reads the archived runs of a source again by today's code, and prints what each would have told. */
export const replay = async (words: string[], desk: Desk): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      since: { type: 'string' },
      table: { type: 'string' },
      blobs: { type: 'string' },
      folder: { type: 'string', default: KEPT_FOLDER },
      json: { type: 'boolean', default: false },
    },
  })
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0)
    throw new Misused(
      `Expected the id of one source to replay, found ${positionals.length}. For example: npm run source -- replay eu-sedia --since 2026-06-01`,
    )
  const source = findSource(id)
  const since = values.since === undefined ? undefined : Day.safeParse(values.since).data
  if (values.since !== undefined && (since === undefined || Number.isNaN(Date.parse(since))))
    throw new Misused(
      `--since should be a day such as 2026-06-01, but is "${values.since.slice(0, 40)}". Correct it.`,
    )
  const kept = await openKept({ ...values, root: desk.root }, desk.now, (message) => new Misused(message))
  try {
    const runs: ReplayedRun[] = []
    for await (const run of replayRuns(source, kept.services, since ? { since } : {})) {
      runs.push(run)
      if (!values.json) desk.say(runText(run, desk))
    }
    if (values.json) desk.say(printableJson(runs))
    else desk.say(`${runs.length} archived runs of ${source.id} read again; nothing was written.`)
    return 0
  } finally {
    await kept.close()
  }
}
