import { WEEKS } from '../../../../shared/preview/window.ts'
import { BROAD, type WordHits } from '../../../../shared/preview/words.ts'
import { actsHere } from '../../access/acts-here.ts'
import type { ConceptFilter, ListedConcept } from '../../concepts/concept-filter.ts'
import { nameOf, ownerKey } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Choice, Filters, Search, Table, Tag } from '../../frame/components.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

/** All owners that concepts may have, by what they are called. */
export const ownerOptions = (
  { language }: Reader,
  { draft, cluster }: Pick<AtWork, 'draft' | 'cluster'>,
): { value: string; label: string }[] => [
  ...draft.valueChains.map(({ id, name, closedAt }) => ({
    value: `value-chain/${id}`,
    label: closedAt ? `${name[language]} (${tuningWords[language].closed})` : name[language],
  })),
  ...cluster.priorities.map(({ id, name }) => ({ value: `priority/${id}`, label: name[language] })),
]

const marksText = (reader: Reader, hits: readonly WordHits[]): string => {
  const words = tuningWords[reader.language]
  const [stale = 0, broad = 0] = (['stale', 'broad'] as const).map(
    (wanted) => hits.filter(({ mark }) => mark === wanted).length,
  )
  return [stale ? words.stale(stale, hits.length) : [], broad ? words.broad(broad) : []].flat().join(', ')
}

const percent = (reader: Reader, share: number): string =>
  new Intl.NumberFormat(reader.language, { style: 'percent' }).format(share)

/** The list as a table of numbers and words. */
export const conceptRows = (
  reader: Reader,
  work: AtWork,
  listed: readonly ListedConcept[],
): { head: string[]; rows: (string | number)[][] } => {
  const words = tuningWords[reader.language]
  const owners = ownerOptions(reader, work)
  return {
    head: [
      words.code,
      words.owner,
      words.it,
      words.en,
      words.rule,
      words.weight,
      words.recent,
      words.marks,
      words.manifesto,
      words.notes,
    ],
    rows: listed.map(({ concept, hits, found }) => [
      concept.id,
      owners.find(({ value }) => value === ownerKey(concept.owner))?.label ?? concept.owner.id,
      concept.it.join(', '),
      concept.en.join(', '),
      words.rules[concept.rule],
      concept.weight,
      found ?? '',
      marksText(reader, hits),
      concept.manifesto ?? '',
      concept.notes ?? '',
    ]),
  }
}

const ListFilters = ({ reader, work, filter }: { reader: Reader; work: AtWork; filter: ConceptFilter }) => {
  const words = tuningWords[reader.language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="owner"
        label={words.owner}
        value={filter.owner}
        options={[{ value: '', label: words.all }, ...ownerOptions(reader, work)]}
      />
      <Choice
        name="mark"
        label={words.filterMark}
        value={filter.mark}
        options={[
          { value: '', label: words.anyMark },
          ...(['stale', 'broad', 'none'] as const).map((value) => ({ value, label: words.marked[value] })),
        ]}
      />
      <Choice
        name="rule"
        label={words.rule}
        value={filter.rule}
        options={[
          { value: '', label: words.all },
          ...(['boost', 'required', 'excluded'] as const).map((value) => ({
            value,
            label: words.rules[value],
          })),
        ]}
      />
      <Choice
        name="sort"
        label={words.order}
        value={filter.sort}
        options={(['own', 'name', 'most', 'least'] as const).map((value) => ({
          value,
          label: words.orders[value],
        }))}
      />
    </Filters>
  )
}

/** The concepts of a cluster as they stand in its draft. */
export const ConceptListPage = ({
  reader,
  work,
  filter,
  listed,
}: {
  reader: Reader
  work: AtWork
  filter: ConceptFilter
  listed: ListedConcept[]
}) => {
  const { language } = reader
  const words = tuningWords[language]
  const owners = ownerOptions(reader, work)
  const number = new Intl.NumberFormat(language)
  return (
    <TuningFrame reader={reader} work={work} title={words.title(work.cluster.name)} here="" lead={words.lead}>
      {actsHere(reader, work.cluster.id) ? (
        <p class="actions">
          <a class="btn btn-primary" href={rulesHref(work.cluster.id, 'edit')}>
            {words.add}
          </a>
          <a href={rulesHref(work.cluster.id, 'manifesto')}>{words.fromManifesto}</a>
          {work.isChanged && <a href={`${rulesHref(work.cluster.id, 'preview')}?show=1`}>{words.tryOut}</a>}
        </p>
      ) : (
        <p>{words.lookOnly}</p>
      )}
      <ListFilters reader={reader} work={work} filter={filter} />
      <Listing
        reader={reader}
        all={listed}
        count={words.count(listed.length)}
        empty={{ title: words.none, todo: words.noneDo }}
        csv={`${rulesHref(work.cluster.id)}/list.csv`}
      >
        {(shown) => (
          <>
            <Table
              caption={words.table}
              head={[
                { label: words.concept },
                { label: words.owner },
                { label: words.rule },
                { label: words.weight, number: true },
                { label: words.words, number: true },
                { label: words.recent, number: true },
                { label: words.marks },
              ]}
              rows={shown.map(({ concept, hits, found, isChanged }) => [
                <>
                  <a href={`${rulesHref(work.cluster.id, 'edit')}?concept=${concept.id}`}>
                    {nameOf(language, concept)}
                  </a>{' '}
                  {isChanged && <Tag tone="pending">{words.changed}</Tag>}
                </>,
                owners.find(({ value }) => value === ownerKey(concept.owner))?.label ?? concept.owner.id,
                words.rules[concept.rule],
                number.format(concept.weight),
                String(concept.it.length + concept.en.length),
                found === undefined ? '–' : String(found),
                marksText(reader, hits),
              ])}
            />
            <p class="small">{words.marksHint(WEEKS, BROAD.hits, percent(reader, BROAD.share))}</p>
          </>
        )}
      </Listing>
    </TuningFrame>
  )
}
