import { CALLS_PER_MEMBER } from '../../../shared/digests/candidates.ts'
import { foreign, listOf } from '../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../shared/digests/schedule.ts'
import { KINDS } from '../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { applicantKinds, type Member } from '../../../shared/domain/member.ts'
import type { Explanation } from '../../../shared/matching/index.ts'
import { Empty, Facts, Note, Said, Search } from '../components.tsx'
import { LONGEST_ASKED } from '../find-call.ts'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import type { Asked } from '../why-not.ts'
import { membersWords } from '../words/members.ts'
import { CallTitle } from './calls.tsx'
import { ExplanationSection } from './explanation.tsx'
import { BandTag, type Fitting, ReasonLines, VerdictText } from './fits.tsx'
import { clusterTexts, kindText, memberHref } from './members.tsx'
import { WhyNotSection } from './why-not.tsx'

type Props = {
  reader: Reader
  member: Member
  clusters: Cluster[]
  /** Undefined while the member is in no snapshot. */
  fittings: Fitting[] | undefined
  asked: Asked
  /** The call asked for, where it and the member are matched. */
  fitting: (Fitting & { fit: Explanation }) | undefined
}

const Record = ({ reader: { language }, member, clusters }: Props) => {
  const words = membersWords[language]
  const { labels } = words
  const kinds = applicantKinds(member).map((kind) => KINDS[language][kind][0])
  return (
    <section>
      <h2>{words.facts}</h2>
      <Facts
        facts={[
          { label: labels.kind, value: kindText(language, member) },
          { label: labels.place, value: member.place },
          member.ateco.length > 0 ? { label: labels.ateco, value: member.ateco.join(', ') } : undefined,
          {
            label: labels.clusters,
            value: (
              <ul>
                {clusterTexts(language, member, clusters).map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            ),
          },
          kinds.length > 0 ? { label: labels.applicant, value: listOf(language, kinds) } : undefined,
        ]}
      />
    </section>
  )
}

const Answer = ({ reader, member, clusters, asked, fitting }: Props) => {
  const words = membersWords[reader.language]
  if (asked.kind === 'nothing') return null
  if (asked.kind === 'answered')
    return (
      <>
        <WhyNotSection reader={reader} member={member} asked={asked} clusters={clusters} />
        {fitting && <ExplanationSection reader={reader} fitting={fitting} clusters={clusters} />}
      </>
    )
  return (
    <Note live>
      <p>{words.whyNotSeveral}</p>
      <ul>
        {asked.calls.map(({ id, title, language }) => (
          <li>
            <a href={memberHref(member.id, id)}>
              <Said phrase={[foreign(title, language, reader.language)]} />
            </a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

const WhyNotForm = ({ reader }: Props) => {
  const words = membersWords[reader.language]
  return (
    <section>
      <h2>{words.whyNotTitle}</h2>
      <p>{words.whyNotLead}</p>
      <form class="filters" method="get" action={`${reader.path}#explained`}>
        <Search
          name="call"
          label={words.whyNotCall}
          value={reader.query.get('call') ?? ''}
          longest={LONGEST_ASKED}
        />
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.whyNotShow}
          </button>
        </div>
      </form>
    </section>
  )
}

const Match = ({ reader, fitting }: { reader: Reader; fitting: Fitting }) => {
  const { language, now } = reader
  return (
    <li>
      <CallTitle reader={reader} card={fitting.call} />
      <p>
        <BandTag language={language} fit={fitting.fit} />{' '}
        <Said phrase={schedulePhrase(language, fitting.call, now)} />
      </p>
      <p>
        <VerdictText language={language} fitting={fitting} />
      </p>
      <ReasonLines language={language} fitting={fitting} />
      <p class="small">
        <a
          href={memberHref(fitting.member.id, fitting.call.id)}
          aria-label={`${membersWords[language].explain}: ${fitting.call.title}`}
        >
          {membersWords[language].explain}
        </a>
      </p>
    </li>
  )
}

const Matches = ({ reader, fittings }: { reader: Reader; fittings: Fitting[] }) => {
  const words = membersWords[reader.language]
  const missing = fittings.filter(({ fit }) => fit.eligibility.verdict === 'missing').length
  if (fittings.length === 0)
    return (
      <Empty title={words.noMatches}>
        <p>{words.noMatchesDo}</p>
      </Empty>
    )
  return (
    <>
      <p>
        {words.matchesLead(fittings.length - missing, missing)}
        {fittings.length - missing === CALLS_PER_MEMBER && ` ${words.most(CALLS_PER_MEMBER)}`}
      </p>
      <ul class="rows">
        {fittings.map((fitting) => (
          <Match reader={reader} fitting={fitting} />
        ))}
      </ul>
    </>
  )
}

export const MemberPage = (props: Props) => {
  const { reader, member, fittings } = props
  const words = membersWords[reader.language]
  return (
    <Layout reader={reader} title={member.name} area={{ kind: 'office', section: 'members' }}>
      <h1>{member.name}</h1>
      <p class="soft">{`${kindText(reader.language, member)}; ${member.place}`}</p>
      <Answer {...props} />
      <h2>{words.profile}</h2>
      <p class="text" lang={member.profileLanguage}>
        {member.profile}
      </p>
      <Record {...props} />
      <h2>{words.matches}</h2>
      {fittings ? (
        <Matches reader={reader} fittings={fittings} />
      ) : (
        <Note tone="warn">
          <p>{words.notMatched}</p>
        </Note>
      )}
      <WhyNotForm {...props} />
    </Layout>
  )
}
