import type { Child } from 'hono/jsx'
import { plainLine } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText, momentText } from '../../../../shared/digests/dates.ts'
import { moneyPhrase } from '../../../../shared/digests/money.ts'
import { ACTS, LEVELS, languageNames, PROCEDURES } from '../../../../shared/digests/origin.ts'
import { capitalised, listOf } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { KINDS, regionName, SIZES } from '../../../../shared/digests/verdicts.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { Said } from '../../frame/components.tsx'
import { callsWords } from '../../words/calls.ts'

export type FactLabel = keyof (typeof callsWords)['it']['labels']
export type CallFact = { label: FactLabel; value: Child }

/** The longest of a source's words that are shown as a fact, in characters. */
const LONGEST = 4000

/** Without what cannot be seen, and might turn the direction of what follows (FAULTS C19). */
const shown = (text: string): string => plainLine(text, LONGEST)

const Foreign = ({ call, text }: { call: Opportunity; text: string }) => (
  <span {...(call.language ? { lang: call.language } : {})}>{shown(text)}</span>
)

const List = ({ call, words }: { call: Opportunity; words: string[] }) => (
  <ul>
    {words.map((word) => (
      <li>
        <Foreign call={call} text={word} />
      </li>
    ))}
  </ul>
)

const text = (label: FactLabel, value: string | undefined): CallFact[] => (value ? [{ label, value }] : [])

const original = (label: FactLabel, call: Opportunity, value: string | undefined): CallFact[] =>
  value ? [{ label, value: <Foreign call={call} text={value} /> }] : []

const list = (label: FactLabel, call: Opportunity, words: string[] | undefined): CallFact[] =>
  words && words.length > 0 ? [{ label, value: <List call={call} words={words} /> }] : []

const timeFacts = (language: ReaderLanguage, call: Opportunity, now: string): CallFact[] => {
  const words = callsWords[language]
  const deadlines = call.deadlines.map((deadline) =>
    [momentText(language, deadline), deadline.stage && words.stage(deadline.stage)]
      .filter(Boolean)
      .join(', '),
  )
  return [
    { label: 'schedule', value: <Said phrase={schedulePhrase(language, call, now)} /> },
    ...(call.opensAt ? text('opensAt', momentText(language, call.opensAt)) : []),
    ...(deadlines.length > 0
      ? [
          {
            label: 'deadlines' as const,
            value: (
              <ul>
                {deadlines.map((deadline) => (
                  <li>{deadline}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...text('end', call.end && words.ends[call.end]),
    ...original('earlyClosure', call, call.earlyClosure),
    ...text('stages', call.twoStage ? words.twoStages : undefined),
    ...text('closedBySource', call.closedBySource ? words.closedBySource : undefined),
  ]
}

const whoFacts = (language: ReaderLanguage, call: Opportunity): CallFact[] => {
  const words = callsWords[language]
  const { kinds = [], sizes = [], words: theirs = [] } = call.applicants ?? {}
  const partners = call.partnership
    ? [
        call.partnership.organisations && words.organisations(call.partnership.organisations),
        call.partnership.countries && words.countries(call.partnership.countries),
        call.partnership.words && shown(call.partnership.words),
      ].filter((part): part is string => Boolean(part))
    : []
  return [
    ...text(
      'applicants',
      kinds.length > 0
        ? listOf(
            language,
            kinds.map((kind) => KINDS[language][kind][1]),
          )
        : undefined,
    ),
    ...list('applicantsWords', call, theirs),
    ...text(
      'sizes',
      sizes.length > 0
        ? listOf(
            language,
            sizes.map((size) => SIZES[language][size][1]),
          )
        : undefined,
    ),
    ...text('regions', call.regions && listOf(language, call.regions.map(regionName))),
    ...text('ateco', call.ateco?.join(', ')),
    ...text('partnership', partners.join('; ')),
  ]
}

const actText = (language: ReaderLanguage, { act }: Opportunity): string | undefined => {
  if (!act) return undefined
  const kind = capitalised(ACTS[language][act.kind])
  const date = act.date && dayText(language, dayAt(`${act.date}T12:00:00Z`), { weekday: false })
  if (!act.number) return date ? `${kind}, ${date}` : kind
  const number = shown(act.number)
  return `${kind}, ${date ? callsWords[language].of(number, date) : number}`
}

const originFacts = (language: ReaderLanguage, call: Opportunity): CallFact[] => {
  const words = callsWords[language]
  const day = (at: string): string => dayText(language, dayAt(at))
  return [
    ...original('funder', call, call.funder),
    ...original('programme', call, call.programme),
    ...original('call', call, [call.call?.id, call.call?.title].filter(Boolean).join(', ')),
    ...text('topic', call.topic && shown(call.topic)),
    ...original('typeOfAction', call, call.typeOfAction),
    ...text('trl', call.trl && shown(call.trl)),
    ...text('act', actText(language, call)),
    ...text('procedure', call.procedure && PROCEDURES[language][call.procedure]),
    ...text('level', LEVELS[language][call.level]),
    ...text('language', call.language && languageNames[language].of(call.language)),
    ...list('themes', call, call.themes),
    ...list('keywords', call, call.keywords),
    ...text('publishedAt', call.publishedAt && day(call.publishedAt)),
    ...text('firstSeenAt', `${day(call.firstSeenAt)}${call.baseline ? `, ${words.baseline}` : ''}`),
    ...text('source', nameOfSource(call.source)),
    ...text('version', String(call.version)),
  ]
}

/** Every field we read of a call, in the reader's words or, quoted, in the source's. */
export const factsOf = (language: ReaderLanguage, call: Opportunity, now: string): CallFact[] => [
  ...timeFacts(language, call, now),
  { label: 'money', value: <Said phrase={moneyPhrase(language, call)} /> },
  ...original('amountsWords', call, call.amounts?.words),
  ...whoFacts(language, call),
  ...originFacts(language, call),
]

/** What a reader would look for and the source does not state. */
const SOUGHT: FactLabel[] = [
  'deadlines',
  'opensAt',
  'applicants',
  'regions',
  'ateco',
  'procedure',
  'funder',
  'act',
]

/** "ATECO" keeps its capitals within a sentence. */
const within = (label: string): string => (label === label.toUpperCase() ? label : label.toLowerCase())

/** "scadenze, regioni, ATECO", or nothing where everything sought is stated. */
export const unstatedText = (language: ReaderLanguage, facts: CallFact[]): string => {
  const said = new Set<FactLabel>(
    facts.map(({ label }) => (label === 'applicantsWords' ? 'applicants' : label)),
  )
  return SOUGHT.filter((label) => !said.has(label))
    .map((label) => within(callsWords[language].labels[label]))
    .join(', ')
}
