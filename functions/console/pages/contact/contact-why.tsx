import type { Child } from 'hono/jsx'
import { plainLine, quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { Answer } from '../../../../shared/digests/why-not.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { Named } from '../../../../shared/store/opportunities.ts'
import { LONGEST_ASKED } from '../../calls/find-call.ts'
import { Note, Said } from '../../frame/components.tsx'
import { whyWords } from '../../words/contact/why.ts'
import { whyNotWords } from '../../words/why-not.ts'
import { ContactFrame, type Visit } from './contact-frame.tsx'
import { Explained } from './why-not.tsx'

/** What was asked, and what is known of it for each of the contact's members. */
export type Why =
  | { kind: 'nothing' }
  | { kind: 'not-yet' }
  | { kind: 'several'; calls: Named[] }
  | { kind: 'answered'; call: Opportunity | undefined; answers: { member: string; answer: Answer }[] }

type Props = {
  visit: Visit
  typed: string
  why: Why
  clusters: Cluster[]
  /** Where the office is told of what we do not know. */
  ask: string
}
type Answered = Props & { why: Extract<Why, { kind: 'answered' }> }

const Title = ({
  language,
  call,
  typed,
}: {
  language: ReaderLanguage
  call?: Opportunity
  typed: string
}) => {
  const words = whyWords[language]
  const quoted = plainLine(typed, 120)
  if (!call)
    return <h2>{`${whyNotWords[language].asked} ${language === 'it' ? `«${quoted}»` : `“${quoted}”`}`}</h2>
  const url = safeLink(call.url)
  return (
    <>
      <h2>
        <Said phrase={[titled(language, call, 200)]} />
      </h2>
      {url && (
        <p>
          <a href={url}>{words.official}</a>
        </p>
      )}
    </>
  )
}

const isUnknown = ({ obstacles }: Answer): boolean => obstacles.some(({ code }) => code === 'unknown')

/** Who lists what no source of ours lists is asked for at the contact's own office. */
const Tell = ({ visit: { reader }, ask }: Props): Child => {
  const words = whyWords[reader.language]
  return (
    <p class="actions">
      <a class="btn btn-primary" href={ask}>
        {words.tell}
      </a>
    </p>
  )
}

const Answers = (props: Answered): Child => {
  const {
    visit: { reader, served },
    typed,
    why: { call, answers },
    clusters,
  } = props
  const { language } = reader
  const words = whyWords[language]
  const clusterName = (id: string): string =>
    (clusters.find((one) => one.id === id)?.name ?? id).replace(/^Clust-ER /, '')
  // What no source lists is unknown for all members alike.
  const shown = call ? answers : answers.slice(0, 1)
  return (
    <section id="explained">
      <Title language={language} typed={typed} {...(call ? { call } : {})} />
      {shown.map(({ member, answer }) => (
        <>
          {call && served.members.length > 1 && <h3>{member}</h3>}
          <Explained language={language} answer={answer} around={{ call, clusterName, own: true }} />
        </>
      ))}
      {call && answers.length < served.members.length && <p class="soft">{words.some(answers.length)}</p>}
      {answers.some(({ answer }) => isUnknown(answer)) && <Tell {...props} />}
    </section>
  )
}

/** "Why did I not get this call?": a link, a code or a title, and every cause for each member, in the reader's words. */
export const ContactWhyPage = (props: Props) => {
  const { visit, typed, why } = props
  const { reader } = visit
  const words = whyWords[reader.language]
  return (
    <ContactFrame visit={visit} here="why" title={words.title}>
      <p class="lead">{words.lead}</p>
      <search>
        <form class="filters" method="get" action={reader.path}>
          <div class="field wide">
            <label for="q">{words.field}</label>
            <input type="search" id="q" name="q" value={typed} maxlength={LONGEST_ASKED} required />
          </div>
          <div class="actions">
            <button type="submit" class="btn btn-primary">
              {words.button}
            </button>
          </div>
        </form>
      </search>
      {why.kind === 'not-yet' && (
        <Note tone="warn">
          <p>{words.notYet}</p>
        </Note>
      )}
      {why.kind === 'several' && (
        <>
          <h2>{words.several}</h2>
          <ul>
            {why.calls.map(({ id, title }) => (
              <li>
                <a href={`${reader.path}?${new URLSearchParams({ q: id })}`}>{quotable(title, 200)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {why.kind === 'answered' && <Answers {...props} why={why} />}
    </ContactFrame>
  )
}
