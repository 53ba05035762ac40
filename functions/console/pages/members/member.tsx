import { CALLS_PER_MEMBER } from '../../../../shared/digests/candidates.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { KINDS } from '../../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { applicantKinds, type Member } from '../../../../shared/domain/member.ts'
import { leftAllOn, type MemberRecord } from '../../../../shared/domain/membership.ts'
import { LEFT_DAYS } from '../../../../shared/domain/privacy.ts'
import { dayOf } from '../../../../shared/domain/time.ts'
import { siteText } from '../../../../shared/members/fields.ts'
import { mayUse } from '../../access/access.ts'
import { LONGEST_ASKED } from '../../calls/find-call.ts'
import { Empty, Facts, Note, Said, Search } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { mayWriteProfile } from '../../members/member-form.ts'
import type { Reader } from '../../services.ts'
import { membersWords } from '../../words/members.ts'
import { CallTitle } from '../calls/calls.tsx'
import { whyHref } from '../calls/why-href.ts'
import { BandTag, type Fitting, ReasonLines, VerdictText } from './fits.tsx'
import { clusterTexts, kindText, memberHref } from './members.tsx'

type Props = {
  reader: Reader
  /** As it stands today. */
  member: Member
  /** As it is stored. */
  record: MemberRecord
  clusters: Cluster[]
  /** How many calls its profile matched before it was saved just now, and matches now. */
  moved: { was: number; now: number } | undefined
  /** Undefined while the member is in no snapshot. */
  fittings: Fitting[] | undefined
}

const Record = ({ reader: { language, now }, member, record, clusters }: Props) => {
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
          record.sites?.length
            ? { label: labels.sites, value: record.sites.map(siteText).join('; ') }
            : undefined,
          record.vat ? { label: labels.vat, value: record.vat } : undefined,
          member.ateco.length > 0 ? { label: labels.ateco, value: member.ateco.join(', ') } : undefined,
          {
            label: labels.clusters,
            value: (
              <ul>
                {clusterTexts(language, record, clusters, dayOf(now)).map((text) => (
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

const WhyNotForm = ({ reader, member }: Props) => {
  const words = membersWords[reader.language]
  return (
    <section>
      <h2>{words.whyNotTitle}</h2>
      <p>{words.whyNotLead}</p>
      <form class="filters" method="get" action="/why">
        <input type="hidden" name="member" value={member.id} />
        <Search name="call" label={words.whyNotCall} value="" longest={LONGEST_ASKED} />
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.whyNotShow}
          </button>
        </div>
      </form>
    </section>
  )
}

/** One call that is near a member: how near, whether it may apply, and why. */
export const Match = ({
  reader,
  fitting,
  explains = true,
}: {
  reader: Reader
  fitting: Fitting
  /** Whether its page can explain it: not before the profile is stored. */
  explains?: boolean
}) => {
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
      {explains && (
        <p class="small">
          <a
            href={whyHref(fitting.member.id, fitting.call.id)}
            aria-label={`${membersWords[language].explain}: ${fitting.call.title}`}
          >
            {membersWords[language].explain}
          </a>
        </p>
      )}
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

/** What those who act for some cluster can do with the member. */
const Ways = ({ reader, record }: Props) => {
  const words = membersWords[reader.language]
  const { person } = reader
  if (!person || !mayUse(person, 'GET /members/:id/edit')) return null
  return (
    <nav class="ways" aria-label={words.ways}>
      <ul>
        <li>
          <a href={`${memberHref(record.id)}/edit`}>{words.edit}</a>
        </li>
        {mayWriteProfile(person, record, dayOf(reader.now)) && (
          <li>
            <a href={`${memberHref(record.id)}/contacts`}>{words.contacts}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** What has just been saved, and what it did to the calls that the member matches. */
const Saved = ({ reader, moved }: Props) => {
  const words = membersWords[reader.language]
  const done = new Map(Object.entries(words.done)).get(reader.query.get('done') ?? '')
  if (!done) return null
  return (
    <Note tone="good" live>
      <p>
        {done}
        {moved && ` ${words.movedTo(moved.now, moved.was)}`}
      </p>
    </Note>
  )
}

export const MemberPage = (props: Props) => {
  const { reader, member, record, fittings } = props
  const words = membersWords[reader.language]
  return (
    <Layout
      reader={reader}
      title={member.name}
      area={{ kind: 'office', section: 'members' }}
      trail={[{ href: '/members', label: words.title }]}
    >
      <h1>{member.name}</h1>
      <p class="soft">{`${kindText(reader.language, member)}; ${member.place}`}</p>
      <Saved {...props} />
      {member.clusters.length === 0 && (
        <Note tone="warn">
          <p>{leftAllOn(record) === undefined ? words.notYetMember : words.noMember(LEFT_DAYS)}</p>
        </Note>
      )}
      <Ways {...props} />
      <h2>{words.profile}</h2>
      <p class="text" lang={member.profileLanguage}>
        {member.profile}
      </p>
      <Record {...props} />
      <h2>{words.matches}</h2>
      {member.clusters.length === 0 ? null : fittings ? (
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
