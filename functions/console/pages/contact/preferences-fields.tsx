import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { BESIDE } from '../../../../shared/digests/urgent.ts'
import type { Volume, Volumes } from '../../../../shared/digests/volume.ts'
import { CARDS, Frequency, LEADS, Threshold, Wish } from '../../../../shared/domain/preferences.ts'
import { Level, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { PAUSE } from '../../../../shared/links/addresses.ts'
import type { OwnCount } from '../../../../shared/search/counts.ts'
import type { Reader } from '../../services.ts'
import { preferencesWords } from '../../words/contact/preferences.ts'
import { Boxes, DayField, Lines, type Option, Radios } from '../frame/fields.tsx'
import type { Visit } from './contact-frame.tsx'
import type { Draft } from './preferences-draft.ts'
import { LONGEST_LINE, pauseRange, type Wrong } from './preferences-form.ts'

/** What has just happened on the page, if anything. */
export type Saved = 'saved' | 'resumed' | undefined

export type PreferencesProps = {
  visit: Visit
  /** What stands in the form: what is stored, or what was sent and is wrong. */
  draft: Draft
  wrong: Wrong[]
  saved: Saved
  /** The clusters because of which the contact is written to. */
  clusters: { id: string; name: string }[]
  /** The names of a member's other contacts, and who of them receives this one's mails while it is away. */
  people: { member: string; names: string[]; standIn?: string | undefined }[]
  /** What the words in the form do, line by line; undefined before anything was matched. */
  counts?: { always: OwnCount[]; never: OwnCount[] } | undefined
  /** What other rhythms and thresholds would bring; undefined while too little was read to say. */
  volumes?: Volumes | undefined
  links: { unsubscribe: string }
}

/** What is wrong in one field, as its reader is told. */
export const wrongText = ({ language, now }: Reader, wrong: Wrong): string => {
  const { errors } = preferencesWords[language]
  if (wrong.code === 'pause')
    return errors.pause(dayText(language, dayAt(`${pauseRange(now).first}T12:00:00Z`)))
  if (wrong.code === 'many') return errors.many(wrong.most)
  if (wrong.code === 'short') return errors.short(wrong.line)
  if (wrong.code === 'long') return errors.long(`${wrong.line.slice(0, LONGEST_LINE)}…`, LONGEST_LINE)
  return errors[wrong.code]
}

const wordsFor = ({ visit: { reader } }: PreferencesProps) => preferencesWords[reader.language]

const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
  about: Partial<Record<Value, string>> = {},
): Option[] => values.map((value) => ({ value, label: labels[value], about: about[value] }))

/** How much mail each choice of a rhythm or a threshold would bring, the other one being as it is. */
const volumesOf = (
  props: PreferencesProps,
): { frequency: Partial<Record<Frequency, string>>; threshold: Partial<Record<Threshold, string>> } => {
  const { visit, volumes } = props
  const words = wordsFor(props)
  const { frequency, threshold = 'possible' } = visit.served.contact
  if (!volumes) return { frequency: {}, threshold: {} }
  const { by } = volumes
  const said = <Each extends string>(options: readonly Each[], volume: (one: Each) => Volume) =>
    Object.fromEntries(options.map((one) => [one, words.volume(volume(one))])) as Record<Each, string>
  return {
    frequency: said(Frequency.options, (one) => by[one][threshold]),
    threshold: said(Threshold.options, (one) => by[frequency][one]),
  }
}

/** What is wrong with a field, for its place in the form. */
const wrongIn = ({ visit: { reader }, wrong }: PreferencesProps, field: Wrong['field']): string[] =>
  wrong.filter((one) => one.field === field).map((one) => wrongText(reader, one))

/** How often, alerts, reminders and pauses. */
export const WhenFields = (props: PreferencesProps): Child => {
  const { draft, visit } = props
  const words = wordsFor(props)
  const { first, last } = pauseRange(visit.reader.now)
  return (
    <section class="sheet">
      <h2>{words.when}</h2>
      <Radios
        name="frequency"
        label={words.frequency}
        hint={props.volumes && words.estimate(props.volumes.weeks)}
        options={optionsOf(Frequency.options, words.frequencies, volumesOf(props).frequency)}
        chosen={draft.frequency}
        wrong={wrongIn(props, 'frequency')}
      />
      <Radios
        name="alerts"
        label={words.alerts}
        hint={words.alertsHint}
        options={optionsOf(['yes', 'no'], words.alertsChoice)}
        chosen={draft.alerts}
        wrong={wrongIn(props, 'alerts')}
      />
      <div>
        <Radios
          name="reminders"
          label={words.reminders}
          hint={words.remindersHint}
          options={optionsOf(['usual', 'own', 'never'], words.remindersChoice)}
          chosen={draft.reminders}
          wrong={wrongIn(props, 'reminders')}
        />
        <div class="only-own">
          <Boxes
            name="leads"
            label={words.leads}
            options={LEADS.map((days) => ({ value: `${days}`, label: words.lead(days) }))}
            chosen={draft.leads}
            wrong={wrongIn(props, 'leads')}
          />
        </div>
      </div>
      <p class="soft">{words.beside(BESIDE.perWeek)}</p>
      <DayField
        id={PAUSE}
        name="pause"
        label={words.pause}
        hint={words.pauseHint}
        value={draft.pause}
        first={first}
        last={last}
        wrong={wrongIn(props, 'pause')}
      />
    </section>
  )
}

/** How near, of which levels and languages, and what else. */
export const WhichFields = (props: PreferencesProps): Child => {
  const { draft } = props
  const words = wordsFor(props)
  return (
    <section class="sheet">
      <h2>{words.which}</h2>
      <Radios
        name="threshold"
        label={words.threshold}
        options={optionsOf(Threshold.options, words.thresholds, volumesOf(props).threshold)}
        chosen={draft.threshold}
        wrong={wrongIn(props, 'threshold')}
      />
      <Boxes
        name="levels"
        label={words.levels}
        hint={words.noneIsAll}
        options={optionsOf(Level.options, words.level)}
        chosen={draft.levels}
      />
      <Boxes
        name="callLanguages"
        label={words.callLanguages}
        hint={words.noneIsAll}
        options={optionsOf(ReaderLanguage.options, words.languages)}
        chosen={draft.callLanguages}
      />
      <Boxes
        name="wishes"
        label={words.wishes}
        hint={words.wishesHint}
        options={optionsOf(Wish.options, words.wish)}
        chosen={draft.wishes}
      />
    </section>
  )
}

const Counts = ({ title, lines }: { title: string; lines: string[] }): Child =>
  lines.length > 0 && (
    <div class="small counts">
      <p>{title}:</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )

/** What to be told of always, and never, each line with what it does now. */
export const OwnWordsFields = (props: PreferencesProps): Child => {
  const { draft, counts } = props
  const words = wordsFor(props)
  return (
    <section class="sheet">
      <h2>{words.own}</h2>
      <Lines
        name="always"
        label={words.always}
        hint={words.alwaysHint}
        value={draft.always}
        wrong={wrongIn(props, 'always')}
      >
        <Counts
          title={words.countsTitle}
          lines={(counts?.always ?? []).map((one) => words.brings(one.words, one.brings))}
        />
      </Lines>
      <Lines
        name="never"
        label={words.never}
        hint={words.neverHint}
        value={draft.never}
        wrong={wrongIn(props, 'never')}
      >
        <Counts
          title={words.countsTitle}
          lines={(counts?.never ?? []).map((one) => words.leavesOut(one.words, one.leavesOut))}
        />
      </Lines>
    </section>
  )
}

/** Language, length, and on whose behalf; the last two for whom several clusters write to. */
export const HowFields = (props: PreferencesProps): Child => {
  const { draft, clusters } = props
  const words = wordsFor(props)
  const options = clusters.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section class="sheet">
      <h2>{words.how}</h2>
      <Radios
        name="language"
        label={words.language}
        options={optionsOf(ReaderLanguage.options, words.languages)}
        chosen={draft.language}
        wrong={wrongIn(props, 'language')}
      />
      <Radios
        name="cards"
        label={words.cards}
        hint={words.cardsHint}
        options={CARDS.map((count) => ({ value: `${count}`, label: `${count}` }))}
        chosen={draft.cards}
        wrong={wrongIn(props, 'cards')}
      />
      {clusters.length > 1 && (
        <>
          <Boxes
            name="hears"
            label={words.hears}
            hint={words.hearsHint}
            options={options}
            chosen={draft.hears}
            wrong={wrongIn(props, 'hears')}
          />
          <Radios
            name="replyTo"
            label={words.replyTo}
            hint={words.replyToHint}
            options={options}
            chosen={draft.replyTo}
          />
        </>
      )}
    </section>
  )
}
