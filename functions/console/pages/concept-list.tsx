import type { Concept } from '../../../shared/domain/cluster.ts'
import type { WordHits } from '../../../shared/preview/words.ts'
import { Choice, Empty, Filters, Pager, Search, type Slice, Table, Tag } from '../components.tsx'
import { ownerKey } from '../concept-form.ts'
import type { AtWork } from '../rules-at-work.ts'
import type { Reader } from '../services.ts'
import { tuningWords } from '../words/tuning.ts'
import { nameOf, rulesHref, TuningFrame } from './tuning-frame.tsx'

/** A concept of the draft with how its words fare; no hits before anything has been matched. */
export type ListedConcept = { concept: Concept; hits: WordHits[]; isChanged: boolean }

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
  const [stale, broad] = (['stale', 'broad'] as const).map(
    (wanted) => hits.filter(({ mark }) => mark === wanted).length,
  )
  return [stale ? words.stale(stale) : [], broad ? words.broad(broad) : []].flat().join(', ')
}

/** The concepts of a cluster as they stand in its draft. */
export const ConceptListPage = ({
  reader,
  work,
  slice,
}: {
  reader: Reader
  work: AtWork
  slice: Slice<ListedConcept>
}) => {
  const { language } = reader
  const words = tuningWords[language]
  const owners = ownerOptions(reader, work)
  const number = new Intl.NumberFormat(language)
  return (
    <TuningFrame reader={reader} work={work} title={words.title(work.cluster.name)} here="" lead={words.lead}>
      <p>
        <a class="btn btn-primary" href={rulesHref(work.cluster.id, 'edit')}>
          {words.add}
        </a>
      </p>
      <Filters reader={reader}>
        <Search name="q" label={words.search} value={reader.query.get('q') ?? ''} />
        <Choice
          name="owner"
          label={words.owner}
          value={reader.query.get('owner') ?? ''}
          options={[{ value: '', label: words.all }, ...owners]}
        />
      </Filters>
      {slice.all === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <>
          <Table
            caption={words.table}
            head={[
              { label: words.concept },
              { label: words.owner },
              { label: words.rule },
              { label: words.weight, number: true },
              { label: words.words, number: true },
              { label: words.marks },
            ]}
            rows={slice.shown.map(({ concept, hits, isChanged }) => [
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
              marksText(reader, hits),
            ])}
          />
          <Pager reader={reader} slice={slice} />
        </>
      )}
    </TuningFrame>
  )
}
