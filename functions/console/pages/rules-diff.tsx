import type { Child } from 'hono/jsx'
import type { ConceptChange, RulesDiff } from '../../../shared/domain/rule-draft.ts'
import { isEmptyDiff } from '../../../shared/domain/rule-draft.ts'
import type { Reader } from '../services.ts'
import { previewingWords } from '../words/previewing.ts'
import { tuningWords } from '../words/tuning.ts'
import { nameOf } from './tuning-frame.tsx'

/** A field before and after, as it is read. */
const fieldText = (
  reader: Reader,
  { before, after }: ConceptChange,
  field: ConceptChange['fields'][number],
): string => {
  const { fromTo, fields } = previewingWords[reader.language]
  const shown = (concept: ConceptChange['before']): string => {
    if (field === 'owner') return concept.owner.id
    if (field === 'rule') return tuningWords[reader.language].rules[concept.rule]
    return String(concept[field] ?? '–')
  }
  return `${fields[field]}: ${fromTo(shown(before), shown(after))}`
}

const Changed = ({ reader, change }: { reader: Reader; change: ConceptChange }): Child => {
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
          <li>{fieldText(reader, change, field)}</li>
        ))}
      </ul>
    </li>
  )
}

/** What makes of one rule set the other, line by line. */
export const RulesDiffList = ({ reader, diff }: { reader: Reader; diff: RulesDiff }): Child => {
  const { language } = reader
  const words = previewingWords[language]
  if (isEmptyDiff(diff)) return <p>{words.same}</p>
  const { added, removed, changed, chains } = diff
  const lines = [
    ...chains.added.map(({ name }) => words.chainAdded(name[language])),
    ...chains.renamed.map(({ before, after }) =>
      words.chainRenamed(before.name[language], after.name[language]),
    ),
    ...chains.closed.map(({ name }) => words.chainClosed(name[language])),
    ...chains.reopened.map(({ name }) => words.chainReopened(name[language])),
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
        <Changed reader={reader} change={change} />
      ))}
    </ul>
  )
}
