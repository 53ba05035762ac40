import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { originText } from '../../../../shared/digests/origin.ts'
import type { Phrase } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { DeclineReason, type Opinion } from '../../../../shared/domain/opinion.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Note, Said } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { opinionWords } from '../../words/opinions.ts'
import { type Served, whoText } from './who.tsx'

/** Which of the two answers a page is about. */
export type Answer = 'follow' | 'decline'
/** What has just happened on it, if anything. */
export type Outcome = 'saved' | 'undone' | 'wrong' | undefined

type Props = {
  reader: Reader
  served: Served
  answer: Answer
  /** Undefined once the call is no longer stored: then its title is what the opinion has kept. */
  call: Opportunity | undefined
  /** What the contact says of the call now. */
  opinion: Opinion | undefined
  outcome: Outcome
  /** Paths to the page of the other answer and to all calls. */
  links: { other: string; calls: string }
}

export const titlePhrase = (
  language: ReaderLanguage,
  known: Pick<Opinion, 'title' | 'language'> | Pick<Opportunity, 'title' | 'language'>,
): Phrase => [titled(language, known, 200)]

const dayOf = (language: ReaderLanguage, at: string): string =>
  dayText(language, dayAt(at), { weekday: false })

/** "Seguite questo bando da 3 maggio 2026" and the like, for who has answered before. */
const stateText = ({ reader: { language } }: Props, { says, reason, at }: Opinion): string => {
  const words = opinionWords[language]
  return says === 'follow'
    ? words.follow.state(dayOf(language, at))
    : words.decline.state(dayOf(language, at), words.because[reason ?? 'topic'])
}

const State = (props: Props): Child => {
  const { reader, opinion, outcome } = props
  const words = opinionWords[reader.language]
  if (outcome === 'wrong')
    return (
      <Note tone="bad" live>
        <p>
          <strong>{words.wrong}</strong>
        </p>
        <p>{words.wrongDo}</p>
      </Note>
    )
  if (outcome === 'undone')
    return (
      <Note tone="good" live>
        <p>{`${words.undone} ${words.undoneSoon}`}</p>
      </Note>
    )
  if (!opinion) return null
  const own = opinion.says === 'follow' ? words.follow : words.decline
  return (
    <Note tone={outcome ? 'good' : 'plain'} live={outcome !== undefined}>
      <p>{outcome === 'saved' ? own.done : stateText(props, opinion)}</p>
      <form method="post" action={reader.path}>
        <p class="actions">
          <button type="submit" name="do" value="undo" class="btn btn-outline-primary">
            {words.undo}
          </button>
        </p>
      </form>
    </Note>
  )
}

const Reasons = ({ reader, opinion }: Props): Child => {
  const words = opinionWords[reader.language]
  return (
    <fieldset class="field choices">
      <legend>{words.reason}</legend>
      <p class="hint" id="reason-hint">
        {words.reasonHint}
      </p>
      {DeclineReason.options.map((reason) => (
        <label class="told">
          <input
            type="radio"
            name="reason"
            value={reason}
            required
            checked={opinion?.says === 'decline' && opinion.reason === reason}
          />{' '}
          <span>
            {words.reasons[reason].label}
            <span class="hint">{words.reasons[reason].effect}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Asked of those who answer for several members; by default for all of them. */
const OnBehalf = ({ reader, served: { members }, opinion }: Props): Child => {
  const words = opinionWords[reader.language]
  if (members.length < 2) return null
  const chosen = new Set(opinion?.onBehalf.map(({ member }) => member) ?? members.map(({ id }) => id))
  return (
    <fieldset class="field choices">
      <legend>{words.onBehalf}</legend>
      {members.map(({ id, name }) => (
        <label>
          <input type="checkbox" name="member" value={id} checked={chosen.has(id)} /> {name}
        </label>
      ))}
    </fieldset>
  )
}

/** One call, what the answer does in two sentences, and one button; opening the page changes nothing. */
export const OpinionPage = (props: Props) => {
  const { reader, served, answer, call, opinion, outcome, links } = props
  const { language, now } = reader
  const words = opinionWords[language]
  const known = call ?? opinion
  const isGiven = opinion?.says === answer && outcome !== 'wrong'
  return (
    <Layout reader={reader} title={words[answer].title} area={{ kind: 'outside' }}>
      <h1>{words[answer].title}</h1>
      <p class="soft">{whoText(language, served)}</p>
      <State {...props} />
      <article class="paper">
        <h2>{known && <Said phrase={titlePhrase(language, known)} />}</h2>
        {call && <p class="soft">{originText(language, call)}</p>}
        {call && (
          <p>
            <Said phrase={schedulePhrase(language, call, now)} />
          </p>
        )}
      </article>
      {!isGiven && call && (
        <form method="post" action={reader.path}>
          <p>{`${words[answer].does} ${words.nothingYet}`}</p>
          {answer === 'decline' && <Reasons {...props} />}
          <OnBehalf {...props} />
          <p class="actions">
            <button type="submit" name="do" value="answer" class="btn btn-primary">
              {words[answer].button}
            </button>
          </p>
        </form>
      )}
      <ul>
        {call && (
          <li>
            <a href={links.other}>{words[answer].other}</a>
          </li>
        )}
        <li>
          <a href={links.calls}>{words.all}</a>
        </li>
      </ul>
    </Layout>
  )
}
