import type { ThesaurusEntry } from '../../shared/domain/thesaurus.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { clean, languageOf, tokensOf } from '../../shared/matching/terms.ts'

/** A row or concept of a file before it is judged: labels by language, the preferred first. `broken` says why it is none. */
export type Row = { where: string; id: string; it: string[]; en: string[]; broken?: string }

/** What a file holds: the concepts that can be used, and every other one with the reason. */
export type ThesaurusReading = {
  entries: ThesaurusEntry[]
  refused: { where: string; reason: string }[]
}

/** A file that is no thesaurus at all; the message says what was expected and what to do. */
export class NoThesaurus extends Error {
  override name = 'NoThesaurus'
}

/** Beyond these a row is a mistake, such as a definition in place of a label. */
const MOST = { id: 200, label: 150, words: 12, labels: 40 }
/** EuroVoc has some 7,400 concepts, CPV 9,500. */
export const MOST_ROWS = 60_000

const NAMES: Record<ReaderLanguage, string> = { it: 'Italian', en: 'English' }
const STRANGE = /[<>{}\\^`|\p{Cc}\p{Co}\p{Cs}\ufffd]|&#?\w+;|https?:/u

/** What is wrong with a label, if anything is. */
const faultOf = (label: string, language: ReaderLanguage): string | undefined => {
  const shown = `the ${NAMES[language]} label "${label.slice(0, 40)}"`
  if (label.length > MOST.label) return `${shown}… has ${label.length} characters, ${MOST.label} at most`
  const strange = STRANGE.exec(label)
  if (strange) return `${shown} holds markup, an address or characters that no label has`
  const words = tokensOf(label, language).length
  if (words === 0) return `${shown} has no word that says anything`
  return words > MOST.words ? `${shown} has ${words} words, ${MOST.words} at most: a definition?` : undefined
}

const labelsOf = (labels: readonly string[]): string[] => [
  ...new Set(labels.map((label) => clean(label).replaceAll('\n', ' ')).filter(Boolean)),
]

const judge = (row: Row, ids: ReadonlySet<string>): ThesaurusEntry | string => {
  if (row.broken) return row.broken
  const id = clean(row.id)
  if (id === '' || id.length > MOST.id)
    return `expected an id of 1 to ${MOST.id} characters, found ${id.length}`
  if (ids.has(id)) return `the id ${id.slice(0, 80)} was there before`
  const entry = { id, it: labelsOf(row.it), en: labelsOf(row.en) }
  for (const language of ['it', 'en'] as const) {
    const labels = entry[language]
    if (labels.length === 0) return `no ${NAMES[language]} label`
    if (labels.length > MOST.labels)
      return `${labels.length} ${NAMES[language]} labels, ${MOST.labels} at most`
    const fault = labels.map((label) => faultOf(label, language)).find(Boolean)
    if (fault) return fault
  }
  return entry
}

/** Columns or language marks that are the wrong way round spoil every row alike, and no row shows it. */
const checkLanguages = (entries: readonly ThesaurusEntry[]): void => {
  for (const language of ['it', 'en'] as const) {
    const text = entries
      .slice(0, 2000)
      .map((entry) => entry[language][0])
      .join('\n')
    const other = language === 'it' ? 'en' : 'it'
    if (languageOf(text, language) === other)
      throw new NoThesaurus(
        `The ${NAMES[language]} labels read like ${NAMES[other]}: are the columns the wrong way round? Name them with --it and --en.`,
      )
  }
}

/**
 * Judges rows one by one.
 * @throws NoThesaurus when there are too many, or the languages are the wrong way round.
 */
export const readRows = (rows: Iterable<Row>): ThesaurusReading => {
  const reading: ThesaurusReading = { entries: [], refused: [] }
  const ids = new Set<string>()
  for (const row of rows) {
    if (reading.entries.length + reading.refused.length >= MOST_ROWS)
      throw new NoThesaurus(
        `Expected at most ${MOST_ROWS} concepts, found more. Cut the file to the fields that concern you.`,
      )
    const entry = judge(row, ids)
    if (typeof entry === 'string') reading.refused.push({ where: row.where, reason: entry })
    else {
      ids.add(entry.id)
      reading.entries.push(entry)
    }
  }
  checkLanguages(reading.entries)
  return reading
}

/** At least half of the rows are right: otherwise the file is another than was meant. */
export const isEnough = ({ entries, refused }: ThesaurusReading): boolean =>
  entries.length > 0 && entries.length >= refused.length
