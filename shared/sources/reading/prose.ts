import type { Draft, DraftFields } from '../../domain/opportunity.ts'
import type { AidForm } from '../../domain/vocabulary.ts'
import { fieldsFromProse } from './prose-fields.ts'
import { amountsOf, intensityIn, type ProseAmounts } from './prose-money.ts'
import { aidFormsIn, endIn, procedureIn, regimeIn } from './prose-terms.ts'
import { flag } from './rows.ts'
import { isYearEnd, namesYearEnd, YEAR_END_DOUBT } from './year-end.ts'

/** As much as a draft's text may hold. */
const LONGEST_TEXT = 100_000

/** What running text states of a call, by the names that drafts have for it. Amounts in euro cents. */
export type Prose = Pick<DraftFields, 'intensity' | 'procedure' | 'end' | 'earlyClosure' | 'aidRegime'> &
  ProseAmounts & { aidForms: AidForm[] }

/** Shares of cost and ceilings are those of a grant: what a loan or a guarantee covers, or a tax credit, is another thing. */
const PAID_OUT = new Set<AidForm>(['grant', 'voucher', 'prize'])

/**
 * Reads the standard phrases of Italian and English calls. Only what is said once and of everybody is returned: a
 * field with two values, a bonus for some or figures by line stays absent, and so does whatever is not recognised.
 * @param cascade a call in which a project pays third parties: what each of them gets is what the call gives
 */
export const readProse = (text: string, language: 'it' | 'en', { cascade = false } = {}): Prose => {
  const plain = text.slice(0, LONGEST_TEXT).replace(/[^\S\n]/g, ' ')
  // Of a topic its type of action tells the form; grants in its text may be those that it passes on.
  const aidForms = language === 'en' && !cascade ? [] : aidFormsIn(plain, language)
  const isOneForm = aidForms.length < 2
  const { spendMin, total, ...perProject } = amountsOf(plain, language, cascade)
  const intensity = aidForms.every((form) => PAID_OUT.has(form)) ? intensityIn(plain, language) : undefined
  const procedure = procedureIn(plain)
  const aidRegime = regimeIn(plain)
  return {
    aidForms,
    ...(isOneForm ? perProject : {}),
    ...(spendMin === undefined ? {} : { spendMin }),
    ...(total === undefined ? {} : { total }),
    ...(isOneForm && intensity !== undefined ? { intensity } : {}),
    ...(procedure ? { procedure } : {}),
    ...(aidRegime ? { aidRegime } : {}),
    ...endIn(plain),
  }
}

/** A day named as the last: without a deadline of its own, such a call does not end with its money alone. */
const NAMES_A_LAST_DAY =
  /\b(?:entro|scadenza|oltre|termine|fino al|chiusura|deadline|until|by)\b[^.;\n]{0,60}(?:\d{1,2}[°º]? \w{3,9} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})/i

type Ending = Pick<DraftFields, 'end' | 'earlyClosure'>

/** `date` says no more than that there is a date: the text may add that money ends the call before it. */
const endingOf = (draft: DraftFields, prose: Prose, text: string): Ending => {
  const early = draft.earlyClosure ?? prose.earlyClosure
  if (draft.deadlines?.length) {
    const end = prose.end && (draft.end ?? 'date') === 'date' ? { end: prose.end } : {}
    return { ...end, ...(early ? { earlyClosure: early } : {}) }
  }
  const isDoubtful = draft.flags?.some(({ field }) => field === 'deadlines') || NAMES_A_LAST_DAY.test(text)
  return prose.end && !draft.end && !isDoubtful ? { end: 'funds' } : {}
}

const amountsWith = (draft: DraftFields, prose: Prose, forms: readonly AidForm[]): DraftFields['amounts'] => {
  const stated = draft.amounts ?? {}
  const { perProjectMin, perProjectMax, spendMin, total } = prose
  const isComparable = forms.length < 2 || forms.every((form) => PAID_OUT.has(form))
  // A lower end from one place and an upper end from another are no range.
  const isOpen = stated.perProjectMin === undefined && stated.perProjectMax === undefined
  const fits = perProjectMax !== undefined && perProjectMax <= (stated.total ?? total ?? Infinity)
  const spendFits = spendMin !== undefined && spendMin <= (stated.spendMax ?? Infinity)
  const amounts = {
    ...(isComparable && isOpen && fits ? { perProjectMax } : {}),
    ...(isComparable && isOpen && fits && perProjectMin !== undefined ? { perProjectMin } : {}),
    ...(spendFits ? { spendMin } : {}),
    ...(total === undefined ? {} : { total }),
    ...stated,
  }
  return Object.keys(amounts).length > 0 ? amounts : undefined
}

const SAID_IN_WORDS = /\b(?:entro|fino|sino|oltre|until|by)\b/i

/** The draft without a 31 December that is the end of a form field, as its own words have it, and no end of the call. */
const withoutYearEnd = <Fields extends Draft | DraftFields>(
  draft: Fields,
  prose: Prose,
  text: string,
): Fields => {
  const [deadline, ...more] = draft.deadlines ?? []
  const isEndless =
    (draft.procedure ?? prose.procedure) === 'sportello' || prose.end || /funds/.test(draft.end ?? '')
  if (!deadline || more.length > 0 || !isEndless || !isYearEnd(deadline)) return draft
  const words = deadline.text && SAID_IN_WORDS.test(deadline.text) ? deadline.text : ''
  if (namesYearEnd(`${text}\n${words}`, deadline)) return draft
  const doubt = flag('deadlines', YEAR_END_DOUBT, deadline.text ?? deadline.at)
  const believed = { ...draft, deadlines: [], flags: [...(draft.flags ?? []), doubt] }
  if (prose.end || draft.end === 'date-or-funds') believed.end = 'funds'
  else delete believed.end
  return believed
}

/**
 * The draft with what its own words state and its fields do not. No field that the source stated is replaced.
 * @param more further text of the call that the draft does not keep, e.g. a topic's conditions
 */
export const withProse = <Fields extends Draft | DraftFields>(
  draft: Fields,
  { more = '', cascade = false }: { more?: string; cascade?: boolean } = {},
): Fields => {
  const { language } = draft
  if (language !== 'it' && language !== 'en') return draft
  const text = [draft.title, draft.summary, draft.text, more].filter((part) => part).join('\n')
  const prose = readProse(text, language, { cascade })
  const forms = draft.aidForms?.length ? draft.aidForms : prose.aidForms
  const believed = withoutYearEnd(draft, prose, text)
  const amounts = amountsWith(draft, prose, forms)
  const intensity = forms.every((form) => PAID_OUT.has(form)) ? prose.intensity : undefined
  return {
    ...believed,
    ...fieldsFromProse(draft, text),
    ...endingOf(believed, prose, text),
    aidForms: forms,
    ...(amounts ? { amounts } : {}),
    ...(draft.intensity === undefined && intensity !== undefined ? { intensity } : {}),
    ...(!draft.procedure && prose.procedure ? { procedure: prose.procedure } : {}),
    ...(!draft.aidRegime && prose.aidRegime ? { aidRegime: prose.aidRegime } : {}),
  }
}
