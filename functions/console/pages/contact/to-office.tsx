import type { Child } from 'hono/jsx'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { LONGEST_MESSAGE } from '../../../../shared/domain/letter.ts'
import type { Reader } from '../../services.ts'
import { talkWords } from '../../words/talk.ts'

export const officeName = (offices: Cluster[], id: string): string =>
  offices.find((cluster) => cluster.id === id)?.name ?? 'Clust-ER'

/** Asked of those whose members are in several clusters. */
export const ChooseOffice = ({ reader, offices }: { reader: Reader; offices: Cluster[] }): Child => {
  const words = talkWords[reader.language]
  if (offices.length < 2) return null
  return (
    <fieldset class="field choices">
      <legend>{words.to}</legend>
      {offices.map(({ id, name }, place) => (
        <label>
          <input type="radio" name="cluster" value={id} required checked={place === 0} /> {name}
        </label>
      ))}
    </fieldset>
  )
}

/** A few lines of the contact's own. */
export const MessageField = ({
  reader,
  label,
  value,
  wrong,
}: {
  reader: Reader
  label: string
  value: string
  wrong: boolean
}) => (
  <div class="field">
    <label for="message">{label}</label>
    <p class="hint" id="message-hint">
      {talkWords[reader.language].messageHint}
    </p>
    <textarea
      id="message"
      name="message"
      rows={5}
      maxlength={LONGEST_MESSAGE}
      aria-describedby={wrong ? 'message-hint outcome' : 'message-hint'}
      {...(wrong ? { 'aria-invalid': 'true' } : {})}
    >
      {value}
    </textarea>
  </div>
)
