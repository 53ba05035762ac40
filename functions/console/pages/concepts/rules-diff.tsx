import type { Child } from 'hono/jsx'
import type { ChainMove } from '../../../../shared/domain/cluster.ts'
import type { ConceptChange, RulesDiff } from '../../../../shared/domain/rule-draft.ts'
import { apartFromMoves, isEmptyDiff } from '../../../../shared/domain/rule-draft.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import type { Reader } from '../../services.ts'
import { chainWords } from '../../words/chains.ts'
import { previewingWords } from '../../words/previewing.ts'
import { tuningWords } from '../../words/tuning.ts'

type Named = { reader: Reader; work: AtWork; member?: ((id: string) => string) | undefined }

/** The name of a value chain or priority. */
const ownerName = ({ reader: { language }, work }: Named, id: string): string =>
  [...work.draft.valueChains, ...work.cluster.valueChains, ...work.cluster.priorities].find(
    (one) => one.id === id,
  )?.name[language] ?? id

/** What was split or merged; `isBack`: it no longer holds. */
const moveText = (named: Named, move: ChainMove, isBack = false): string => {
  const { diff: words } = chainWords[named.reader.language]
  const { draft, inForce } = named.work
  const concepts = move.concepts
    .map((id) => [...draft.concepts, ...inForce.concepts].find((one) => one.id === id))
    .flatMap((one) => (one ? nameOf(named.reader.language, one) : []))
    .join(', ')
  const [from = '', to = ''] = [move.from, move.to].map((id) => ownerName(named, id))
  if (move.kind === 'merge') return isBack ? words.mergeBack(from, to) : words.merge(from, to, concepts)
  if (isBack) return words.splitBack(from, to)
  const { member = (id: string) => id } = named
  const [both, go] = [true, false].map((stays) =>
    move.members
      .filter((id) => move.stay.includes(id) === stays)
      .map(member)
      .join(', '),
  )
  return words.split(from, to, concepts, go ?? '', both ?? '')
}

/** A field before and after, as it is read. */
const fieldText = (
  named: Named,
  { before, after }: ConceptChange,
  field: ConceptChange['fields'][number],
): string => {
  const { language } = named.reader
  const { fromTo, fields } = previewingWords[language]
  const shown = (concept: ConceptChange['before']): string => {
    if (field === 'owner') return ownerName(named, concept.owner.id)
    if (field === 'rule') return tuningWords[language].rules[concept.rule]
    if (field === 'weight') return new Intl.NumberFormat(language).format(concept.weight)
    return concept[field] || '–'
  }
  return `${fields[field]}: ${fromTo(shown(before), shown(after))}`
}

const Changed = ({ change, ...named }: Named & { change: ConceptChange }): Child => {
  const { reader } = named
  const words = previewingWords[reader.language]
  const lists = (which: 'added' | 'removed') =>
    [...change.words.it[which], ...change.words.en[which]].join(', ')
  return (
    <li>
      <p>
        {`${words.changed}: `}
        <strong>{nameOf(reader.language, change.after)}</strong>
      </p>
      <ul>
        {lists('added') && <li>{words.wordsIn(lists('added'))}</li>}
        {lists('removed') && <li>{words.wordsOut(lists('removed'))}</li>}
        {change.fields.map((field) => (
          <li>{fieldText(named, change, field)}</li>
        ))}
      </ul>
    </li>
  )
}

/** What makes of one rule set the other, line by line. */
export const RulesDiffList = ({ diff, ...named }: Named & { diff: RulesDiff }): Child => {
  const { reader } = named
  const { language } = reader
  const words = previewingWords[language]
  if (isEmptyDiff(diff)) return <p>{words.same}</p>
  const { added, removed, changed, chains } = apartFromMoves(diff)
  const list = (ids: readonly string[]): string => ids.map((id) => ownerName(named, id)).join(', ')
  const lines = [
    ...chains.moved.map((move) => moveText(named, move)),
    ...chains.movedBack.map((move) => moveText(named, move, true)),
    ...chains.added.map(({ name }) => words.chainAdded(name[language])),
    ...chains.renamed.map(({ before, after }) =>
      words.chainRenamed(before.name[language], after.name[language]),
    ),
    ...chains.closed.map(({ name }) => words.chainClosed(name[language])),
    ...chains.reopened.map(({ name }) => words.chainReopened(name[language])),
    ...chains.regrouped.map(({ before, after }) =>
      chainWords[language].diff.regrouped(
        after.name[language],
        list(before.valueChains),
        list(after.valueChains),
      ),
    ),
  ]
  return (
    <ul class="rows">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
      {added.map((concept) => (
        <li>
          {`${words.added}: `}
          <strong>{nameOf(language, concept)}</strong>
          <p>{[...concept.it, ...concept.en].join(', ')}</p>
        </li>
      ))}
      {removed.map((concept) => (
        <li>
          {`${words.removed}: `}
          <strong>{nameOf(language, concept)}</strong>
        </li>
      ))}
      {changed.map((change) => (
        <Changed {...named} change={change} />
      ))}
    </ul>
  )
}
