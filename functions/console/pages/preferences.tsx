import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../shared/digests/dates.ts'
import type { Contact } from '../../../shared/domain/contact.ts'
import { Frequency, Wish } from '../../../shared/domain/preferences.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { Note } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { contactWords } from '../words/contact.ts'
import { pauseRange } from './preferences-form.ts'
import { type Served, whoText } from './who.tsx'

export type Saved = 'saved' | 'resumed' | 'wrong' | undefined

type Props = {
  reader: Reader
  served: Served
  saved: Saved
  /** Signed paths to the contact's other pages. */
  links: { unsubscribe: string; calls: string }
}

const isPaused = ({ pausedUntil }: Contact, now: string): boolean =>
  pausedUntil !== undefined && pausedUntil > now

/** How things stand, in one sentence. */
export const stateText = ({ language, now }: Reader, { contact }: Served): string => {
  const words = contactWords[language].preferences
  if (!contact.active) return contact.inactiveBecause === 'unsubscribed' ? words.stopped : words.bounced
  if (isPaused(contact, now) && contact.pausedUntil)
    return words.paused(dayText(language, dayAt(contact.pausedUntil)))
  return words.state(words.frequencies[contact.frequency], words.languages[contact.language])
}

const Choices = <T extends string>({
  name,
  legend,
  options,
  chosen,
  labels,
}: {
  name: string
  legend: string
  options: readonly T[]
  chosen: T
  labels: Record<T, string>
}): Child => (
  <fieldset class="field choices">
    <legend>{legend}</legend>
    {options.map((value) => (
      <label>
        <input type="radio" name={name} value={value} checked={value === chosen} /> {labels[value]}
      </label>
    ))}
  </fieldset>
)

/** What nobody is told of who has not asked. */
const Wishes = ({ reader, served: { contact } }: Props): Child => {
  const words = contactWords[reader.language].preferences
  return (
    <fieldset class="field choices">
      <legend>{words.wishes}</legend>
      <p class="hint" id="wishes-hint">
        {words.wishesHint}
      </p>
      {Wish.options.map((wish) => (
        <label>
          <input
            type="checkbox"
            name={wish}
            value="on"
            checked={contact.wishes?.includes(wish) ?? false}
            aria-describedby="wishes-hint"
          />{' '}
          {words.wish[wish]}
        </label>
      ))}
    </fieldset>
  )
}

const PauseField = ({ reader, served, saved }: Props) => {
  const words = contactWords[reader.language].preferences
  const { first, last } = pauseRange(reader.now)
  const { contact } = served
  const until = isPaused(contact, reader.now) && contact.pausedUntil ? dayOf(contact.pausedUntil) : ''
  return (
    <div class="field">
      <label for="pause">{words.pause}</label>
      <p class="hint" id="pause-hint">
        {words.pauseHint}
      </p>
      <input
        type="date"
        id="pause"
        name="pause"
        value={until}
        min={first}
        max={last}
        aria-describedby="pause-hint"
        {...(saved === 'wrong' ? { 'aria-invalid': 'true' } : {})}
      />
    </div>
  )
}

const Outcome = ({ reader, saved }: Props) => {
  const words = contactWords[reader.language].preferences
  if (!saved) return null
  if (saved === 'wrong')
    return (
      <Note tone="bad" live>
        <p>
          <strong>{words.wrong}</strong>
        </p>
        <p>
          {words.pauseWrong} {dayText(reader.language, dayAt(`${pauseRange(reader.now).first}T12:00:00Z`))}.
        </p>
      </Note>
    )
  return (
    <Note tone="good" live>
      <p>{words[saved]}</p>
    </Note>
  )
}

/** How often, in which language, what else, and pauses: a plain form, whose authority is the signed address. */
export const PreferencesPage = (props: Props) => {
  const { reader, served, links } = props
  const { contact } = served
  const words = contactWords[reader.language].preferences
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="soft">{whoText(reader.language, served)}</p>
      <Outcome {...props} />
      <p class="lead">{stateText(reader, served)}</p>
      <form method="post" action={reader.path}>
        <Choices
          name="frequency"
          legend={words.frequency}
          options={Frequency.options}
          chosen={contact.frequency}
          labels={words.frequencies}
        />
        <Choices
          name="language"
          legend={words.language}
          options={ReaderLanguage.options}
          chosen={contact.language}
          labels={words.languages}
        />
        <Wishes {...props} />
        <PauseField {...props} />
        <p class="actions">
          <button type="submit" name="do" value="save" class="btn btn-primary">
            {words.save}
          </button>
          {contact.inactiveBecause === 'unsubscribed' && (
            <button type="submit" name="do" value="resume" class="btn btn-outline-primary">
              {words.resume}
            </button>
          )}
        </p>
      </form>
      <h2>{words.other}</h2>
      <ul>
        <li>
          <a href={links.calls}>{words.calls}</a>
        </li>
        {contact.active && (
          <li>
            <a href={links.unsubscribe}>{words.unsubscribe}</a>
          </li>
        )}
      </ul>
    </Layout>
  )
}
