import type { Link } from '../digests/card.ts'
import { safeLink } from '../digests/clean.ts'
import { dayAt, dayText } from '../digests/dates.ts'
import { type Check, THINGS_TO_CHECK } from '../digests/friday/checks.ts'
import type { Monday } from '../digests/friday/monday.ts'
import { officeName } from '../digests/office-name.ts'
import type { Cluster } from '../domain/cluster.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { checkLink, checkPath, checkPhrase, fridayPath } from './check-words.ts'
import { type Block, type LetterView, subjectLine } from './view.ts'

const COUNTS = {
  it: ['Nulla da verificare', 'Una cosa da verificare', 'Due cose da verificare', 'Tre cose da verificare'],
  en: ['Nothing to check', 'One thing to check', 'Two things to check', 'Three things to check'],
} as const

const WORDS = {
  it: {
    subject: (count: string, cluster: string, day: string) => `${count}: ${cluster}, ${day}`,
    title: (count: string) => `${count} prima di lunedì`,
    brings: (mails: number, calls: number) =>
      `${mails === 0 ? 'Lunedì, per ora, non parte nessun digest' : mails === 1 ? 'Lunedì, per ora, parte un digest' : `Lunedì, per ora, partono ${mails} digest`}${calls === 0 || mails === 0 ? '.' : calls === 1 ? ', con un bando in tutto.' : `, con ${calls} bandi in tutto.`}`,
    chain: (mails: number, calls: number) =>
      `${mails === 1 ? 'un messaggio' : `${mails} messaggi`}, ${calls === 1 ? 'un bando' : `${calls} bandi`}`,
    more: (count: number) =>
      count === 1
        ? 'Sulla pagina c’è un’altra cosa da guardare.'
        : `Sulla pagina ci sono altre ${count} cose da guardare.`,
    open: 'La pagina del venerdì',
    leaves: 'Se non fate nulla, lunedì alle 7:30 i digest partono così.',
    foot: (cluster: string) =>
      `Arriva ogni venerdì all’ufficio che risponde per ${officeName('it', cluster)}. I numeri sono di questo momento: fino a lunedì possono cambiare.`,
    testTitle: (name: string) => `Per ${name} il prossimo digest non c’è`,
    test: (day: string) =>
      `Avete chiesto una prova del digest di ${day}. Per ora a questo referente non c’è nulla da segnalare, e quel giorno non gli si scrive.`,
    testFoot: 'È una prova chiesta dalla pagina del venerdì: nulla è stato mandato al referente.',
  },
  en: {
    subject: (count: string, cluster: string, day: string) => `${count}: ${cluster}, ${day}`,
    title: (count: string) => `${count} before Monday`,
    brings: (mails: number, calls: number) =>
      `As things stand, ${mails === 0 ? 'no digest leaves' : mails === 1 ? 'one digest leaves' : `${mails} digests leave`} on Monday${calls === 0 || mails === 0 ? '.' : `, with ${calls === 1 ? 'one call' : `${calls} calls`} in all.`}`,
    chain: (mails: number, calls: number) =>
      `${mails === 1 ? 'one email' : `${mails} emails`}, ${calls === 1 ? 'one call' : `${calls} calls`}`,
    more: (count: number) =>
      count === 1
        ? 'There is one more thing to look at on the page.'
        : `There are ${count} more things to look at on the page.`,
    open: 'The Friday page',
    leaves: 'If you do nothing, the digests leave like this on Monday at 7:30.',
    foot: (cluster: string) =>
      `It comes every Friday to the office that answers for ${cluster}. The numbers are of this moment and may change until Monday.`,
    testTitle: (name: string) => `No next digest for ${name}`,
    test: (day: string) =>
      `You asked for a test of the digest of ${day}. As things stand this contact has nothing to be told, and is not written to on that day.`,
    testFoot: 'A test asked for on the Friday page: nothing was sent to the contact.',
  },
} as const

const linkTo = (said: Pick<Link, 'label' | 'about'>, url: string): Link[] => {
  const safe = safeLink(url)
  return safe ? [{ ...said, url: safe }] : []
}

export type FridayNews = { cluster: Cluster; monday: Monday; checks: readonly Check[]; publicUrl: string }

/** How many of the things to check are shown, in words. */
export const countText = (language: ReaderLanguage, checks: readonly Check[]): string =>
  COUNTS[language][Math.min(THINGS_TO_CHECK, checks.length)] ?? COUNTS[language][0]

/** To a cluster's office, on Friday: what Monday brings, and up to three things to check, each with its link. */
export const fridayLetter = (
  language: ReaderLanguage,
  { cluster, monday, checks, publicUrl }: FridayNews,
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  const day = dayText(language, dayAt(monday.at))
  const mails = monday.planned.filter((one) => 'selection' in one).length
  const shown = checks.slice(0, THINGS_TO_CHECK)
  const count = countText(language, checks)
  const things = shown.flatMap((check, place): Block[] => [
    { kind: 'facts', facts: [{ label: String(place + 1), phrase: checkPhrase(language, check) }] },
    {
      kind: 'links',
      links: linkTo(checkLink(language, check), `${publicUrl}${checkPath(cluster.id, check)}`),
    },
  ])
  const more = checks.length - shown.length
  return {
    language,
    subject: subjectLine(words.subject(count, cluster.name, day)),
    title: words.title(count),
    blocks: [
      { kind: 'text', phrase: [words.brings(mails, monday.calls.length)] },
      ...things,
      ...(more > 0 ? [{ kind: 'text' as const, phrase: [words.more(more)] }] : []),
      {
        kind: 'facts',
        facts: monday.chains
          .filter(({ members }) => members.length > 0)
          .map(({ chain, mails: got, calls }) => ({
            label: chain.name[language],
            phrase: [words.chain(got, calls.length)],
          })),
      },
      { kind: 'text', phrase: [words.leaves] },
      { kind: 'links', links: linkTo({ label: words.open }, `${publicUrl}${fridayPath(cluster.id)}`) },
    ],
    foot: [words.foot(cluster.name)],
    privacy,
  }
}

/** To an office that asked for a test of a digest that would not leave. */
export const testLetter = (
  language: ReaderLanguage,
  { name, at, page }: { name: string; at: Instant; page: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  return {
    language,
    subject: subjectLine(words.testTitle(name)),
    title: words.testTitle(name),
    blocks: [
      { kind: 'text', phrase: [words.test(dayText(language, dayAt(at)))] },
      { kind: 'links', links: linkTo({ label: words.open }, page) },
    ],
    foot: [words.testFoot],
    privacy,
  }
}
