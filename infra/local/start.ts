import './quiet.ts'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { plus, toInstant, zoned } from '../../shared/domain/time.ts'
import { seed } from '../association/seed.ts'
import { ACCOUNTS, PASSWORD } from './accounts/people.ts'
import { drivenClock } from './clock.ts'
import { type Keep, openKeep } from './keep.ts'
import { readOptions, type StartOptions, USAGE } from './options.ts'
import { demonstration } from './replay/demonstration.ts'
import { exportRows, recorded } from './replay/recorded.ts'
import { summarise } from './summary.ts'
import { startWeb } from './web.ts'
import { startWorld, type World } from './world.ts'

const began = performance.now()
const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`)
const clockText = (world: World): string =>
  zoned(world.clock.now()).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')

/** First recorded day of the EU list; the demonstration begins eight days before its Monday. */
const RECORDED_START = '2026-04-21T04:00:00Z'

const beginning = ({ mode, at }: StartOptions): string =>
  mode === 'recorded' ? RECORDED_START : mode === 'live' ? at : plus(at, { days: -8 })

const openWorld = (options: StartOptions, keep: Keep): Promise<World> => {
  const clock = drivenClock(options.mode === 'live' ? options.at : (keep.kept?.clock ?? beginning(options)))
  const answers =
    options.mode === 'demonstration'
      ? demonstration(keep.monday, clock.now)
      : options.mode === 'recorded'
        ? recorded(options.recorded ?? '', clock.now)
        : undefined
  if (options.mode === 'live') clock.letGo()
  return startWorld({
    clock,
    folder: keep.folder,
    threads: true,
    ...(answers ? { answers, minimumRows: 0 } : {}),
    linkKeys: keep.linkKeys,
    publicUrl: `http://localhost:${options.port}`,
    onFired: ({ schedule }, result) => {
      if (result instanceof Error) say(`${schedule.name}: ${result.message}`)
      else if (schedule.target === 'ingest') sayRead(result as SourceRun)
      else if (schedule.target === 'digest')
        say(`the digest run of ${(result as { period: string }).period} has gone out`)
    },
  })
}

const sayRead = (run: SourceRun): void => {
  if (run.state === 'failed') say(`${run.source} was not read: ${run.problem}`)
  else if (run.state === 'quarantined') say(`${run.source} is held back: ${run.problem}`)
  else if (run.added + run.changed + run.missing > 0)
    say(
      `${run.startedAt.slice(0, 10)} ${run.source}: ${run.read} read, ${run.added} new, ${run.changed} changed, ${run.missing} missing, ${run.refused} refused`,
    )
}

const readAll = async (world: World): Promise<void> => {
  for (const source of world.sources)
    sayRead(
      (await world.invoke.ingest({
        source: source.id,
        ...(world.minimumRows === undefined ? {} : { minimumRows: world.minimumRows }),
      })) as SourceRun,
    )
  await world.settle()
}

/** Seeds, reads every source once as a new installation would, and lets time pass until the Monday. */
const begin = async (world: World, options: StartOptions): Promise<void> => {
  const seeded = await seed(world.table, world.clock.sleep, { samples: true })
  if (seeded) say(`nine Clust-ERs seeded: ${seeded.members} sample members, ${seeded.contacts} contacts`)
  if (options.mode === 'recorded') {
    await world.blobs.put('uploads/incentivi-export.jsonl', exportRows(options.recorded ?? ''))
    sayRead(
      (await world.invoke.ingest({
        source: 'it-incentivi',
        upload: 'uploads/incentivi-export.jsonl',
      })) as SourceRun,
    )
  }
  await readAll(world)
  if (options.mode === 'live') await world.invoke.digest({ kind: 'weekly' })
  else await world.drive(options.at)
  await world.settle()
  await world.invoke.tick({})
}

/** Who can sign in here, and as what. */
const accountLines = (): string[] => [
  `accounts: sign in to the console with the password "${PASSWORD}" as`,
  ...ACCOUNTS.map(
    ({ id, name, groups }) => `  ${id.padEnd(6)} ${name.padEnd(14)} ${groups.join(', ') || 'no role'}`,
  ),
]

type Web = Awaited<ReturnType<typeof startWeb>>

/** Lets the clock go and fires what falls due, second by second, until the process is told to stop. */
const runOn = async (world: World, keep: Keep, web: Web): Promise<void> => {
  say(`mailbox  ${web.url}/mailbox`)
  say(`console  ${web.url}/`)
  for (const line of accountLines()) say(line)
  say(`the clock says ${clockText(world)} in Rome and runs on; stop with Ctrl+C, start again to continue`)
  world.clock.letGo()
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const second = () => setTimeout(1000, undefined, { signal: stop.signal }).catch(() => undefined)
  for (let passed = world.clock.now(); !stop.signal.aborted; await second()) {
    const after = passed
    passed = world.clock.now()
    await world.fireDue(after).catch((error: unknown) => say(String(error)))
    keep.save(world.clock.now())
  }
}

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2), toInstant(new Date()))
  if (options.mode === 'recorded' && !existsSync(options.recorded ?? ''))
    throw new Error(
      `--recorded should name a folder of recorded answers, but there is none at ${options.recorded}. Correct the path.`,
    )
  const keep = openKeep(resolve('.segnavia', options.mode), options.reset, options.at)
  const world = await openWorld(options, keep)
  let web: Web | undefined
  say(keep.kept ? `continuing at ${clockText(world)} in Rome` : `starting at ${clockText(world)} in Rome`)
  try {
    // First, so that a taken port is known at once and the mailbox can be watched as it fills.
    if (!options.once) web = await startWeb(world, options.port)
    if (!keep.kept) await begin(world, options)
    else if (options.mode !== 'live') await world.drive(options.at)
    keep.save(world.clock.now())
    const { lines, problems } = await summarise(world)
    for (const line of lines) console.log(line)
    for (const problem of problems) console.log(`! ${problem}`)
    if (web) await runOn(world, keep, web)
    else say(problems.length === 0 ? 'done' : `done, with ${problems.length} problems`)
    return problems.length === 0 ? 0 : 1
  } finally {
    await web?.close()
    await world.close()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof TypeError && 'code' in error) console.error(USAGE)
    process.exit(2)
  },
)
