import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { type Contact, isReachable } from '../../../../shared/domain/contact.ts'
import type { MemberRecord } from '../../../../shared/domain/membership.ts'
import { INACTIVE_DAYS } from '../../../../shared/domain/privacy.ts'
import { type Instant, plus } from '../../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Choice, Empty, Facts, Note, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { ContactDraft, ListedContact as Listed } from '../../members/contact-orders.ts'
import type { Reader } from '../../services.ts'
import { type ContactOutcome, memberContactsWords } from '../../words/member-contacts.ts'
import { membersWords } from '../../words/members.ts'
import { memberHref } from './members.tsx'

/** A contact with the names of other members that it serves; undefined of one that the reader does not see. */
type ListedContact = Omit<Listed, 'others'> & { others: (string | undefined)[] }

type Props = {
  reader: Reader
  member: MemberRecord
  contacts: ListedContact[]
  outcome: ContactOutcome | undefined
  draft: ContactDraft | undefined
}

const day = ({ language }: Reader, at: Instant): string => dayText(language, dayAt(at), { weekday: false })

const stateText = (reader: Reader, contact: Contact): string => {
  const words = memberContactsWords[reader.language]
  if (!contact.active) return words.inactive[contact.inactiveBecause ?? 'unsubscribed']
  return contact.pausedUntil && !isReachable(contact, reader.now)
    ? words.paused(day(reader, contact.pausedUntil))
    : words.active
}

const One = ({ reader, listed }: { reader: Reader; listed: ListedContact }): Child => {
  const words = memberContactsWords[reader.language]
  const { contact, notice, others } = listed
  const { active, inactiveBecause, inactiveSince } = contact
  const gone = !active && inactiveBecause && inactiveSince
  const isEnded = inactiveBecause === 'ended'
  return (
    <li>
      <h2>
        {contact.name} <Tag tone={active ? 'sent' : 'closed'}>{stateText(reader, contact)}</Tag>
      </h2>
      {gone && (
        <p class="soft">
          {words.erasedOn(day(reader, plus(inactiveSince, { days: INACTIVE_DAYS[inactiveBecause] })))}
        </p>
      )}
      <Facts
        facts={[
          { label: words.address, value: contact.address },
          { label: words.basis, value: words.bases[contact.basis] },
          {
            label: words.notice,
            value: notice ? words.noticed(notice.version, day(reader, notice.at)) : words.notNoticed,
          },
          others.length > 0
            ? { label: words.others, value: others.map((name) => name ?? words.otherUnseen).join(', ') }
            : undefined,
        ]}
      />
      {(active || isEnded) && (
        <form method="post" action={reader.path}>
          <input type="hidden" name="contact" value={contact.id} />
          {!isEnded && (
            <p class="small">{others.length > 0 ? words.endSeveral : words.endOne(INACTIVE_DAYS.ended)}</p>
          )}
          <button
            type="submit"
            name="do"
            value={isEnded ? 'reinstate' : 'end'}
            class="btn btn-outline-primary btn-sm"
            aria-label={`${isEnded ? words.reinstate : words.end}: ${contact.name}`}
          >
            {isEnded ? words.reinstate : words.end}
          </button>
        </form>
      )}
    </li>
  )
}

const Field = ({
  name,
  label,
  type,
  value,
  wrong,
}: {
  name: string
  label: string
  type: 'text' | 'email'
  value: string
  wrong: string | undefined
}): Child => (
  <div class="field">
    <label for={name}>{label}</label>
    {wrong && (
      <p class="missing" id={`${name}-wrong`}>
        <strong>{wrong}</strong>
      </p>
    )}
    <input
      type={type}
      id={name}
      name={name}
      value={value}
      maxlength={200}
      required
      autocomplete="off"
      {...(wrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-wrong` } : {})}
    />
  </div>
)

const Add = ({ reader, member, outcome, draft }: Props): Child => {
  const words = memberContactsWords[reader.language]
  const { languages } = membersWords[reader.language]
  const wrongOf = (...these: ContactOutcome[]) =>
    outcome && these.includes(outcome) ? words.outcomes[outcome] : undefined
  return (
    <section>
      <h2>{words.add}</h2>
      <p>{words.addLead}</p>
      <form method="post" action={reader.path}>
        <Field
          name="name"
          label={words.name}
          type="text"
          value={draft?.name ?? ''}
          wrong={wrongOf('wrongName')}
        />
        <Field
          name="address"
          label={words.email}
          type="email"
          value={draft?.address ?? ''}
          wrong={wrongOf('wrongAddress', 'stopped', 'erased')}
        />
        <Choice
          name="language"
          label={words.language}
          value={draft?.language ?? member.profileLanguage}
          options={ReaderLanguage.options.map((value) => ({ value, label: languages[value] }))}
        />
        <p class="actions">
          <button type="submit" name="do" value="add" class="btn btn-primary">
            {words.addButton}
          </button>
        </p>
      </form>
    </section>
  )
}

const BAD: ContactOutcome[] = ['wrongName', 'wrongAddress', 'stopped', 'erased', 'outrun']

/** Whom a member is written to through, on what ground, and what they were told of it. */
export const MemberContactsPage = (props: Props) => {
  const { reader, member, contacts, outcome } = props
  const words = memberContactsWords[reader.language]
  const title = words.title(member.name)
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'members' }}
      trail={[
        { href: '/members', label: membersWords[reader.language].title },
        { href: memberHref(member.id), label: member.name },
      ]}
    >
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      {outcome && (
        <Note tone={BAD.includes(outcome) ? 'bad' : 'good'} live>
          <p>{words.outcomes[outcome]}</p>
        </Note>
      )}
      {contacts.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {contacts.map((listed) => (
            <One reader={reader} listed={listed} />
          ))}
        </ul>
      )}
      <Add {...props} />
    </Layout>
  )
}
