import { euroText, formText } from '../../../../shared/digests/money.ts'
import { LEVELS, languageNames, PROCEDURES } from '../../../../shared/digests/origin.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { KINDS } from '../../../../shared/digests/verdicts.ts'
import type { Search } from '../../../../shared/domain/preferences.ts'
import {
  AidForm,
  ApplicantKind,
  type Bilingual,
  Level,
  Procedure,
  ReaderLanguage,
} from '../../../../shared/domain/vocabulary.ts'
import {
  CLOSES_WITHIN,
  FACETS,
  type Facet,
  type FacetCounts,
  FROM_CENTS,
} from '../../../../shared/search/facets.ts'
import { PARAMETERS } from '../../contact/search-query.ts'
import { Search as SearchField } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { searchWords } from '../../words/search.ts'

/** More programmes than this are found by their names in the text box. */
const MOST_PROGRAMMES = 12

type Option = { value: string; label: string; calls: number; chosen: boolean }

type Choosing = {
  reader: Reader
  search: Search
  counts: FacetCounts
  names: ReadonlyMap<string, Bilingual>
}

/** The values of a facet in the order in which they are offered, with their names. */
const labelled = (facet: Facet, { reader: { language }, counts, names }: Choosing): [string, string][] => {
  const words = searchWords[language]
  const counted = [...(counts.get(facet) ?? [])]
  const named = <Value extends string>(
    values: readonly Value[],
    text: (value: Value) => string,
  ): [string, string][] => values.map((value) => [value, text(value)])
  switch (facet) {
    case 'levels':
      return named(Level.options, (level) => LEVELS[language][level])
    case 'applicants':
      return named(ApplicantKind.options, (kind) => KINDS[language][kind][1])
    case 'aidForms':
      return named(AidForm.options, (form) => formText(language, [form]) ?? form)
    case 'procedures':
      return named(Procedure.options, (procedure) => PROCEDURES[language][procedure])
    case 'languages':
      return named(ReaderLanguage.options, (one) => languageNames[language].of(one) ?? one)
    case 'closesWithinDays':
      return CLOSES_WITHIN.map((days) => [String(days), words.within(days)])
    case 'fromCents':
      return FROM_CENTS.map((cents) => [String(cents), words.from(euroText(language, cents))])
    case 'programmes':
      return counted
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, MOST_PROGRAMMES)
        .map(([programme]) => [programme, programme])
    case 'valueChains':
      return counted
        .map(([chain]): [string, string] => [chain, names.get(chain)?.[language] ?? chain])
        .toSorted(([, a], [, b]) => a.localeCompare(b, language))
  }
}

/** What is offered: all that would leave something, and what is chosen. */
const optionsOf = (facet: Facet, choosing: Choosing): Option[] => {
  const chosen = [choosing.search[facet] ?? []].flat().map(String)
  const all = labelled(facet, choosing)
  const unlisted = chosen.filter((value) => !all.some(([one]) => one === value))
  return [...all, ...unlisted.map((value): [string, string] => [value, value])]
    .map(([value, label]) => ({
      value,
      label: capitalised(label),
      calls: choosing.counts.get(facet)?.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter(({ calls, chosen: isChosen }) => calls > 0 || isChosen)
}

const isSingle = (facet: Facet): boolean => facet === 'closesWithinDays' || facet === 'fromCents'

const FacetField = ({ facet, choosing }: { facet: Facet; choosing: Choosing }) => {
  const words = searchWords[choosing.reader.language]
  const options = optionsOf(facet, choosing)
  if (options.length === 0) return null
  const hint = words.hints[facet]
  const single = isSingle(facet)
  const none: Option = {
    value: '',
    label: capitalised(words.any),
    calls: 0,
    chosen: choosing.search[facet] === undefined,
  }
  return (
    <fieldset class="field choices" {...(hint ? { 'aria-describedby': `${facet}-hint` } : {})}>
      <legend>{words.facets[facet]}</legend>
      {hint && (
        <p class="hint" id={`${facet}-hint`}>
          {hint}
        </p>
      )}
      {[...(single ? [none] : []), ...options].map(({ value, label, calls, chosen }) => (
        <label>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={PARAMETERS[facet]}
            value={value}
            checked={chosen}
          />{' '}
          <span>
            {label}
            {value !== '' && <span class="soft">{` (${calls})`}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Text box and facets, sent as a plain form to the page itself. */
export const SearchForm = (choosing: Choosing) => {
  const { reader, search } = choosing
  const words = searchWords[reader.language]
  const chosen = FACETS.reduce((sum, facet) => sum + [search[facet] ?? []].flat().length, 0)
  return (
    <search>
      <form method="get" action={reader.path} class="searching">
        <SearchField name="q" label={words.words} value={search.words} hint={words.hint} />
        <details {...(chosen > 0 ? { open: true } : {})}>
          <summary>{chosen > 0 ? words.narrowed(chosen) : words.narrow}</summary>
          <div class="facets">
            {FACETS.map((facet) => (
              <FacetField facet={facet} choosing={choosing} />
            ))}
          </div>
        </details>
        <p class="actions">
          <button type="submit" class="btn btn-primary">
            {words.go}
          </button>
          {(chosen > 0 || search.words !== '') && <a href={reader.path}>{words.clear}</a>}
        </p>
      </form>
    </search>
  )
}
