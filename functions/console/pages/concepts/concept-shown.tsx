import type { Child } from 'hono/jsx'
import { Concept } from '../../../../shared/domain/cluster.ts'
import type { WrittenConcept } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Facts } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'
import { ownerOptions } from './concept-list.tsx'

/** A concept as those see it who only look on. */
export const ShownConcept = ({
  reader,
  work,
  form,
}: {
  reader: Reader
  work: AtWork
  form: WrittenConcept
}): Child => {
  const words = tuningWords[reader.language]
  const rule = Concept.shape.rule.safeParse(form.rule).data
  return (
    <>
      <p>{words.lookOnly}</p>
      <Facts
        facts={[
          ...(['it', 'en'] as const).map((language) => ({
            label: words[language],
            value: <span lang={language}>{form[language].split('\n').join(', ') || '–'}</span>,
          })),
          {
            label: words.owner,
            value: ownerOptions(reader, work).find(({ value }) => value === form.owner)?.label ?? form.owner,
          },
          { label: words.weight, value: form.weight },
          { label: words.rule, value: rule ? words.rules[rule] : '–' },
          ...(['manifesto', 'notes'] as const).map((field) => ({
            label: words[field],
            value: <span class="text">{form[field] || '–'}</span>,
          })),
        ]}
      />
    </>
  )
}
