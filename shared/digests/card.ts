import type { MailKind } from '../domain/mail.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { readyText, unstatedWay } from './apply.ts'
import { becausePhrases } from './because.ts'
import { changePhrase, endedPhrase, toldPhrase } from './changes.ts'
import { safeLink } from './clean.ts'
import { momentText } from './dates.ts'
import type { DigestInput } from './digest.ts'
import type { Due } from './due.ts'
import { followedPhrase, leaningPhrase } from './leaning.ts'
import { moneyPhrase } from './money.ts'
import { languageBadge, originText } from './origin.ts'
import { otherDaysText } from './other-days.ts'
import { lowered, type Phrase, type Piece, plain } from './phrase.ts'
import { latePhrase, schedulePhrase } from './schedule.ts'
import { foundPhrase } from './search-words.ts'
import { officePhrases } from './steering-words.ts'
import { titled, titleText } from './titled.ts'
import { isFollowed, sinceTold } from './told.ts'
import { bestVerdict, membersText, type VerdictLine, verdictLines } from './verdicts.ts'

/** `about` completes a label that many cards share, for those who hear links without what is around them. */
export type Link = { label: string; about?: string; url: string }

/** One call in full, in the order in which it is read. */
export type Card = {
  title: Piece
  /** The language of the call where it is not the reader's: "inglese". */
  badge?: string
  origin: string
  /** What is no longer as told: before → after. Of these and of the schedule the first piece is the headline. */
  changes: Phrase[]
  schedule?: Phrase
  /** What to have at hand for applying: of a call that opens or closes soon. */
  ready?: string
  /** Empty of a call that has ended. */
  money: Phrase
  verdicts: VerdictLine[]
  /** What the offices of the reader's clusters have decided of it, in their words. */
  office: Phrase[]
  because: Phrase[]
  /** What the contact said of other calls, where that has moved this one. */
  leaning?: Phrase
  links: Link[]
}

/** One call in a line. */
export type TitleLine = { title: Piece; badge?: string; when?: string; verdict: string; link?: Link }

const LABELS = {
  it: {
    official: 'Testo ufficiale',
    calendar: 'Calendario',
    follow: 'Ci interessa',
    decline: 'Non fa per noi',
    talk: 'Parliamone',
    closes: 'scade',
    opens: 'apre',
  },
  en: {
    official: 'Official page',
    calendar: 'Calendar',
    follow: 'Interested',
    decline: 'Not for us',
    talk: 'Talk to the Clust-ER',
    closes: 'closes',
    opens: 'opens',
  },
} as const

/** Longer titles exist, written to hold a whole act; these many characters tell a call from any other. */
const TITLE_LENGTH = 200

const titleOf = (language: ReaderLanguage, { candidate: { opportunity } }: Due): Piece =>
  titled(language, opportunity, TITLE_LENGTH)

const linksOf = (language: ReaderLanguage, due: Due, input: DigestInput): Link[] => {
  const { opportunity } = due.candidate
  const title = titleText(language, opportunity, 80)
  const official = safeLink(opportunity.url)
  const isClosed = statusOf(opportunity, input.now) === 'closed'
  const dated = isClosed ? undefined : (nextDeadline(opportunity, input.now) ?? opportunity.opensAt)
  const calendar = dated && safeLink(input.links.calendar(opportunity.id))
  const isFollowed = followedPhrase(language, opportunity, input.opinions) !== undefined
  const follow = isFollowed || isClosed ? undefined : safeLink(input.links.follow(opportunity.id))
  const decline = safeLink(input.links.decline(opportunity.id))
  const talk = safeLink(input.links.talk(opportunity.id))
  return [
    ...(official ? [{ label: LABELS[language].official, about: title, url: official }] : []),
    ...(calendar ? [{ label: LABELS[language].calendar, about: title, url: calendar }] : []),
    ...(follow ? [{ label: LABELS[language].follow, about: title, url: follow }] : []),
    ...(decline ? [{ label: LABELS[language].decline, about: title, url: decline }] : []),
    ...(talk ? [{ label: LABELS[language].talk, about: title, url: talk }] : []),
  ]
}

/** Has it its full stop? An office's own sentence may have one, or ask or exclaim instead. */
const isEnded = (phrase: Phrase | undefined): boolean => /[.!?…]$/.test(plain(phrase?.slice(-1) ?? []))

/** Sentences one after another; those that have a full stop need none between. */
const joinedBy = (between: string, phrases: Phrase[]): Phrase =>
  phrases.flatMap((phrase, index) =>
    index === 0 ? phrase : [isEnded(phrases[index - 1]) ? ' ' : between, ...phrase],
  )

const changesOf = (language: ReaderLanguage, due: Due, input: DigestInput): Phrase[] => {
  const { opportunity } = due.candidate
  const phrases = due.changes.map((change) => changePhrase(language, change, opportunity, input.now))
  const last = phrases.pop()
  // Who follows a call may never have been told of it; that it is followed is said beside the reasons.
  const isTold = due.toldAt && !isFollowed(opportunity, input.opinions)
  if (!last || !due.toldAt || !isTold) return last ? [...phrases, last] : phrases
  return [...phrases, [...last, `${isEnded(last) ? '' : '.'} ${toldPhrase(language, due.toldAt)}.`]]
}

/** "Segnalato l'8 giugno": in a mail that recalls a call, since when the reader may know it. */
const recalledText = (language: ReaderLanguage, due: Due, input: DigestInput): string | undefined => {
  const { opportunity } = due.candidate
  if (isFollowed(opportunity, input.opinions)) return undefined
  const at = sinceTold(opportunity, input.told)?.at
  return at && toldPhrase(language, at)
}

/** A call that has ended has nothing left to weigh: what happened, when it would have closed, and for whom it was. */
const endedCardOf = (language: ReaderLanguage, due: Due, input: DigestInput): Card => {
  const { opportunity, fits } = due.candidate
  const badge = languageBadge(language, opportunity)
  const ended = endedPhrase(language, due.changes, opportunity, input.now)
  const followed = followedPhrase(language, opportunity, input.opinions)
  const concerned = input.members.filter(({ id }) => fits.some(({ member }) => member === id))
  const who = language === 'it' ? 'Riguardava' : 'It concerned'
  return {
    title: titleOf(language, due),
    ...(badge ? { badge } : {}),
    origin: originText(language, opportunity),
    changes: changesOf(language, due, input),
    ...(ended ? { schedule: ended } : {}),
    money: [],
    verdicts:
      input.members.length > 1
        ? [{ who, verdict: membersText(language, concerned), tone: 'ink', detail: '.' }]
        : [],
    office: officePhrases(language, due.candidate),
    because: followed ? [followed] : [],
    links: linksOf(language, due, input),
  }
}

const fullCardOf = (language: ReaderLanguage, due: Due, input: DigestInput, kind: MailKind): Card => {
  const { opportunity, fits, found } = due.candidate
  const badge = languageBadge(language, opportunity)
  const late = due.toldAt ? undefined : latePhrase(language, opportunity)
  const schedule = schedulePhrase(language, opportunity, input.now)
  // "Extended from … to …" already says when it closes, and the verdict that it has closed.
  const saidElsewhere =
    statusOf(opportunity, input.now) === 'closed' ||
    (due.changes.some(({ field }) => field === 'deadline') && opportunity.deadlines.length === 1)
  const other = otherDaysText(language, opportunity, input.now)
  const followed = followedPhrase(language, opportunity, input.opinions)
  const leaning = leaningPhrase(language, fits, opportunity, input.opinions)
  const recalled = kind === 'digest' || due.toldAt ? undefined : recalledText(language, due, input)
  const isComing = kind !== 'digest' && (due.section === 'opening' || due.section === 'reminder')
  const ready = isComing ? readyText(language, opportunity) : undefined
  const unready = isComing && !ready && due.section === 'opening' ? unstatedWay(language) : undefined
  const sentences: Phrase[] = [
    ...(saidElsewhere ? [] : [schedule]),
    ...(saidElsewhere || !late ? [] : [[`${late}.`]]),
    ...(other ? [[`${other}.`]] : []),
    ...(recalled ? [[`${recalled}.`]] : []),
  ]
  return {
    title: titleOf(language, due),
    ...(badge ? { badge } : {}),
    origin: originText(language, opportunity),
    changes: changesOf(language, due, input),
    ...(sentences.length > 0 ? { schedule: joinedBy('. ', sentences) } : {}),
    ...(ready || unready ? { ready: ready ?? unready ?? '' } : {}),
    money: moneyPhrase(language, opportunity),
    verdicts: verdictLines(language, fits, input.members, opportunity, { saysOpening: false }),
    office: officePhrases(language, due.candidate),
    because: [
      ...(followed ? [followed] : []),
      ...(found ? [foundPhrase(language, found, input.names)] : []),
      ...becausePhrases(language, fits, input.members, opportunity, input.names),
    ],
    ...(leaning ? { leaning } : {}),
    links: linksOf(language, due, input),
  }
}

/** One call in full. @param kind of the mail it stands in: those that cannot wait recall what was said before. */
export const cardOf = (
  language: ReaderLanguage,
  due: Due,
  input: DigestInput,
  kind: MailKind = 'digest',
): Card =>
  due.section === 'ended' ? endedCardOf(language, due, input) : fullCardOf(language, due, input, kind)

const whenOf = (language: ReaderLanguage, due: Due, now: string): string | undefined => {
  const { opportunity } = due.candidate
  const words = LABELS[language]
  if (statusOf(opportunity, now) === 'closed') return undefined
  if (statusOf(opportunity, now) === 'forthcoming' && opportunity.opensAt)
    return `${words.opens} ${momentText(language, opportunity.opensAt)}`
  const next = nextDeadline(opportunity, now)
  return next && `${words.closes} ${momentText(language, next)}`
}

/** "chiuso anticipatamente": of what has ended, the end is all that a line has to say. */
const endText = (language: ReaderLanguage, { changes, candidate }: Due, { now }: DigestInput): string =>
  changes
    .map((change) => lowered(plain(changePhrase(language, change, candidate.opportunity, now))))
    .join('; ')

export const titleLineOf = (language: ReaderLanguage, due: Due, input: DigestInput): TitleLine => {
  const badge = languageBadge(language, due.candidate.opportunity)
  const when = whenOf(language, due, input.now)
  const [link] = linksOf(language, due, input)
  return {
    title: titleOf(language, due),
    ...(badge ? { badge } : {}),
    ...(when ? { when } : {}),
    verdict:
      due.section === 'ended' ? endText(language, due, input) : bestVerdict(language, due.candidate.fits),
    ...(link?.label === LABELS[language].official ? { link } : {}),
  }
}
