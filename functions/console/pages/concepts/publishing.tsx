import type { Child } from 'hono/jsx'
import type { Breach, ValueChain } from '../../../../shared/domain/cluster.ts'
import { LIMITS } from '../../../../shared/preview/guards.ts'
import { Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { previewingWords } from '../../words/previewing.ts'
import { Lines } from '../frame/fields.tsx'

/** A draft, or an earlier version, that is to come into force. */
export type Publishing = { note: string; reason: string; breaches: Breach[]; isNoteMissing?: boolean }

/** What a breach says to a person. */
export const breachText = ({ language }: Reader, breach: Breach, chains: readonly ValueChain[]): string => {
  const words = previewingWords[language]
  const chain = chains.find(({ id }) => id === breach.chain)?.name[language] ?? breach.chain
  if (breach.kind === 'silenced') return words.silenced(chain)
  const number = new Intl.NumberFormat(language)
  const [before, after, most] = [breach.before, breach.after, breach.most].map((one) => number.format(one))
  const said = breach.by === 'length' ? words.floodedLength : words.floodedCalls
  return said(chain, before ?? '', after ?? '', most ?? '')
}

/** The form by which rules come into force; beyond the limits it asks for a reason. */
export const PublishForm = ({
  reader,
  action,
  chains,
  publishing,
  hidden,
  button,
  wrong,
}: {
  reader: Reader
  action: string
  chains: readonly ValueChain[]
  publishing: Publishing
  hidden: Record<string, string>
  button: string
  wrong: string
}): Child => {
  const words = previewingWords[reader.language]
  const { note, reason, breaches, isNoteMissing } = publishing
  return (
    <form method="post" action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {breaches.length > 0 && (
        <Note tone="bad">
          <h3>{words.refusedTitle}</h3>
          <ul>
            {breaches.map((breach) => (
              <li>{breachText(reader, breach, chains)}</li>
            ))}
          </ul>
        </Note>
      )}
      <p class="small">{words.limits(LIMITS.length, LIMITS.growth)}</p>
      <Lines
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={3}
        value={note}
        wrong={isNoteMissing ? [wrong] : []}
      />
      {breaches.length > 0 && (
        <Lines name="reason" label={words.reason} hint={words.reasonHint} rows={2} value={reason} />
      )}
      <p class="actions">
        <button type="submit" class="btn btn-primary">
          {button}
        </button>
      </p>
    </form>
  )
}
