import { originText } from '../../../../shared/digests/origin.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import { Note, Said } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import { talkWords } from '../../words/talk.ts'
import { titlePhrase } from './opinion.tsx'
import { ChooseOffice, MessageField, officeName } from './to-office.tsx'
import { type Served, whoText } from './who.tsx'

/** What became of the request; what was typed stays where it was not taken. */
export type Talked =
  | { kind: 'sent' | 'already'; cluster: string }
  | { kind: 'tooLong' | 'tooMany' | 'wrong'; message: string }

type Props = {
  reader: Reader
  served: Served
  call: Opportunity
  offices: Cluster[]
  talked: Talked | undefined
  /** Where the consortium is asked about a call that it announced itself. */
  askDesk?: string | undefined
}

const Outcome = ({ reader, offices, talked }: Props) => {
  const words = talkWords[reader.language]
  if (!talked) return null
  if (talked.kind === 'sent' || talked.kind === 'already')
    return (
      <Note tone={talked.kind === 'sent' ? 'good' : 'plain'} live={talked.kind === 'sent'}>
        <p>{words[talked.kind](officeName(offices, talked.cluster))}</p>
      </Note>
    )
  return (
    <Note tone="bad" live>
      <p id="outcome">{words[talked.kind]}</p>
    </Note>
  )
}

/** One call, a few lines if wanted, and one button; opening the page sends nothing. */
export const TalkPage = (props: Props) => {
  const { reader, served, call, offices, talked } = props
  const { language, now } = reader
  const words = talkWords[language]
  const isAsked = talked?.kind === 'sent' || talked?.kind === 'already'
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="soft">{whoText(language, served)}</p>
      <Outcome {...props} />
      <article class="paper">
        <h2>
          <Said phrase={titlePhrase(language, call)} />
        </h2>
        <p class="soft">{originText(language, call)}</p>
        <p>
          <Said phrase={schedulePhrase(language, call, now)} />
        </p>
      </article>
      {offices.length === 0 && <p>{words.noOffice}</p>}
      {props.askDesk && (
        <p>
          <a href={props.askDesk}>{deskQuestionWords[language].ask}</a> (ART-ER)
        </p>
      )}
      {!isAsked && offices.length > 0 && (
        <form method="post" action={reader.path}>
          <p>{words.lead}</p>
          <ChooseOffice reader={reader} offices={offices} />
          <MessageField
            reader={reader}
            label={words.message}
            value={talked && 'message' in talked ? talked.message : ''}
            wrong={talked?.kind === 'tooLong'}
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
