import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { LONGEST_ASKED } from '../../calls/find-call.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { questionWords } from '../../words/questions.ts'
import { talkWords } from '../../words/talk.ts'
import { ChooseOffice, MessageField } from './to-office.tsx'
import { type Served, whoText } from './who.tsx'

/** What was typed, and what became of it. */
export type AskedOf = {
  asked: string
  message: string
  outcome?: 'sent' | 'already' | 'wrong' | 'tooLong' | 'tooMany'
  /** The name of the cluster that was asked. */
  cluster?: string
}

type Props = { reader: Reader; served: Served; offices: Cluster[]; asked: AskedOf }

const Outcome = ({ reader, asked: { outcome, cluster = '' } }: Props) => {
  const words = questionWords[reader.language]
  if (!outcome) return null
  const good = outcome === 'sent' || outcome === 'already'
  const own = { sent: words.sent(cluster), already: words.already, wrong: words.wrong }
  const said =
    outcome === 'tooLong' || outcome === 'tooMany' ? talkWords[reader.language][outcome] : own[outcome]
  return (
    <Note tone={good ? 'good' : 'bad'} live>
      <p id="outcome">{said}</p>
    </Note>
  )
}

/** A call that the contact looked for in vain goes to its cluster's office. */
export const AskPage = (props: Props) => {
  const { reader, served, offices, asked } = props
  const words = questionWords[reader.language]
  const isDone = asked.outcome === 'sent' || asked.outcome === 'already'
  const wrong = asked.outcome === 'wrong'
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="soft">{whoText(reader.language, served)}</p>
      <Outcome {...props} />
      {offices.length === 0 && <p>{talkWords[reader.language].noOffice}</p>}
      {!isDone && offices.length > 0 && (
        <form method="post" action={reader.path}>
          <p>{words.lead}</p>
          <div class="field">
            <label for="asked">{words.asked}</label>
            <input
              type="text"
              id="asked"
              name="asked"
              required
              minlength={3}
              maxlength={LONGEST_ASKED}
              value={asked.asked}
              {...(wrong ? { 'aria-invalid': 'true', 'aria-describedby': 'outcome' } : {})}
            />
          </div>
          <ChooseOffice reader={reader} offices={offices} />
          <MessageField
            reader={reader}
            label={words.message}
            value={asked.message}
            wrong={asked.outcome === 'tooLong'}
          />
          <p class="soft">{words.nothingYet}</p>
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.button}
            </button>
          </p>
        </form>
      )}
    </Layout>
  )
}
