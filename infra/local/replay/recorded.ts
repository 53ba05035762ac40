import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dayOf, type Instant, toInstant } from '../../../shared/domain/time.ts'
import { type Answers, json } from './answers.ts'
import { concatenatedObjects } from './concatenated.ts'
import {
  isPloneSearch,
  isSediaSearch,
  isSolrSelect,
  ploneBatch,
  sediaPage,
  solrAnswer,
  topicIn,
} from './envelopes.ts'

/** A recording that is missing or not what it should be. */
export class UnusableRecording extends Error {
  override name = 'UnusableRecording'
  constructor(path: string, found: string) {
    super(
      `expected a recorded answer at ${path}, ${found}. Name the folder that holds eu-sedia, rer-plone and incentivi.`,
    )
  }
}

type Fields = Record<string, unknown>

/** A file as text, gunzipped when its name ends so, without a byte-order mark. @throws UnusableRecording */
const textOf = (path: string): string => {
  if (!existsSync(path)) throw new UnusableRecording(path, 'found nothing')
  try {
    const bytes = readFileSync(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UnusableRecording(path, `could not read it (${error instanceof Error ? error.message : error})`)
  }
}

/** The list that `pick` finds in a JSON file. @throws UnusableRecording */
const listIn = (path: string, pick: (file: Fields) => unknown): Fields[] => {
  const text = textOf(path)
  try {
    const list = pick(JSON.parse(text))
    if (Array.isArray(list)) return list
  } catch {}
  throw new UnusableRecording(path, 'found another kind of file')
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const euDays = (folder: string): Map<string, () => Fields[]> => {
  const days = join(folder, 'eu-sedia', 'days')
  const named = existsSync(days) ? readdirSync(days).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)) : []
  if (named.length === 0) throw new UnusableRecording(days, 'found no recorded day')
  return new Map(
    named.toSorted().map((day) => [
      day,
      once(() =>
        readdirSync(join(days, day))
          .filter((page) => page.endsWith('.json.gz'))
          .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
          .flatMap((page) => listIn(join(days, day, page), (file) => file.results)),
      ),
    ]),
  )
}

/** Full texts by lower-case topic code, as the portal's topicDetails files would say them. */
const topicTexts = (folder: string): Map<string, Fields> => {
  const path = join(folder, 'eu-sedia', 'topics-full-text.jsonl.gz')
  const topics = concatenatedObjects(textOf(path))
  if (topics.length === 0) throw new UnusableRecording(path, 'found no topic in it')
  return new Map(
    topics.map(({ topicId, title, callTitle, description, topicConditions, supportInfo }) => [
      String(topicId).toLowerCase(),
      {
        TopicDetails: {
          identifier: topicId,
          title,
          callTitle,
          description,
          conditions: topicConditions,
          supportInfo,
        },
      },
    ]),
  )
}

/**
 * The recorded answers in `folder`, as three sources give them at `now`: the EU list of the latest recorded day
 * not after it (before the first, the first), the one recorded Plone site without calls it published only later,
 * and the Solr answer. Other Plone sites answer an empty list.
 * @throws UnusableRecording at once when the folder or a recording is missing or broken.
 */
export const recorded = (folder: string, now: () => Instant): Answers => {
  const days = euDays(folder)
  const texts = once(() => topicTexts(folder))
  const plone = listIn(join(folder, 'rer-plone', 'search-bando-fullobjects.json'), (file) => file.items)
  const solr = listIn(
    join(folder, 'incentivi', 'solr-response.json'),
    (file) => (file.response as Fields | undefined)?.docs,
  )
  const latest = (): Fields[] => {
    const reached = [...days.keys()].findLast((day) => day <= dayOf(now())) ?? [...days.keys()][0]
    return (reached && days.get(reached)?.()) || []
  }
  return (url, asked) => {
    if (isSediaSearch(url)) return sediaPage(url, asked, latest())
    const code = topicIn(url)
    if (code) {
      const topic = texts().get(code)
      return topic && json(topic)
    }
    if (isSolrSelect(url)) return solrAnswer(url, solr)
    if (!isPloneSearch(url)) return undefined
    const here = url.hostname.startsWith('politicheterritoriali.') ? plone : []
    return ploneBatch(
      url,
      here.filter((call) => typeof call.effective !== 'string' || toInstant(call.effective) <= now()),
    )
  }
}

/** The rows of incentivi.gov.it's own export, one JSON object a line, for import by hand. @throws UnusableRecording */
export const exportRows = (folder: string): string =>
  textOf(join(folder, 'incentivi', 'opendata-export-rows.jsonl.gz'))
