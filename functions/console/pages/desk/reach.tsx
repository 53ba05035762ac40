import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { namesOf } from '../../../../shared/digests/names.ts'
import type { MemberKind } from '../../../../shared/domain/member.ts'
import { MEMBER_WORDS } from '../../../../shared/members/words.ts'
import type { Count, Missed, Reach } from '../../../../shared/reach/index.ts'
import type { Reaching } from '../../desk/reach.ts'
import { Facts, Note, Table } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { deskReachWords } from '../../words/desk/reach.ts'
import { BandTag, type Fitting, ReasonLines, VerdictText } from '../members/fits.tsx'
import { memberHref } from '../members/members.tsx'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, deskHref } from './shown.tsx'

type Reached = Extract<Reaching, { kind: 'reached' }>

/** One sentence: to how many, how near, by which mail. */
export const briefOf = ({ language }: Pick<Reader, 'language'>, reaching: Reaching): string => {
  const words = deskReachWords[language]
  if (reaching.kind !== 'reached') return words[reaching.kind]
  const { told, contacts } = reaching.reach
  return told.all.members === 0 ? words.nobody : words.brief({ ...told.all, ...contacts })
}

/** The count in figures. */
export const ReachFacts = ({ reader, reach }: { reader: Reader; reach: Reach }): Child => {
  const words = deskReachWords[reader.language]
  const { told, contacts } = reach
  return (
    <Facts
      facts={[
        { label: words.members, value: String(told.all.members) },
        { label: words.contacts, value: String(told.all.contacts) },
        {
          label: words.atOnce,
          value: contacts.atOnce === 0 ? '0' : words.atMost(contacts.atOnce),
        },
        { label: words.inDigest, value: String(contacts.inDigest) },
        contacts.unreachable > 0
          ? { label: words.unreachable, value: `${contacts.unreachable}. ${words.unreachableAbout}` }
          : undefined,
      ]}
    />
  )
}

/** The count beside what it is about, with the way to all of it. */
export const ReachBrief = ({ desk, reaching }: { desk: Desk; reaching: Reaching }): Child => {
  const words = deskReachWords[desk.reader.language]
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{briefOf(desk.reader, reaching)}</p>
      {reaching.kind === 'reached' && (
        <p>
          <a href={deskHref(desk.announcement.id, 'reach')}>{words.whole}</a>
        </p>
      )}
    </section>
  )
}

const Groups = ({
  reader,
  caption,
  groups,
}: {
  reader: Reader
  caption: string
  groups: { name: string; count: Count }[]
}): Child => {
  const words = deskReachWords[reader.language]
  const { bands } = callsWords[reader.language]
  if (groups.length === 0) return null
  return (
    <>
      <h3>{caption}</h3>
      <Table
        caption={caption}
        head={[
          { label: words.group },
          ...[words.members, bands.strong, bands.good, bands.possible, words.contacts].map((label) => ({
            label,
            number: true,
          })),
        ]}
        rows={groups
          .toSorted((a, b) => b.count.members - a.count.members || (a.name < b.name ? -1 : 1))
          .map(({ name, count }) => [
            name,
            ...[count.members, count.strong, count.good, count.possible, count.contacts].map(String),
          ])}
      />
    </>
  )
}

const whyText = ({ language }: Reader, missed: Missed): string => {
  const words = deskReachWords[language]
  return missed.why === 'below' ? words.below(missed.by) : words[missed.why]
}

const One = ({
  reader,
  fitting,
  missed,
}: {
  reader: Reader
  fitting: Fitting
  missed?: Missed | undefined
}): Child => {
  const { language } = reader
  const words = deskReachWords[language]
  const { member, fit } = fitting
  return (
    <li>
      <p>
        <a href={memberHref(member.id)}>{quotable(member.name, 120)}</a>{' '}
        {missed?.why !== 'below' && <BandTag language={language} fit={fit} />}
      </p>
      {missed && (
        <p>
          {whyText(reader, missed)}{' '}
          {missed.why === 'requirement' && <VerdictText language={language} fitting={fitting} />}
        </p>
      )}
      {fit.reasons.length === 0 ? (
        <p class="small soft">{words.nothingShared}</p>
      ) : (
        <ReasonLines language={language} fitting={fitting} />
      )}
    </li>
  )
}

/** As many members just left out as have their reasons beside them. */
const MOST_MISSED = 8

const Whole = ({ desk, reached }: { desk: Desk; reached: Reached }): Child => {
  const { reader, clusters } = desk
  const { language } = reader
  const words = deskReachWords[language]
  const { reach, call } = reached
  const names = namesOf([...clusters])
  const fittingOf = ({ member, fit }: Reach['sample'][number]): Fitting => ({ member, fit, call, names })
  const missed = reach.missed.slice(0, MOST_MISSED)
  return (
    <>
      <ReachFacts reader={reader} reach={reach} />
      <p class="hint">{words.about}</p>
      <section>
        <h2>{words.members}</h2>
        <Groups
          reader={reader}
          caption={words.byCluster}
          groups={[...reach.told.clusters].map(([id, count]) => ({
            name: clusters.find((one) => one.id === id)?.name ?? id,
            count,
          }))}
        />
        <Groups
          reader={reader}
          caption={words.byChain}
          groups={[...reach.told.chains].map(([id, count]) => ({
            name: `${clusters.find((one) => one.id === id.split('/')[0])?.name ?? ''}: ${names.get(id)?.[language] ?? id}`,
            count,
          }))}
        />
        <Groups
          reader={reader}
          caption={words.byKind}
          groups={[...reach.told.kinds].map(([kind, count]: [MemberKind, Count]) => ({
            name: MEMBER_WORDS[language].kinds[kind],
            count,
          }))}
        />
        <p class="hint">{words.twice}</p>
      </section>
      {reach.sample.length > 0 && (
        <section>
          <h2>{words.sample}</h2>
          <p class="soft">{words.sampleAbout}</p>
          <ul class="rows">
            {reach.sample.map((one) => (
              <One reader={reader} fitting={fittingOf(one)} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.missed}</h2>
        <p class="soft">{missed.length > 0 ? words.missedAbout : words.noneMissed}</p>
        <ul class="rows">
          {missed.map((one) => (
            <One reader={reader} fitting={fittingOf(one)} missed={one} />
          ))}
        </ul>
      </section>
    </>
  )
}

/** Whom an announcement would reach: by cluster, value chain and kind, why, and who is just left out. */
export const DeskReachPage = ({ desk, reaching }: { desk: Desk; reaching: Reaching }) => {
  const { reader, announcement } = desk
  const words = deskReachWords[reader.language]
  return (
    <DeskFrame desk={desk} page={words.title}>
      <p class="lead">
        {announcement.publishAt ? words.leadAt(atText(reader, announcement.publishAt)) : words.lead}
      </p>
      <Note tone={reaching.kind === 'reached' && reaching.reach.told.all.members > 0 ? 'good' : 'warn'}>
        <p>
          <strong>{briefOf(reader, reaching)}</strong>
        </p>
      </Note>
      {reaching.kind === 'reached' && <Whole desk={desk} reached={reaching} />}
    </DeskFrame>
  )
}
