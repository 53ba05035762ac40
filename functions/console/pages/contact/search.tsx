import { cardOf } from '../../../../shared/digests/card.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Candidate, DigestInput } from '../../../../shared/digests/digest.ts'
import { plain } from '../../../../shared/digests/phrase.ts'
import { searchPhrase } from '../../../../shared/digests/search-words.ts'
import { MOST_SEARCHES, type Search } from '../../../../shared/domain/preferences.ts'
import { BANDS } from '../../../../shared/matching/index.ts'
import { isNarrowed } from '../../../../shared/search/facets.ts'
import type { Found } from '../../../../shared/search/search.ts'
import { isAsked, queryOf, savedAs } from '../../contact/search-query.ts'
import { Empty, Note, Pager, Said, type Slice } from '../../frame/components.tsx'
import { opinionWords } from '../../words/opinions.ts'
import { searchWords } from '../../words/search.ts'
import { CardView } from './contact-calls.tsx'
import { ContactFrame, type Visit } from './contact-frame.tsx'
import { SearchForm } from './search-facets.tsx'

export type SearchDone = 'saved' | 'removed' | 'full' | undefined

export type Searching = {
  visit: Visit
  search: Search
  found: Found
  /** How many the words alone find. */
  unfiltered: number
  /** The calls on this page of the results, with every member's fit. */
  slice: Slice<Candidate>
  input: Pick<DigestInput, 'members' | 'opinions' | 'names' | 'links'>
  /** May the contact save here? Its link to the calls shows, and chooses nothing. */
  maySave: boolean
  done: SearchDone
}

/** The call as it would stand in a mail. */
const SearchHit = ({ candidate, searching }: { candidate: Candidate; searching: Searching }) => {
  const { reader } = searching.visit
  const { language, now } = reader
  const words = searchWords[language]
  const whole: DigestInput = {
    ...searching.input,
    contact: { name: '', language, frequency: 'weekly' },
    clusters: [],
    candidates: [],
    now,
    told: new Map(),
    sources: [],
  }
  const isFar = candidate.fits.every(({ score }) => score < BANDS.possible)
  const [first, ...others] = candidate.fits.map((fit) =>
    fit.score < BANDS.possible ? { ...fit, reasons: [] } : fit,
  )
  if (!first) return null
  const card = cardOf(
    language,
    { section: 'first-look', candidate: { ...candidate, fits: [first, ...others] }, changes: [] },
    whole,
  )
  return (
    <CardView
      card={card}
      why={words.why}
      undo={opinionWords[language].seeAnswers}
      note={isFar ? words.far : undefined}
    />
  )
}

/** What to do where nothing was found. */
const Nothing = ({ searching }: { searching: Searching }) => {
  const { visit, search, found, unfiltered, maySave } = searching
  const { reader } = visit
  const words = searchWords[reader.language]
  const alone = found.words.filter(({ calls }) => calls > 0)
  const hrefOf = (query: URLSearchParams): string => `${reader.path}?${query}`
  return (
    <Empty title={words.none}>
      {isNarrowed(search) && unfiltered > 0 && (
        <p>
          {words.noneNarrowed(unfiltered)}{' '}
          <a href={hrefOf(queryOf({ words: search.words }))}>{words.unfilter}</a>
        </p>
      )}
      {unfiltered === 0 && alone.length > 0 && found.words.length > 1 && (
        <>
          <p>{words.noneWords}</p>
          <ul>
            {found.words.map(({ word, calls }) => (
              <li>
                {calls === 0 ? (
                  words.alone(word, 0)
                ) : (
                  <a href={hrefOf(queryOf({ ...search, words: word }))}>{words.alone(word, calls)}</a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {unfiltered === 0 && alone.length === 0 && <p>{words.noneUnknown}</p>}
      {maySave && <p>{words.noneSave}</p>}
    </Empty>
  )
}

const Save = ({ searching: { visit, search, maySave } }: { searching: Searching }) => {
  const { reader, served } = visit
  const words = searchWords[reader.language].save
  const saved = served.contact.searches ?? []
  if (!isAsked(search)) return null
  if (!maySave) return <p class="soft">{words.elsewhere}</p>
  if (savedAs(search, saved)) return <p class="soft">{words.already}</p>
  if (saved.length >= MOST_SEARCHES) return <p class="soft">{words.full(MOST_SEARCHES)}</p>
  return (
    <section class="note">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <form method="post" action={`${reader.path}?${queryOf(search)}`}>
        <button type="submit" name="do" value="save" class="btn btn-outline-primary">
          {words.button}
        </button>
      </form>
    </section>
  )
}

const SavedSearches = ({ searching: { visit, search, input } }: { searching: Searching }) => {
  const { reader, served } = visit
  const { language } = reader
  const words = searchWords[language].saved
  const saved = served.contact.searches ?? []
  return (
    <section>
      <h2>{words.title}</h2>
      {saved.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="rows">
          {saved.map((one) => {
            const phrase = searchPhrase(language, one, input.names)
            const name = plain(phrase)
            return (
              <li>
                <h3>
                  <a href={`${reader.path}?${queryOf(one)}`} aria-label={`${words.run}: ${name}`}>
                    <Said phrase={phrase} />
                  </a>
                </h3>
                <p class="soft">{words.since(dayText(language, dayAt(one.savedAt), { weekday: false }))}</p>
                <form method="post" action={`${reader.path}?${queryOf(search)}`}>
                  <input type="hidden" name="id" value={one.id} />
                  <button
                    type="submit"
                    name="do"
                    value="remove"
                    class="btn btn-outline-primary btn-sm"
                    aria-label={`${words.remove}: ${name}`}
                  >
                    {words.remove}
                  </button>
                </form>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const Outcome = ({ searching: { visit, done } }: { searching: Searching }) => {
  const words = searchWords[visit.reader.language].save
  if (!done) return null
  return (
    <Note tone={done === 'full' ? 'bad' : 'good'} live>
      <p>{done === 'saved' ? words.done : done === 'removed' ? words.removed : words.full(MOST_SEARCHES)}</p>
    </Note>
  )
}

/** Open calls by words and facets, each as in a mail with what it is to the contact's members. */
export const SearchPage = (searching: Searching) => {
  const { visit, search, found, slice, input, maySave } = searching
  const words = searchWords[visit.reader.language]
  return (
    <ContactFrame visit={visit} here="search" title={words.title}>
      <p class="lead">{words.lead}</p>
      <Outcome searching={searching} />
      <SearchForm reader={visit.reader} search={search} counts={found.counts} names={input.names} />
      <h2>{words.count(found.hits.length)}</h2>
      {found.hits.length > 1 && (
        <p class="soft small">{search.words === '' ? words.order.near : words.order.words}</p>
      )}
      {found.hits.length === 0 && <Nothing searching={searching} />}
      {slice.shown.map((candidate) => (
        <SearchHit candidate={candidate} searching={searching} />
      ))}
      <Pager reader={visit.reader} slice={slice} />
      <Save searching={searching} />
      {maySave && <SavedSearches searching={searching} />}
      <p class="soft small">{words.limits}</p>
    </ContactFrame>
  )
}
