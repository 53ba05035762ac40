import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { EMILIA_ROMAGNA, type ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { type Random, seeded } from './random.ts'
import { CHAINS, type Writer, writerOf } from './writer.ts'

/**
 * Calls and profiles without end, the same in every run. Half of the calls and six profiles in ten are Italian. A
 * call has a title of 9 content words, a summary of 60 and a text of 350 at the median (log-normal, 90 % of texts
 * between 135 and 960), and 3 keywords; it is about one value chain, three in ten about a second. See writer.ts.
 */
const LENGTHS = { title: [9, 0.35], summary: [60, 0.4], text: [350, 0.6] } as const

const aboutOf = (random: Random): number[] => {
  const first = random.below(CHAINS.length)
  return random.next() < 0.3 ? [first, first, random.below(CHAINS.length)] : [first]
}

const writersOf = (random: Random): Record<ReaderLanguage, Writer> => ({
  it: writerOf('it', random),
  en: writerOf('en', random),
})

const callOf = (number: number, random: Random, writers: Record<ReaderLanguage, Writer>): Opportunity => {
  const language = random.next() < 0.5 ? 'it' : 'en'
  const about = aboutOf(random)
  const text = (field: keyof typeof LENGTHS): string => {
    const [median, spread] = LENGTHS[field]
    return writers[language].text(about, Math.max(3, random.around(median, spread)))
  }
  const sourceId = `call-${String(number).padStart(7, '0')}`
  return {
    id: `bench:${sourceId}`,
    source: 'bench',
    sourceId,
    title: text('title'),
    summary: text('summary'),
    text: text('text'),
    keywords: Array.from({ length: 3 }, () => writers[language].text(about, 1)),
    themes: [],
    language,
    level: language === 'it' ? 'regional' : 'european',
    deadlines: [],
    aidForms: [],
    flags: [],
    changes: [],
    url: `https://calls.example.org/${sourceId}`,
    version: 1,
    firstSeenAt: '2026-06-23T04:00:00Z',
    baseline: false,
    fingerprint: sourceId,
    missedRuns: 0,
  }
}

export const makeCalls = (count: number, seed = 1): Opportunity[] => {
  const random = seeded(seed)
  const writers = writersOf(random)
  return Array.from({ length: count }, (_, number) => callOf(number, random, writers))
}

/** How many different words a profile has; one in fourteen has a form with a stem of its own. */
export type Terms = { least: number; most: number }
/** 60 to 150 stems. */
export const LONG: Terms = { least: 57, most: 138 }
/** 20 to 60 stems. */
export const SHORT: Terms = { least: 19, most: 55 }

/** Makes the next `count` members each time it is asked, so that a million need not be held at once. */
export const memberMaker = ({ least, most }: Terms, seed = 2): ((count: number) => Member[]) => {
  const random = seeded(seed)
  const writers = writersOf(random)
  let made = 0
  const memberOf = (): Member => {
    const profileLanguage = random.next() < 0.6 ? 'it' : 'en'
    const about = aboutOf(random)
    const { cluster, id } = CHAINS[about[0] ?? 0] ?? { cluster: 'create', id: 'fashion' }
    made += 1
    const name = `member-${String(made).padStart(7, '0')}`
    return {
      id: name,
      name,
      kind: 'company',
      startup: false,
      place: 'Carpi',
      region: EMILIA_ROMAGNA,
      ateco: [],
      profile: writers[profileLanguage].textOf(about, least + random.below(most - least + 1)),
      profileLanguage,
      clusters: [{ cluster, valueChains: [id] }],
    }
  }
  return (count) => Array.from({ length: count }, memberOf)
}

/** A profile of this many words, grammar among them. */
export const memberOfWords = (member: Member, words: number): Member => ({
  ...member,
  profile: member.profile.split(' ').slice(0, words).join(' '),
})
