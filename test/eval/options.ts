import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refused } from './sets.ts'

export type Options = {
  /** A folder of sets to measure on instead of ours and those beside the project. */
  sets?: string
  only: string[]
  /** Without the peers: ours alone, for a quick look. */
  alone: boolean
  against?: string
  /** A file of a thesaurus with which ours is measured as well. */
  thesaurus?: string
  show: number
  setLimit: number
  json?: string
}

export const USAGE = `npm run eval -- [options]
  --sets DIR       a folder of SET/{corpus.jsonl,queries.jsonl,qrels.tsv}, each plain or .gz,
                   instead of segnavia-judged and ../shared/relevance
  --only A,B       these sets alone
  --alone          ours without the peers
  --thesaurus FILE also ours with this thesaurus imported (SKOS, CSV or TSV), and how much of it ours knows
  --against REF    what changed since that git ref, query by query
  --show N         how many queries of each set that shows (15)
  --set-limit N    the first N queries of each set: a quick look, not a measurement
  --json FILE      writes all figures and rankings`

const ROOT = resolve(import.meta.dirname, '../..')

const count = (name: string, given: string | undefined, otherwise: number): number => {
  if (given === undefined) return otherwise
  if (!/^\d+$/.test(given)) throw new Refused(`--${name} expects a whole number, not ${given}.`)
  return Number(given)
}

const parsed = (argv: string[]) =>
  parseArgs({
    args: argv,
    options: {
      sets: { type: 'string' },
      only: { type: 'string' },
      alone: { type: 'boolean', default: false },
      against: { type: 'string' },
      thesaurus: { type: 'string' },
      show: { type: 'string' },
      'set-limit': { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values

/** @throws Refused in one line at an option that does not exist or makes no sense; the message is the usage for --help. */
export const readOptions = (argv: string[]): Options => {
  let given: ReturnType<typeof parsed>
  try {
    given = parsed(argv)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new Refused(`${reason.split('\n')[0]}. See npm run eval -- --help.`)
  }
  if (given.help) throw new Refused(USAGE)
  if (given.thesaurus !== undefined && given.against !== undefined)
    throw new Refused(
      '--thesaurus and --against do not go together: the other commit may know no thesauri. Leave one out.',
    )
  return {
    ...(given.sets !== undefined && { sets: resolve(ROOT, given.sets) }),
    only: given.only?.split(',').filter(Boolean) ?? [],
    alone: given.alone,
    ...(given.against !== undefined && { against: given.against }),
    ...(given.thesaurus !== undefined && { thesaurus: resolve(ROOT, given.thesaurus) }),
    show: count('show', given.show, 15),
    setLimit: count('set-limit', given['set-limit'], Number.POSITIVE_INFINITY),
    ...(given.json !== undefined && { json: resolve(given.json) }),
  }
}
