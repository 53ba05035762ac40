import type { Child } from 'hono/jsx'
import type { Snapshots } from '../../../../shared/blobs/snapshot-loader.ts'
import { namesOf } from '../../../../shared/digests/names.ts'
import { SIZES } from '../../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { type Member, MemberKind } from '../../../../shared/domain/member.ts'
import type { MemberRecord } from '../../../../shared/domain/membership.ts'
import { dayOf } from '../../../../shared/domain/time.ts'
import { REGIONS, ReaderLanguage, Size } from '../../../../shared/domain/vocabulary.ts'
import { PROFILE_FIELDS, type ProfileField, profileTexts } from '../../../../shared/members/fields.ts'
import type { Matched } from '../../../../shared/members/preview.ts'
import { seesMember } from '../../access/own-clusters.ts'
import { Choice, Empty, Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { markOf, type WrittenMember, type WrongMember } from '../../members/member-form.ts'
import type { Reader } from '../../services.ts'
import { memberEditWords } from '../../words/member-edit.ts'
import { membersWords } from '../../words/members.ts'
import { anchorOf, Boxes, DayField, Lines } from '../frame/fields.tsx'
import { Match } from './member.tsx'
import { bookDay, memberHref } from './members.tsx'

/** Why nothing was saved. `holder`: the member that has the VAT number. */
export type Trouble = { kind: 'wrong'; fields: WrongMember[]; holder?: string } | { kind: 'outrun' }

/** What the profile matches as it is written. `was`: how many calls as it is stored. */
export type Preview = { member: Member; snapshots: Snapshots; matched: Matched; was: number | undefined }

type Props = {
  reader: Reader
  /** As it is stored; undefined: a new member. */
  before: MemberRecord | undefined
  /** The clusters that the reader acts for. */
  own: Cluster[]
  clusters: Cluster[]
  mayProfile: boolean
  written: WrittenMember
  trouble: Trouble | undefined
  preview: Preview | undefined
}

const fieldName = (wrong: WrongMember): string =>
  'cluster' in wrong ? `${wrong.field}.${wrong.cluster}` : wrong.field

/** Choices are named by their field, all else by the first thing in it. */
const PICKS = ['kind', 'size', 'body', 'startup', 'region', 'profileLanguage']
const anchorFor = (wrong: WrongMember): string =>
  PICKS.includes(wrong.field) ? wrong.field : anchorOf(fieldName(wrong))

const isWrong = ({ trouble }: Props, name: string): boolean =>
  trouble?.kind === 'wrong' && trouble.fields.some((one) => fieldName(one) === name)

const wrongText = ({ reader, own }: Props, wrong: WrongMember): string => {
  const text = memberEditWords[reader.language].wrong[wrong.field]
  const cluster = 'cluster' in wrong ? own.find(({ id }) => id === wrong.cluster)?.name : undefined
  return cluster ? `${cluster}: ${text}` : text
}

/** What is wrong, first, each with a way to its field. */
const Summary = (props: Props): Child => {
  const { reader, trouble } = props
  const words = memberEditWords[reader.language]
  if (trouble?.kind !== 'wrong') return null
  return (
    <Note tone="bad" live>
      <p>
        <strong>{words.notSaved}</strong>
      </p>
      <ul>
        {trouble.fields.map((wrong) => (
          <li>
            <a href={`#${anchorFor(wrong)}`}>{wrongText(props, wrong)}</a>
            {wrong.field === 'vat' && trouble.holder && (
              <>
                {' '}
                <a href={`${memberHref(trouble.holder)}/edit`}>{words.openHolder(trouble.holder)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** Somebody else saved meanwhile: what is stored now, where it is not what stands in the form. */
const Outrun = ({ reader, trouble, before, written, mayProfile }: Props): Child => {
  if (trouble?.kind !== 'outrun') return null
  const words = memberEditWords[reader.language]
  const stored = before && profileTexts(before, reader.language, '\n')
  const differing = PROFILE_FIELDS.filter(
    (field) => mayProfile && stored && stored[field].trim() !== written.profile[field],
  )
  return (
    <Note tone="bad" live>
      <p>
        <strong>{words.outrun}</strong>
      </p>
      <p>{words.outrunDo}</p>
      {stored && differing.length > 0 && (
        <ul>
          {differing.map((field) => (
            <li>{`${words.fields[field]}: ${stored[field] || words.empty}`}</li>
          ))}
        </ul>
      )}
    </Note>
  )
}

const Line = ({ props, name, hint }: { props: Props; name: ProfileField; hint?: string }) => {
  const words = memberEditWords[props.reader.language]
  const id = anchorOf(name)
  const wrong = isWrong(props, name)
  const notes = [...(hint ? [`${name}-hint`] : []), ...(wrong ? [`${name}-wrong`] : [])].join(' ')
  return (
    <div class="field">
      <label for={id}>{words.fields[name]}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{words.wrong[name]}</strong>
        </p>
      )}
      <input
        type="text"
        id={id}
        name={name}
        value={props.written.profile[name]}
        maxlength={200}
        {...(notes ? { 'aria-describedby': notes } : {})}
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
      />
    </div>
  )
}

/** A choice whose values are the words that the form is read by. */
const Pick = ({
  props,
  name,
  options,
  none,
}: {
  props: Props
  name: ProfileField
  options: { value: string; label: string }[]
  none?: string
}) => (
  <>
    {isWrong(props, name) && (
      <p class="missing">
        <strong>{memberEditWords[props.reader.language].wrong[name]}</strong>
      </p>
    )}
    <Choice
      name={name}
      label={memberEditWords[props.reader.language].fields[name]}
      value={props.written.profile[name]}
      options={[...(none === undefined ? [] : [{ value: '', label: none }]), ...options]}
    />
  </>
)

const Profile = (props: Props): Child => {
  const { reader, written } = props
  const { language } = reader
  const words = memberEditWords[language]
  const said = membersWords[language]
  const wrongs = (name: ProfileField) => (isWrong(props, name) ? [words.wrong[name]] : undefined)
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
  return (
    <section class="record">
      <h2>{words.profileTitle}</h2>
      <p>{words.profileLead}</p>
      <Lines
        name="profile"
        label={words.fields.profile}
        hint={words.profileHint}
        value={written.profile.profile}
        rows={10}
        wrong={wrongs('profile')}
      />
      <Pick
        props={props}
        name="profileLanguage"
        options={plain(ReaderLanguage.options.map((one) => said.languages[one]))}
      />
      <Line props={props} name="name" />
      <Line props={props} name="vat" hint={words.vatHint} />
      <Pick props={props} name="kind" options={plain(MemberKind.options.map((one) => said.kinds[one]))} />
      <Pick
        props={props}
        name="size"
        none={words.noSize}
        options={Size.options.map((one) => ({ value: said.sizes[one], label: SIZES[language][one][0] }))}
      />
      <Pick props={props} name="body" none={words.noBody} options={plain(Object.values(said.bodies))} />
      <Pick props={props} name="startup" options={plain([said.no, said.yes])} />
      <Line props={props} name="place" />
      <Pick props={props} name="region" options={plain(Object.values(REGIONS))} />
      <Lines
        name="sites"
        label={words.fields.sites}
        hint={words.sitesHint}
        value={written.profile.sites}
        rows={3}
        wrong={wrongs('sites')}
      />
      <Line props={props} name="ateco" hint={words.atecoHint} />
    </section>
  )
}

const ClusterFields = ({ props, cluster }: { props: Props; cluster: Cluster }): Child => {
  const { reader, before, written } = props
  const { language } = reader
  const words = memberEditWords[language]
  const { id } = cluster
  const today = dayOf(reader.now)
  const membership = before?.clusters.find((one) => one.cluster === id)
  const typed = written.memberships[id] ?? { chains: [], joinedOn: '', leftOn: '', againOn: '' }
  const hasLeft = membership?.leftOn !== undefined && membership.leftOn <= today
  const wrongs = (field: 'chains' | 'joinedOn' | 'leftOn' | 'againOn') =>
    isWrong(props, `${field}.${id}`) ? [words.wrong[field]] : undefined
  const day = (field: 'joinedOn' | 'leftOn' | 'againOn', hint: string) => (
    <DayField
      id={anchorOf(`${field}.${id}`)}
      name={`${field}.${id}`}
      label={words.days[field]}
      hint={hint}
      value={typed[field]}
      first="1990-01-01"
      last="2099-12-31"
      wrong={wrongs(field)}
    />
  )
  return (
    <section class="paper record">
      <h2>{cluster.name}</h2>
      {!membership && props.own.length > 0 && before && <p>{words.notThere}</p>}
      {membership?.earlier?.map(({ joinedOn, leftOn }) => (
        <p class="soft">
          {words.before(joinedOn ? bookDay(language, joinedOn) : undefined, bookDay(language, leftOn))}
        </p>
      ))}
      <Boxes
        name={`chains.${id}`}
        label={words.chains}
        options={cluster.valueChains
          .filter((chain) => !chain.closedAt || membership?.valueChains.includes(chain.id))
          .map((chain) => ({ value: chain.id, label: chain.name[language] }))}
        chosen={typed.chains}
        wrong={wrongs('chains')}
      />
      {day('joinedOn', membership ? words.joinedHint : words.joinedNewHint)}
      {membership && day('leftOn', words.leftHint)}
      {hasLeft && day('againOn', words.againHint)}
    </section>
  )
}

const MatchesNow = ({ reader, preview }: { reader: Reader; preview: Preview }): Child => {
  const words = memberEditWords[reader.language]
  const { member, snapshots, matched, was } = preview
  const names = namesOf(snapshots.profiles.clusters)
  return (
    <section aria-live="polite" id="preview">
      <h2>{words.previewTitle}</h2>
      {member.clusters.length === 0 ? (
        <p>{words.previewNobody}</p>
      ) : matched.count === 0 ? (
        <Empty title={words.previewNone}>
          <p>{membersWords[reader.language].noMatchesDo}</p>
        </Empty>
      ) : (
        <>
          <p>
            <strong>{words.previewCount(matched.count, was)}</strong>{' '}
            {matched.calls.length < matched.count && words.previewMost(matched.calls.length)}
          </p>
          <ul class="rows">
            {matched.calls.map(({ call, fit }) => (
              <Match reader={reader} fitting={{ member, call, fit, names }} explains={false} />
            ))}
          </ul>
        </>
      )}
      <p class="soft">{words.previewNotSaved}</p>
    </section>
  )
}

const Shared = ({ reader, before, own, clusters }: Props): Child => {
  const words = memberEditWords[reader.language]
  const others = (before?.clusters ?? [])
    .filter(({ cluster }) => !own.some(({ id }) => id === cluster))
    .map(({ cluster }) => clusters.find(({ id }) => id === cluster)?.name ?? cluster)
  return others.length > 0 ? (
    <Note>
      <p>{words.others(others.join(', '))}</p>
    </Note>
  ) : null
}

/** A member's profile and, for each cluster that the reader acts for, its membership; tried out before it is saved. */
export const MemberEditPage = (props: Props) => {
  const { reader, before, own, mayProfile, preview } = props
  const words = memberEditWords[reader.language]
  const said = membersWords[reader.language]
  // Of a member that is only going to be one of theirs, its page is not theirs yet.
  const seen = before && seesMember(reader.person, before) ? before : undefined
  const above = [
    { href: '/members', label: said.title },
    ...(seen ? [{ href: memberHref(seen.id), label: seen.name }] : []),
  ]
  const title = before ? words.title(before.name) : words.titleNew(own[0]?.name ?? '')
  return (
    <Layout reader={reader} title={title} area={{ kind: 'office', section: 'members' }} trail={above}>
      <h1>{title}</h1>
      <Summary {...props} />
      <Outrun {...props} />
      {preview && <MatchesNow reader={reader} preview={preview} />}
      <Shared {...props} />
      <form method="post" action={reader.path}>
        <input type="hidden" name="seen" value={before ? markOf(before) : ''} />
        {mayProfile ? (
          <Profile {...props} />
        ) : (
          <Note>
            <p>{words.profileOfOthers}</p>
          </Note>
        )}
        {isWrong(props, 'nowhere') && (
          <p class="missing" id={anchorOf('nowhere')}>
            <strong>{words.wrong.nowhere}</strong>
          </p>
        )}
        {own.map((cluster) => (
          <ClusterFields props={props} cluster={cluster} />
        ))}
        <p class="actions">
          <button type="submit" name="do" value="save" class="btn btn-primary">
            {words.save}
          </button>
          <button type="submit" name="do" value="preview" class="btn btn-outline-primary">
            {words.preview}
          </button>
          <a href={seen ? memberHref(seen.id) : '/members'}>{words.cancel}</a>
        </p>
      </form>
    </Layout>
  )
}
