import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { nextDigestAt } from '../../../../shared/digests/rhythm.ts'
import type { Contact } from '../../../../shared/domain/contact.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { preferencesWords } from '../../words/contact/preferences.ts'
import { anchorOf } from '../frame/fields.tsx'
import { ContactFrame } from './contact-frame.tsx'
import {
  HowFields,
  OwnWordsFields,
  type PreferencesProps,
  WhenFields,
  WhichFields,
  wrongText,
} from './preferences-fields.tsx'
import type { Served } from './who.tsx'

const isPaused = ({ pausedUntil }: Contact, now: Instant): boolean =>
  pausedUntil !== undefined && pausedUntil > now

/** How things stand, in one sentence. */
const stateText = (
  { language, now }: Reader,
  { contact }: Served,
  people: PreferencesProps['people'],
): string => {
  const words = preferencesWords[language]
  const { active, inactiveBecause, frequency, pausedUntil } = contact
  if (inactiveBecause === 'ended') return words.ended
  if (!active) return inactiveBecause === 'unsubscribed' ? words.stopped : words.bounced
  if (isPaused(contact, now) && pausedUntil) {
    const day = dayText(language, dayAt(pausedUntil))
    const standIn = people.find((one) => one.standIn)?.standIn
    return standIn ? words.covered(standIn, day) : words.paused(day)
  }
  const next = dayText(language, dayAt(nextDigestAt(frequency, now)))
  return words.state(words.frequencies[frequency], words.languages[contact.language], next)
}

/** What is wrong, each a link to its field: read out at once, as nothing was saved. */
const Summary = ({ visit: { reader }, wrong }: PreferencesProps): Child => {
  const words = preferencesWords[reader.language]
  return (
    <div class="note bad" role="alert">
      <p>
        <strong>{words.wrong}</strong>
      </p>
      <ul>
        {wrong.map((one) => (
          <li>
            <a href={`#${one.field === 'pause' ? 'pause' : anchorOf(one.field)}`}>
              {`${words[one.field]}: ${wrongText(reader, one)}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The member's contacts, by name alone: their addresses are theirs. */
const People = ({ visit: { reader, ways }, people }: PreferencesProps): Child => {
  const words = preferencesWords[reader.language]
  return (
    <section id="people">
      <h2>{words.people}</h2>
      <ul>
        {people.map(({ member, names }) => (
          <li>
            {names.length === 0
              ? words.peopleNone(member)
              : words.peopleOf(member, listOf(reader.language, names))}
          </li>
        ))}
      </ul>
      <p>
        <a href={ways.colleagues}>{words.colleagues}</a>
      </p>
    </section>
  )
}

/** Everything a contact chooses for itself: a plain form, whose authority is the signed address. */
export const PreferencesPage = (props: PreferencesProps) => {
  const {
    visit,
    visit: { reader, served },
    wrong,
    saved,
    people,
    links,
  } = props
  const words = preferencesWords[reader.language]
  const { active, inactiveBecause } = served.contact
  return (
    <ContactFrame visit={visit} here="preferences" title={words.title}>
      {wrong.length > 0 && <Summary {...props} />}
      {saved && (
        <Note tone="good" live>
          <p>{words[saved]}</p>
        </Note>
      )}
      <p class="lead">{stateText(reader, served, people)}</p>
      <form method="post" action={reader.path}>
        <WhenFields {...props} />
        <WhichFields {...props} />
        <OwnWordsFields {...props} />
        <HowFields {...props} />
        <p class="actions">
          <button type="submit" name="do" value="save" class="btn btn-primary">
            {words.save}
          </button>
          {inactiveBecause === 'unsubscribed' && (
            <button type="submit" name="do" value="resume" class="btn btn-outline-primary">
              {words.resume}
            </button>
          )}
        </p>
      </form>
      {people.length > 0 && <People {...props} />}
      {active && (
        <>
          <h2>{words.other}</h2>
          <ul>
            <li>
              <a href={links.unsubscribe}>{words.unsubscribe}</a>
            </li>
          </ul>
        </>
      )}
    </ContactFrame>
  )
}
