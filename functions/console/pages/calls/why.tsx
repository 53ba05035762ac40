import { foreign } from '../../../../shared/digests/phrase.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Steer } from '../../../../shared/domain/steer.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { LONGEST_ASKED } from '../../calls/find-call.ts'
import type { Asked } from '../../contact/why-not.ts'
import { Empty, Note, Said, Search } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { FoundMember } from '../../members/find-member.ts'
import type { Reader } from '../../services.ts'
import { whyPageWords } from '../../words/why.ts'
import { WhyNotSection } from '../contact/why-not.tsx'
import type { Fitting } from '../members/fits.tsx'
import { WhyDecisions } from './why-decisions.tsx'
import { whyHref } from './why-href.ts'
import { WhyNumbers } from './why-numbers.tsx'
import { WhyTold } from './why-told.tsx'

export { whyHref } from './why-href.ts'

/** What is known of a call for the member that was found. */
export type About = {
  asked: Asked
  clusters: Cluster[]
  /** When what is matched was built. */
  builtAt: Instant | undefined
  /** Undefined while call or member wait for the next matching. */
  fitting: Fitting | undefined
  /** What offices decided of the call that concerns the member. */
  steers: Steer[]
}

type Props = {
  reader: Reader
  typed: { member: string; call: string }
  found: FoundMember
  about?: About
}

const WhyForm = ({ reader, typed, found }: Props) => {
  const words = whyPageWords[reader.language]
  return (
    <search>
      <form class="filters" method="get" action={reader.path}>
        <Search
          name="member"
          label={words.member}
          hint={words.memberHint}
          value={found.kind === 'member' ? found.member.name : typed.member}
        />
        <Search
          name="call"
          label={words.call}
          hint={words.callHint}
          value={typed.call}
          longest={LONGEST_ASKED}
        />
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.show}
          </button>
        </div>
      </form>
    </search>
  )
}

/** Which member is meant, where that is not sure. */
const Members = ({ reader, typed, found }: Props) => {
  const words = whyPageWords[reader.language]
  if (found.kind === 'several')
    return (
      <Note live>
        <p>{words.memberSeveral}</p>
        <ul>
          {found.members.map(({ id, name }) => (
            <li>
              <a href={whyHref(id, typed.call)}>{name}</a>
            </li>
          ))}
        </ul>
      </Note>
    )
  return found.kind === 'none' && typed.member.trim() !== '' ? (
    <Empty title={words.memberNone}>
      <p>{words.memberNoneDo}</p>
    </Empty>
  ) : null
}

const Answered = ({ reader, found, about }: Props) => {
  const words = whyPageWords[reader.language]
  if (found.kind !== 'member' || !about) return null
  const { member } = found
  const { asked, clusters } = about
  if (asked.kind === 'nothing') return <p class="count">{words.callAsk(member.name)}</p>
  if (asked.kind === 'several')
    return (
      <Note live>
        <p>{words.callSeveral}</p>
        <ul>
          {asked.calls.map(({ id, title, language }) => (
            <li>
              <a href={whyHref(member.id, id)}>
                <Said phrase={[foreign(title, language, reader.language)]} />
              </a>
            </li>
          ))}
        </ul>
      </Note>
    )
  return (
    <>
      <WhyNotSection reader={reader} member={member} asked={asked} clusters={clusters} />
      {asked.call && (
        <>
          <WhyNumbers reader={reader} about={about} />
          <WhyTold reader={reader} asked={asked} call={asked.call} clusters={clusters} />
          <WhyDecisions reader={reader} call={asked.call} member={member} about={about} />
        </>
      )}
    </>
  )
}

/** Any member and any call: what brings it, what keeps it away, with every number behind it. */
export const WhyPage = (props: Props) => {
  const { reader } = props
  const words = whyPageWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'why' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <WhyForm {...props} />
      <Members {...props} />
      <Answered {...props} />
    </Layout>
  )
}
