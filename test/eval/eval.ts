import { writeFileSync } from 'node:fs'
import * as matching from '../../shared/matching/index.ts'
import { matchingOf, otherDoors } from './against.ts'
import { changesTable, movesOf } from './changes.ts'
import { chosenSets } from './chosen.ts'
import { type Ranked, rankings, settings } from './engine.ts'
import { evaluate, figuresEach, type Result } from './evaluate.ts'
import { meanFigures } from './metrics.ts'
import { type Options, readOptions } from './options.ts'
import { partsTable } from './parts.ts'
import { PEERS } from './peers/index.ts'
import { Refused, type RelevanceSet } from './sets.ts'
import { table } from './table.ts'
import { measurable, overlapText, readThesaurus, withThesaurus } from './thesaurus.ts'

/** `npm run eval`: how good the matching is, beside other engines or beside itself at another commit. */

const print = (text: string): void => console.log(text)

const many = (count: number): string => count.toLocaleString('en')

const titleOf = (set: RelevanceSet, limit: number): string =>
  [
    `${set.name} · ${many(Math.min(limit, set.queries.length))} queries over ${many(set.documents.length)} documents`,
    ...(limit < set.queries.length ? [`the first of ${many(set.queries.length)}`] : []),
    ...(set.unjudged > 0 ? [`${many(set.unjudged)} without a right document left out`] : []),
  ].join(' · ')

const reportOf = ({ line, ranked }: Result) => ({ ...line, rankings: Object.fromEntries(ranked.rankings) })

const besidePeers = ({ alone, setLimit, thesaurus }: Options, all: RelevanceSet[]): unknown => {
  const imported = thesaurus === undefined ? undefined : readThesaurus(thesaurus)
  const variants = imported
    ? [{ name: `with ${imported.title}`, engine: withThesaurus(matching, imported) }]
    : []
  const sets = imported ? measurable(all, print) : all
  if (imported) print(overlapText(imported))
  print('Settings of production')
  for (const [name, value] of Object.entries(settings())) print(`  ${name} ${JSON.stringify(value)}`)
  print('\nMRR looks at the first 100. Differences with 95 % paired bootstrap intervals.\n')
  const report = sets.map((set) => {
    const results = evaluate(set, matching, alone ? [] : PEERS, setLimit, variants)
    print(
      table(
        titleOf(set, setLimit),
        results.map(({ line }) => line),
      ),
    )
    if (set.parts)
      print(
        partsTable(
          set,
          results.map(({ line, ranked }) => ({ name: line.name, ranked })),
        ),
      )
    return [set.name, results.map(reportOf)]
  })
  return { settings: settings(), sets: Object.fromEntries(report) }
}

const sideOf = (set: RelevanceSet, ranked: Ranked) => ({
  figures: meanFigures(figuresEach(set, ranked)),
  rankings: Object.fromEntries(ranked.rankings),
})

const besideItself = async (
  ref: string,
  { setLimit, show }: Options,
  sets: RelevanceSet[],
): Promise<unknown> => {
  const { engine: other, commit } = await matchingOf(ref)
  print(
    `What changed since ${ref} (${commit.slice(0, 10)}): now minus then, with 95 % paired bootstrap intervals.\n`,
  )
  const rankedThen = (set: RelevanceSet): Ranked => {
    try {
      return rankings(set, other, setLimit)
    } catch (error) {
      throw otherDoors(ref, error)
    }
  }
  const report = sets.map((set) => {
    const [after, before] = [rankings(set, matching, setLimit), rankedThen(set)]
    print(changesTable(set, before, after, show))
    if (set.parts)
      print(
        partsTable(set, [
          { name: 'now', ranked: after },
          { name: 'then', ranked: before },
        ]),
      )
    return [
      set.name,
      { after: sideOf(set, after), before: sideOf(set, before), moves: movesOf(set, before, after) },
    ]
  })
  return { against: commit, sets: Object.fromEntries(report) }
}

const run = async (argv: string[]): Promise<void> => {
  const options = readOptions(argv)
  const sets = await chosenSets(options)
  const report = await (options.against === undefined
    ? besidePeers(options, sets)
    : besideItself(options.against, options, sets))
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 2
}
