import type { Child } from 'hono/jsx'
import { dayAt, dayText, withArticle } from '../../../../shared/digests/dates.ts'
import { membersText } from '../../../../shared/digests/verdicts.ts'
import { type Contact, isReachable } from '../../../../shared/domain/contact.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { Draft } from '../../contact/colleagues.tsx'
import type { Ways } from '../../contact/ways.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { type ColleagueOutcome, colleagueWords } from '../../words/colleagues.ts'
import { pauseRange } from './preferences-form.ts'
import { type Served, whoText } from './who.tsx'

type Props = {
  reader: Reader
  served: Served
  ways: Ways
  /** Who else serves one of the contact's members. */
  colleagues: Contact[]
  /** For whom the contact stands in. */
  absent: Contact[]
  members: ReadonlyMap<string, Member>
  done: { outcome: ColleagueOutcome; draft?: Draft } | undefined
}

const GOOD: ColleagueOutcome[] = ['invited', 'handedOver', 'takenBack', 'declined']

/** "al 10 luglio 2026", "10 July 2026". */
const untilText = ({ language }: Reader, until: Instant): string => {
  const day = dayText(language, dayAt(until), { weekday: false })
  return language === 'it' ? withArticle('al', day) : day
}

const named = ({ reader, members }: Props, ids: readonly string[]): string =>
  membersText(
    reader.language,
    ids.flatMap((id) => members.get(id) ?? []),
  )

const Outcome = ({ reader, done }: Props) => {
  if (!done) return null
  const words = colleagueWords[reader.language]
  const good = GOOD.includes(done.outcome)
  return (
    <Note tone={good ? 'good' : 'bad'} live>
      {!good && (
        <p>
          <strong>{words.wrong}</strong>
        </p>
      )}
      <p id="outcome">{words.outcomes[done.outcome]}</p>
    </Note>
  )
}

const Button = ({ what, label, outline = false }: { what: string; label: string; outline?: boolean }) => (
  <p class="actions">
    <button
      type="submit"
      name="do"
      value={what}
      class={outline ? 'btn btn-outline-primary' : 'btn btn-primary'}
    >
      {label}
    </button>
  </p>
)

const stateOf = ({ reader }: Props, colleague: Contact): string => {
  const words = colleagueWords[reader.language]
  if (!colleague.active) return words.stopped
  const { pausedUntil } = colleague
  return pausedUntil && !isReachable(colleague, reader.now)
    ? words.paused(untilText(reader, pausedUntil))
    : words.receives
}

const Others = (props: Props) => {
  const { reader, served, colleagues } = props
  const words = colleagueWords[reader.language]
  const own = served.contact.members
  return (
    <section>
      <h2>{words.others}</h2>
      {colleagues.length === 0 ? (
        <p>{words.alone}</p>
      ) : (
        <ul class="rows">
          {colleagues.map((colleague) => (
            <li>
              <h3>{colleague.name}</h3>
              <p class="soft">
                {own.length > 1 &&
                  `${words.served(
                    named(
                      props,
                      colleague.members.filter((id) => own.includes(id)),
                    ),
                  )}; `}
                {stateOf(props, colleague)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** For whom the contact stands in, and its way out. */
const Covering = (props: Props): Child => {
  const { reader, served, absent } = props
  const words = colleagueWords[reader.language]
  return absent.map(({ id, name }) => {
    const entry = served.contact.covering?.find(({ contact, until }) => contact === id && until > reader.now)
    if (!entry) return null
    return (
      <Note>
        <p>{words.covering(name, named(props, entry.members), untilText(reader, entry.until))}</p>
        <form method="post" action={reader.path}>
          <input type="hidden" name="absent" value={id} />
          <p class="soft">{words.declineDoes}</p>
          <Button what="decline" label={words.decline(name)} outline />
        </form>
      </Note>
    )
  })
}

const StandIn = ({ reader, served, colleagues, done }: Props) => {
  const words = colleagueWords[reader.language]
  const { first, last } = pauseRange(reader.now)
  const isMine = ({ contact, until }: { contact: string; until: Instant }) =>
    contact === served.contact.id && until > reader.now
  const current = colleagues.find(({ covering }) => covering?.some(isMine))
  const entry = current?.covering?.find(isMine)
  const there = colleagues.filter((colleague) => isReachable(colleague, reader.now))
  return (
    <section>
      <h2>{words.standIn}</h2>
      {current && entry && (
        <Note>
          <p>{words.covered(current.name, untilText(reader, entry.until))}</p>
          <form method="post" action={reader.path}>
            <Button what="takeBack" label={words.undo} outline />
          </form>
        </Note>
      )}
      {there.length === 0 ? (
        <p>{words.nobodyThere}</p>
      ) : (
        <form method="post" action={reader.path}>
          <p>{words.standInLead}</p>
          <div class="field">
            <label for="colleague">{words.colleague}</label>
            <select id="colleague" name="colleague">
              {there.map(({ id, name }) => (
                <option value={id} selected={id === current?.id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="until">{words.until}</label>
            <p class="hint" id="until-hint">
              {words.untilHint}
            </p>
            <input
              type="date"
              id="until"
              name="until"
              min={first}
              max={last}
              required
              aria-describedby={done?.outcome === 'wrongDay' ? 'until-hint outcome' : 'until-hint'}
              {...(done?.outcome === 'wrongDay' ? { 'aria-invalid': 'true' } : {})}
            />
          </div>
          <Button what="handOver" label={words.standInButton} />
        </form>
      )}
    </section>
  )
}

const Add = ({ reader, served, done }: Props) => {
  const words = colleagueWords[reader.language]
  const { outcome, draft } = done ?? {}
  const invalid = (is: ColleagueOutcome) =>
    outcome === is ? ({ 'aria-invalid': 'true', 'aria-describedby': 'outcome' } as const) : {}
  return (
    <section>
      <h2>{words.add}</h2>
      <form method="post" action={reader.path}>
        <p>{words.addLead(membersText(reader.language, served.members))}</p>
        <div class="field">
          <label for="name">{words.name}</label>
          <input
            type="text"
            id="name"
            name="name"
            required
            minlength={2}
            maxlength={60}
            autocomplete="off"
            value={draft?.name ?? ''}
            {...invalid('wrongName')}
          />
        </div>
        <div class="field">
          <label for="address">{words.address}</label>
          <input
            type="email"
            id="address"
            name="address"
            required
            maxlength={254}
            autocomplete="off"
            value={draft?.address ?? ''}
            {...invalid('wrongAddress')}
          />
        </div>
        <fieldset class="field choices">
          <legend>{words.language}</legend>
          {ReaderLanguage.options.map((language) => (
            <label>
              <input
                type="radio"
                name="language"
                value={language}
                checked={language === (draft?.language ?? served.contact.language)}
              />{' '}
              {words.languages[language]}
            </label>
          ))}
        </fieldset>
        <Button what="invite" label={words.addButton} />
      </form>
    </section>
  )
}

/** Who else receives a member's calls; who stands in; who is to be added. Three plain forms. */
export const ColleaguesPage = (props: Props) => {
  const { reader, served, ways } = props
  const words = colleagueWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'contact', ways, here: 'colleagues' }}>
      <h1>{words.title}</h1>
      <p class="soft">{whoText(reader.language, served)}</p>
      <Outcome {...props} />
      <p class="lead">{words.lead(membersText(reader.language, served.members))}</p>
      <Covering {...props} />
      <Others {...props} />
      <StandIn {...props} />
      <Add {...props} />
    </Layout>
  )
}
