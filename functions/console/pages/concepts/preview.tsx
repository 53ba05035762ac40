import type { Child } from 'hono/jsx'
import type { Snapshots } from '../../../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../../../shared/blobs/snapshots.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Match } from '../../../../shared/domain/match.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import { plus } from '../../../../shared/domain/time.ts'
import type { Move, Preview } from '../../../../shared/preview/preview.ts'
import type { Sample } from '../../../../shared/preview/samples.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Choice, Empty, Facts, Table } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { previewingWords } from '../../words/previewing.ts'
import { tuningWords } from '../../words/tuning.ts'
import { DayField } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'
import { type DraftJudged, DraftStandings } from './draft-standing.tsx'
import { PublishForm, type Publishing } from './publishing.tsx'
import { RulesDiffList } from './rules-diff.tsx'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'

/** Names for the ids that a preview speaks in. */
export type Names = {
  member: (id: string) => string
  call: (id: string) => { title: string; language: string }
}

/** The names that snapshots hold. */
export const namesFrom = ({ calls, profiles }: Pick<Snapshots, 'calls' | 'profiles'>): Names => ({
  member: (id) => profiles.members.get(id)?.name ?? id,
  call: (id) => {
    const card = cardOf(calls, id)
    return { title: card?.title ?? id, language: card?.language ?? '' }
  },
})

type Props = {
  reader: Reader
  work: AtWork
  preview: Preview
  names: Names
  /** The member whose digests are asked for. */
  picked?: string | undefined
}

/** As many members as are listed one by one. */
const MOST_MEMBERS = 50

export const CallLink = ({ id, names }: { id: string; names: Names }): Child => {
  const { title, language } = names.call(id)
  return (
    <a href={callHref(id)} lang={language}>
      {title}
    </a>
  )
}

/** What a concept of a cause is called. */
export const conceptName = ({ reader, work }: Pick<Props, 'reader' | 'work'>, id: string): string => {
  const concept = [...work.draft.concepts, ...work.inForce.concepts].find((one) => one.id === id)
  return concept ? nameOf(reader.language, concept) : id
}

const Moves = ({
  title,
  moves,
  all,
  ...props
}: Props & { title: string; moves: Move[]; all: number }): Child => {
  const words = previewingWords[props.reader.language]
  if (moves.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {moves.length < all && <p>{words.shown(moves.length, all)}</p>}
      <Table
        caption={title}
        head={[
          { label: words.member },
          { label: words.call },
          { label: words.score, number: true },
          { label: words.why },
        ]}
        rows={moves.map(({ member, call, before, after, cause }) => [
          <a href={`/members/${member}`}>{props.names.member(member)}</a>,
          <CallLink id={call} names={props.names} />,
          words.fromTo(String(before), String(after)),
          cause ? words.because(cause.kind, conceptName(props, cause.concept)) : words.noCause,
        ])}
      />
    </section>
  )
}

const List = ({
  reader,
  title,
  matches,
  others,
  mark,
  names,
}: Pick<Props, 'reader' | 'names'> & {
  title: string
  matches: Match[]
  others: Match[]
  mark: string
}): Child => {
  const words = previewingWords[reader.language]
  const shared = new Set(others.map(({ opportunity }) => opportunity))
  return (
    <div>
      <h4>{title}</h4>
      {matches.length === 0 ? (
        <p class="soft">{words.empty}</p>
      ) : (
        <ol>
          {matches.map(({ opportunity, score }) => (
            <li>
              <CallLink id={opportunity} names={names} /> <span class="soft">{score}</span>
              {!shared.has(opportunity) && <strong>{` (${mark})`}</strong>}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const Samples = ({ reader, preview, names, picked }: Props): Child => {
  const { language } = reader
  const words = previewingWords[language]
  if (preview.samples.length === 0 && !picked) return null
  const from = ({ week }: Sample): string =>
    dayText(language, dayAt(plus(preview.window.since, { days: 7 * week })), { weekday: false })
  return (
    <section>
      <h2>{words.samples}</h2>
      {picked && preview.samples.length === 0 && <p>{words.noSample(names.member(picked))}</p>}
      {preview.samples.map((sample) => (
        <div class="paper">
          <h3>{words.sample(names.member(sample.member), from(sample))}</h3>
          <div class="side-by-side">
            <List
              reader={reader}
              names={names}
              title={words.before}
              matches={sample.before}
              others={sample.after}
              mark={words.leaving}
            />
            <List
              reader={reader}
              names={names}
              title={words.after}
              matches={sample.after}
              others={sample.before}
              mark={words.entering}
            />
          </div>
        </div>
      ))}
    </section>
  )
}

const Chains = ({ reader, work, preview }: Props): Child => {
  const { language } = reader
  const words = previewingWords[language]
  const number = new Intl.NumberFormat(language)
  const both = ({ before, after }: { before: number; after: number }): string =>
    before === after ? number.format(after) : words.fromTo(number.format(before), number.format(after))
  return (
    <section>
      <h2>{words.chains}</h2>
      <Table
        caption={words.chains}
        head={[
          { label: words.chain },
          { label: words.members, number: true },
          { label: words.withCalls, number: true },
          { label: words.calls, number: true },
          { label: words.medianShort, number: true },
        ]}
        rows={preview.chains.map(({ chain, members, left, calls, lengths: { before, after } }) => [
          work.draft.valueChains.find(({ id }) => id === chain)?.name[language] ?? chain,
          String(members),
          both(left),
          both(calls),
          both({ before: before.median, after: after.median }),
        ])}
      />
    </section>
  )
}

const Members = ({ reader, preview, names }: Props): Child => {
  const words = previewingWords[reader.language]
  if (preview.moves.length === 0) return null
  return (
    <section>
      <h2>{words.perMember}</h2>
      {preview.moves.length > MOST_MEMBERS && <p>{words.shown(MOST_MEMBERS, preview.moves.length)}</p>}
      <Table
        caption={words.perMember}
        head={[
          { label: words.member },
          { label: words.gained, number: true },
          { label: words.lost, number: true },
          { label: words.before, number: true },
          { label: words.after, number: true },
        ]}
        rows={preview.moves
          .slice(0, MOST_MEMBERS)
          .map(({ member, gained, lost, before, after }) => [
            <a href={`/members/${member}`}>{names.member(member)}</a>,
            String(gained),
            String(lost),
            String(before),
            String(after),
          ])}
      />
    </section>
  )
}

const Outcome = (props: Props): Child => {
  const { reader, preview, names } = props
  const { language } = reader
  const words = previewingWords[language]
  const { counts, lengths, window, emptied } = preview
  const number = new Intl.NumberFormat(language)
  const day = (at: string) => dayText(language, dayAt(at), { weekday: false })
  const both = (field: 'median' | 'most' | 'digests'): string =>
    words.fromTo(number.format(lengths.before[field]), number.format(lengths.after[field]))
  return (
    <>
      <h2>{words.summary}</h2>
      <p>{words.replayed(preview.members, preview.calls, day(window.since), day(window.until))}</p>
      {counts.gained + counts.lost === 0 && <p>{words.none}</p>}
      <Facts
        facts={[
          { label: words.gained, value: words.counted(counts.gained, counts.gaining) },
          { label: words.lost, value: words.counted(counts.lost, counts.losing) },
          { label: words.median, value: both('median') },
          { label: words.longest, value: both('most') },
          { label: words.digests, value: both('digests') },
          { label: words.emptied, value: emptied.map(names.member).join(', ') || words.nobody },
        ]}
      />
      <Moves {...props} title={words.movesIn} moves={preview.gained} all={counts.gained} />
      <Moves {...props} title={words.movesOut} moves={preview.lost} all={counts.lost} />
      <Samples {...props} />
      <Members {...props} />
      <Chains {...props} />
    </>
  )
}

/** The draft tried out, and the form that publishes it. */
export const PreviewPage = ({
  reader,
  work,
  shown,
  judged,
  publishing,
  until,
  latest,
  members,
  member,
}: {
  reader: Reader
  work: AtWork
  /** Absent until somebody asks for it. */
  shown?: { preview: Preview; names: Names } | undefined
  judged?: DraftJudged | undefined
  publishing: Publishing
  until: string
  latest: string
  /** Whose digests may be asked for. */
  members: Pick<Member, 'id' | 'name'>[]
  member: string | undefined
}) => {
  const { language } = reader
  const words = previewingWords[language]
  const { draft, cluster, isChanged, isBehind } = work
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.title(cluster.name)}
      here="preview"
      lead={words.lead}
    >
      {!isChanged ? (
        <Empty title={words.nothing}>
          <p>
            <a href={rulesHref(cluster.id)}>{words.nothingDo}</a>
          </p>
        </Empty>
      ) : (
        <>
          <h2>{words.diff}</h2>
          <RulesDiffList reader={reader} work={work} diff={work.diff} member={shown?.names.member} />
          <form method="get" action={rulesHref(cluster.id, 'preview')}>
            <input type="hidden" name="show" value="1" />
            <DayField
              id="until"
              name="until"
              label={words.until}
              hint={words.untilHint}
              value={until}
              first="2020-01-01"
              last={latest}
            />
            <Choice
              name="member"
              label={words.whose}
              value={member ?? ''}
              options={[
                { value: '', label: words.whoseMost },
                ...members.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <p class="actions">
              <button type="submit" class="btn btn-primary">
                {words.compute}
              </button>
            </p>
          </form>
          {judged && <DraftStandings reader={reader} work={work} {...judged} />}
          {shown && <Outcome reader={reader} work={work} picked={member} {...shown} />}
          {shown && !isBehind && (
            <section>
              <h2>{words.publishTitle}</h2>
              <p>{words.publishLead}</p>
              <PublishForm
                reader={reader}
                action={rulesHref(cluster.id, 'preview')}
                chains={draft.valueChains}
                publishing={publishing}
                hidden={{ revision: String(draft.revision) }}
                button={words.publish}
                wrong={tuningWords[language].outcomes.note}
              />
            </section>
          )}
        </>
      )}
    </TuningFrame>
  )
}
