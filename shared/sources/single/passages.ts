import type { Passages, ReadCall, ReadPart } from '../../domain/added-call.ts'
import { cut } from '../reading/plain-text.ts'
import { type Prose, readProse } from '../reading/prose.ts'

const LONGEST_PASSAGE = 300
/** Enough for a whole act: each sentence is read once more. */
const MOST_SENTENCES = 600

type Told = Partial<Record<ReadPart, unknown>>

const toldBy = ({ aidForms, procedure, end, intensity, perProjectMax, spendMin, total }: Prose): Told => ({
  aidForms: aidForms.length > 0 ? aidForms.join() : undefined,
  procedure,
  end,
  intensity,
  perProjectMax,
  spendMin,
  total,
})

const toldOf = ({ aidForms, procedure, end, intensity, amounts }: ReadCall): Told => ({
  aidForms: aidForms?.length ? aidForms.join() : undefined,
  procedure,
  end,
  intensity,
  perProjectMax: amounts?.perProjectMax,
  spendMin: amounts?.spendMin,
  total: amounts?.total,
})

/**
 * The words of a text from which what was read was read: the first sentence that, read by itself, says the same. What
 * no one sentence says alone has no passage.
 */
export const passagesOf = (read: ReadCall, sentences: readonly string[], language: 'it' | 'en'): Passages => {
  const passages: Passages = {}
  const note = (part: ReadPart, words: string | undefined): void => {
    if (words && !passages[part]) passages[part] = cut(words, LONGEST_PASSAGE)
  }
  note('opensAt', read.opensAt?.text)
  note(
    'deadlines',
    read.deadlines
      ?.flatMap(({ text }) => text ?? [])
      .filter((text, place, all) => all.indexOf(text) === place)
      .join(' … '),
  )
  note('applicants', read.applicants?.words[0])
  const wanted = Object.entries(toldOf(read)).filter(([, value]) => value !== undefined)
  if (wanted.length === 0) return passages
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const missing = wanted.filter(([part]) => passages[part as ReadPart] === undefined)
    if (missing.length === 0) break
    const told = toldBy(readProse(sentence, language))
    for (const [part, value] of missing)
      if (told[part as ReadPart] === value) note(part as ReadPart, sentence)
  }
  return passages
}
