import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { Answer } from '../../../../shared/digests/why-not.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { Asked } from '../../contact/why-not.ts'
import { Note, Said } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import {
  type Around,
  isGood,
  obstacleText,
  standingText,
  verdictOf,
  whyNotWords,
} from '../../words/why-not.ts'
import { callHref } from '../calls/calls.tsx'
import { whyHref } from '../calls/why-href.ts'
import { memberHref } from '../members/members.tsx'

type Answered = Extract<Asked, { kind: 'answered' }>
type Props = { reader: Reader; member: Pick<Member, 'id' | 'name'>; asked: Answered; clusters: Cluster[] }

const Title = ({ reader: { language }, asked: { call, typed } }: Props) => {
  if (!call) {
    const quoted = quotable(typed, 120)
    return (
      <span>{`${whyNotWords[language].asked} ${language === 'it' ? `«${quoted}»` : `“${quoted}”`}`}</span>
    )
  }
  return (
    <a href={callHref(call.id)}>
      <Said phrase={[titled(language, call, 200)]} />
    </a>
  )
}

/** Whose mails the answer is about; the member's other contacts are a link away. */
const Contacts = ({ reader: { language }, member, asked: { contacts, call, typed } }: Props) => {
  const words = whyNotWords[language]
  const { chosen, others } = contacts
  if (!chosen) return null
  return (
    <p class="soft">
      {words.contact(chosen.name, chosen.frequency)}
      {others.length > 0 && (
        <>
          {` ${words.others}`}
          {others.map(({ id, name }, place) => (
            <>
              {place > 0 && ', '}
              <a href={whyHref(member.id, call?.id ?? typed, id)}>{name}</a>
            </>
          ))}
          .
        </>
      )}
    </p>
  )
}

/** What all of it comes to, unless the contact asks of what nobody knows, and everything that keeps the call away, in the order in which it acts. */
export const Explained = ({
  language,
  answer,
  around,
}: {
  language: ReaderLanguage
  answer: Answer
  around: Around
}): Child => {
  const words = whyNotWords[language]
  const { own = false } = around
  const verdict = verdictOf(answer)
  return (
    <>
      {(around.call || !own) && (
        <Note tone={isGood(verdict) ? 'good' : 'warn'}>
          <p>
            <strong>{words[own ? 'own' : 'verdict'][verdict]}</strong>{' '}
            {answer.standing && standingText(language, answer.standing, own)}
          </p>
        </Note>
      )}
      {verdict === 'followed' && answer.obstacles.length > 0 && <p>{words.otherwise}</p>}
      {answer.obstacles.length > 0 && (
        <ol class="obstacles">
          {answer.obstacles.map((obstacle) => {
            const { what, more, change, quote } = obstacleText(language, obstacle, around)
            return (
              <li>
                <p>
                  <strong>{what}</strong> {more}
                  {quote && <span lang="en">{quotable(quote, 300)}</span>}
                </p>
                <p class="soft">{`${words.change}${change}`}</p>
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

/** The address of this very answer, for a colleague: it is worked out anew, with the numbers of that moment. */
const Share = ({ reader: { language }, member, asked: { call, typed, contacts } }: Props) => (
  <p class="soft">
    <a href={whyHref(member.id, call?.id ?? typed, contacts.chosen?.id)}>{whyNotWords[language].share}</a>
  </p>
)

/** Everything that keeps a call from a member's contact, in the order in which it acts, and what would change it. */
export const WhyNotSection = (props: Props) => {
  const {
    reader: { language },
    member,
    asked: { answer, call },
    clusters,
  } = props
  const clusterName = (id: string): string =>
    (clusters.find((one) => one.id === id)?.name ?? id).replace(/^Clust-ER /, '')
  return (
    <section id="explained">
      <h2>
        <a href={memberHref(member.id)}>{member.name}</a>
        {' ↔ '}
        <Title {...props} />
      </h2>
      <Contacts {...props} />
      <Explained language={language} answer={answer} around={{ call, clusterName }} />
      <Share {...props} />
    </section>
  )
}
