import { createHash } from 'node:crypto'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { Concept, LONGEST_NOTE } from '../../../shared/domain/cluster.ts'
import { newSlug, type RuleDraft, withConcept } from '../../../shared/domain/rule-draft.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'

/** What was typed into the form of a concept, as it was: nothing of it is ever lost. */
export type WrittenConcept = {
  it: string
  en: string
  weight: string
  rule: string
  owner: string
  notes: string
  manifesto: string
}
export type WrongField = 'words' | 'it' | 'en' | 'weight' | 'rule' | 'owner' | 'notes' | 'manifesto'

export const MOST_WORDS = 40
export const LONGEST_WORD = 80

const text = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''

/** Synonyms that were ticked are lines like those that were typed. */
const withTicked = (body: Record<string, unknown>, language: 'it' | 'en'): string => {
  const ticked = [body[`suggested-${language}`] ?? []].flat().map(text)
  return [text(body[language]), ...ticked].filter((part) => part !== '').join('\n')
}

export const writtenIn = (body: Record<string, unknown>): WrittenConcept => ({
  it: withTicked(body, 'it'),
  en: withTicked(body, 'en'),
  weight: text(body.weight),
  rule: text(body.rule),
  owner: text(body.owner),
  notes: text(body.notes),
  manifesto: text(body.manifesto),
})

/** The name a concept goes by: its first word in the reader's language. */
export const nameOf = (language: ReaderLanguage, { it, en, id }: Pick<Concept, 'it' | 'en' | 'id'>): string =>
  (language === 'it' ? (it[0] ?? en[0]) : (en[0] ?? it[0])) ?? id

/** `value-chain/fashion`: an owner as one choice. */
export const ownerKey = ({ kind, id }: Concept['owner']): string => `${kind}/${id}`

export const asWritten = ({
  it,
  en,
  weight,
  rule,
  owner,
  notes = '',
  manifesto = '',
}: Concept): WrittenConcept => ({
  it: it.join('\n'),
  en: en.join('\n'),
  weight: String(weight),
  rule,
  owner: ownerKey(owner),
  notes,
  manifesto,
})

/** The owners that a concept may have: value chains that are not closed, and priorities. */
export const ownersOf = (draft: RuleDraft, { priorities }: Cluster): Concept['owner'][] => [
  ...draft.valueChains
    .filter(({ closedAt }) => !closedAt)
    .map(({ id }) => ({ kind: 'value-chain' as const, id })),
  ...priorities.map(({ id }) => ({ kind: 'priority' as const, id })),
]

/** The same with the one that the concept has, which may have been closed since. */
export const ownersFor = (draft: RuleDraft, cluster: Cluster, id: string): Concept['owner'][] => {
  const own = draft.concepts.find((concept) => concept.id === id)
  return [...ownersOf(draft, cluster), ...(own ? [own.owner] : [])]
}

/** One word or phrase a line; empty lines and repetitions are let go. */
const linesOf = (written: string): string[] => {
  const known = new Map<string, string>()
  for (const line of written.split('\n')) {
    const word = line.replace(/\s+/g, ' ').trim()
    if (word && !known.has(word.toLowerCase())) known.set(word.toLowerCase(), word)
  }
  return [...known.values()]
}

const isTooMuch = (words: readonly string[]): boolean =>
  words.length > MOST_WORDS || words.some((word) => word.length < 2 || word.length > LONGEST_WORD)

/** A weight as people write it, with a comma or a point. */
const weightOf = (written: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN

/** The concept that was typed, or what is wrong in it. */
export const readConcept = (
  written: WrittenConcept,
  id: string,
  owners: readonly Concept['owner'][],
): { concept: Concept } | { wrong: WrongField[] } => {
  const [it, en] = [linesOf(written.it), linesOf(written.en)]
  const weight = weightOf(written.weight)
  const owner = owners.find((one) => ownerKey(one) === written.owner)
  const rule = Concept.shape.rule.safeParse(written.rule).data
  const wrong: WrongField[] = [
    ...(it.length + en.length === 0 ? ['words' as const] : []),
    ...(isTooMuch(it) ? ['it' as const] : []),
    ...(isTooMuch(en) ? ['en' as const] : []),
    ...(weight >= 0.1 && weight <= 5 ? [] : ['weight' as const]),
    ...(rule && written.rule ? [] : ['rule' as const]),
    ...(owner ? [] : ['owner' as const]),
    ...(['notes', 'manifesto'] as const).filter((name) => written[name].length > LONGEST_NOTE),
  ]
  if (wrong.length > 0 || !owner || !rule) return { wrong }
  const { notes, manifesto } = written
  return {
    concept: {
      id,
      owner,
      it,
      en,
      weight,
      rule,
      ...(notes ? { notes } : {}),
      ...(manifesto ? { manifesto } : {}),
    },
  }
}

/** A mark of a concept as a page showed it; another one means that somebody saved it since. */
export const markOf = (concept: Concept | undefined): string =>
  concept
    ? createHash('sha256')
        .update(JSON.stringify(Object.entries(asWritten(concept)).toSorted()))
        .digest('hex')
        .slice(0, 16)
    : 'new'

/** A new concept is named after its first word. */
export const idFor = ({ it, en }: WrittenConcept, draft: RuleDraft): string =>
  newSlug(
    linesOf(en)[0] ?? linesOf(it)[0] ?? 'concept',
    draft.concepts.map(({ id }) => id),
  )

/** A draft with one concept saved in it. */
export const draftWith = (draft: RuleDraft, concept: Concept): RuleDraft => ({
  ...draft,
  concepts: withConcept(draft.concepts, concept),
})
