import { createHash } from 'node:crypto'
import type * as z from 'zod'
import { MOST_SEARCHES, type SavedSearch, Search } from '../../../shared/domain/preferences.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { FACETS, type Facet } from '../../../shared/search/facets.ts'

/** What each facet is called in an address. */
export const PARAMETERS: Record<Facet, string> = {
  levels: 'level',
  programmes: 'programme',
  applicants: 'applicant',
  valueChains: 'chain',
  closesWithinDays: 'closes',
  fromCents: 'from',
  aidForms: 'aid',
  procedures: 'procedure',
  languages: 'language',
}
const NUMBERS: readonly Facet[] = ['closesWithinDays', 'fromCents']
const LONGEST = 200
const MOST_VALUES = 10

/** What an address asks for. Words beyond what a search holds are cut, a value that is none of ours is left out. */
export const readSearch = (query: URLSearchParams): Search => {
  const given = FACETS.flatMap((facet): [Facet, unknown][] => {
    const schema = Search.shape[facet]
    const isKnown = (value: unknown): boolean => schema.safeParse(value).success
    const values = [...new Set(query.getAll(PARAMETERS[facet]))]
    if (NUMBERS.includes(facet)) {
      const number = values[0] === undefined || values[0] === '' ? undefined : Number(values[0])
      return number !== undefined && isKnown(number) ? [[facet, number]] : []
    }
    const known = values.filter((value) => isKnown([value])).slice(0, MOST_VALUES)
    return known.length > 0 ? [[facet, known]] : []
  })
  const words = (query.get('q') ?? '').trim().slice(0, LONGEST)
  return Search.parse({ words, ...Object.fromEntries(given) } satisfies z.input<typeof Search>)
}

/** The address part that asks for this search. */
export const queryOf = (search: Search): URLSearchParams => {
  const query = new URLSearchParams()
  if (search.words) query.set('q', search.words)
  for (const facet of FACETS) {
    const value = search[facet]
    for (const one of Array.isArray(value) ? value : [value ?? []].flat())
      query.append(PARAMETERS[facet], String(one))
  }
  return query
}

/** Does it ask for anything at all? */
export const isAsked = (search: Search): boolean => queryOf(search).size > 0

const sameKey = (search: Search): string => queryOf(search).toString().toLowerCase()

/** The saved search that is this one, if there is one. */
export const savedAs = (search: Search, saved: readonly SavedSearch[] = []): SavedSearch | undefined =>
  saved.find((one) => sameKey(one) === sameKey(search))

/** All saved searches with this one; undefined when there is no room for it, or it asks for nothing. */
export const withSaved = (
  search: Search,
  saved: readonly SavedSearch[],
  now: Instant,
): SavedSearch[] | undefined => {
  if (savedAs(search, saved)) return [...saved]
  if (saved.length >= MOST_SEARCHES || !isAsked(search)) return undefined
  const id = createHash('sha256').update(sameKey(search)).digest('hex').slice(0, 12)
  return [...saved, { ...search, id, savedAt: now }]
}
