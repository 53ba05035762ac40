import type { Child } from 'hono/jsx'
import { callIdOf } from '../../../../shared/domain/desk.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import { Opened } from '../../../../shared/domain/opened.ts'
import type { ToldLine } from '../../../../shared/domain/telling.ts'
import type { Afterwards } from '../../desk/afterwards-of.ts'
import { Facts, Table } from '../../frame/components.tsx'
import { mailsWords } from '../../words/contact/mails.ts'
import { afterwardsWords } from '../../words/desk/afterwards.ts'
import { deskWords } from '../../words/desk.ts'
import { whyHref } from '../calls/why-href.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, deskHref } from './shown.tsx'

type Props = { desk: Desk; afterwards: Afterwards }

const groupName = ({ reader, clusters }: Desk, group: string): string => {
  const [id, chain] = group.split('/')
  const cluster = clusters.find((one) => one.id === id)
  const found = chain && cluster?.valueChains.find((one) => one.id === chain)
  const name = cluster?.name ?? id ?? ''
  return found ? `${name}, ${found.name[reader.language]}` : chain ? `${name}, ${chain}` : name
}

const Reach = ({ desk, afterwards: { told, promised } }: Props): Child => {
  const { reader } = desk
  const words = afterwardsWords[reader.language]
  const groups = [...new Set([...told.groups.keys(), ...Object.keys(promised?.groups ?? {})])].toSorted()
  const none = { contacts: 0, members: 0 }
  const rows = [
    { name: words.everybody, expected: promised?.all, reached: told.all },
    ...groups.map((group) => ({
      name: groupName(desk, group),
      expected: promised && (promised.groups[group] ?? none),
      reached: told.groups.get(group) ?? none,
    })),
  ]
  const shown = (count: number | undefined): string => (count === undefined ? '–' : String(count))
  return (
    <section>
      <h2>{words.reach}</h2>
      <p>{promised ? words.reachLead(atText(reader, promised.at)) : words.noPromise}</p>
      <Table
        caption={words.reach}
        head={[
          { label: words.who },
          { label: words.promisedMembers, number: true },
          { label: words.toldMembers, number: true },
          { label: words.promisedContacts, number: true },
          { label: words.toldContacts, number: true },
        ]}
        rows={rows.map(({ name, expected, reached }) => [
          name,
          shown(expected?.members),
          String(reached.members),
          shown(expected?.contacts),
          String(reached.contacts),
        ])}
      />
      <p class="soft">
        {[
          words.once,
          promised && words.promisedWhen(promised.atOnce, promised.inDigest),
          told.before > 0 && words.before(told.before),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  )
}

/** Mails that named a call, by what they said of it and their kind. */
export const MailLines = ({
  desk: { reader },
  lines,
  causes,
}: {
  desk: Desk
  lines: readonly ToldLine[]
  causes: Afterwards['causes']
}): Child => {
  const { language } = reader
  const words = afterwardsWords[language]
  const counted = ['failed', 'unknown', 'bounced', 'complained'] as const
  return (
    <Table
      caption={words.mails}
      head={[
        { label: words.version },
        { label: words.kind },
        { label: words.sent, number: true },
        { label: words.members, number: true },
        ...counted.map((name) => ({ label: words[name], number: true })),
      ]}
      rows={lines.map((line) => {
        const cause = causes.get(line.version)
        return [
          cause ? deskWords[language].kinds[cause] : words.publication,
          mailsWords[language].mails.kinds[line.kind],
          String(line.contacts),
          String(line.members),
          ...counted.map((name) => String(line[name])),
        ]
      })}
    />
  )
}

const Answers = ({ desk: { reader }, afterwards: { said } }: Props): Child => {
  const words = afterwardsWords[reader.language]
  const reasons = said && Object.entries(said.reasons)
  return (
    <section>
      <h2>{words.answers}</h2>
      {said && reasons ? (
        <Facts
          facts={[
            { label: words.followed, value: said.followed },
            {
              label: words.declined,
              value: `${said.declined}${
                reasons.length > 0
                  ? ` (${reasons.map(([reason, count]) => `${words.reasons[reason as keyof typeof words.reasons]} ${count}`).join(', ')})`
                  : ''
              }`,
            },
          ]}
        />
      ) : (
        <p>{words.few}</p>
      )}
    </section>
  )
}

const OpenedPages = ({ desk: { reader }, afterwards: { opened } }: Props): Child => {
  const words = afterwardsWords[reader.language]
  const known = Opened.options.filter((what) => opened[what] !== undefined)
  return (
    <section>
      <h2>{words.opened}</h2>
      {known.length === 0 ? (
        <p>{words.openedNone}</p>
      ) : (
        <Facts facts={known.map((what) => ({ label: words.openedKinds[what], value: opened[what] }))} />
      )}
      <p class="soft">{words.openedAbout}</p>
    </section>
  )
}

/** What became of a published announcement, as counts. @param members those who were told, by id */
export const DeskAfterwardsPage = ({
  desk,
  afterwards,
  members,
}: Props & { members: ReadonlyMap<string, Member> }) => {
  const { reader, announcement } = desk
  const words = afterwardsWords[reader.language]
  const { told, causes } = afterwards
  return (
    <DeskFrame desk={desk} page={words.title}>
      <p class="lead">{words.lead}</p>
      <Reach desk={desk} afterwards={afterwards} />
      <section>
        <h2>{words.mails}</h2>
        {told.lines.length === 0 ? (
          <p>{words.notYet}</p>
        ) : (
          <>
            <MailLines desk={desk} lines={told.lines} causes={causes} />
            <p class="soft">{words.mailsAbout}</p>
            <details>
              <summary>{words.toldList(told.served.length)}</summary>
              <p>{words.runAbout}</p>
              <ul>
                {told.served
                  .map((id) => ({ id, name: members.get(id)?.name }))
                  .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'it'))
                  .map(({ id, name }) => (
                    <li>
                      {name ? <a href={whyHref(id, callIdOf(announcement.id))}>{name}</a> : words.goneMember}
                    </li>
                  ))}
              </ul>
            </details>
          </>
        )}
      </section>
      <Answers desk={desk} afterwards={afterwards} />
      <OpenedPages desk={desk} afterwards={afterwards} />
      <p class="actions">
        <a href={deskHref(announcement.id, 'history')}>{deskWords[reader.language].allHistory}</a>
      </p>
    </DeskFrame>
  )
}
