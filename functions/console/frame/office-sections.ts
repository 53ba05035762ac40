import { mayUse } from '../access/access.ts'
import { clustersSeen, homeHref } from '../access/own-clusters.ts'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'

const SECTIONS = [
  'clusters',
  'calls',
  'members',
  'concepts',
  'why',
  'runs',
  'sources',
  'desk',
  'proposals',
  'questions',
  'requests',
  'audit',
] as const

/** A part of the office's pages, as its navigation names it. */
export type Section = (typeof SECTIONS)[number]

/** Where each section begins; for who has a single cluster, at its home. */
const hrefOf = (section: Section, reader: Reader): string => {
  if (section === 'calls') return '/'
  const [own, ...others] = clustersSeen(reader.person)
  return section === 'clusters' && own && others.length === 0 ? homeHref(own) : `/${section}`
}

/** The sections that the reader may open, in the order of the navigation. */
export const officeSections = (reader: Reader): { id: Section; href: string; label: string }[] => {
  const { person, language } = reader
  const isSingle = clustersSeen(person).length === 1
  return SECTIONS.filter(
    (section) => !person || mayUse(person, `GET ${section === 'calls' ? '/' : `/${section}`}`),
  ).map((section) => ({
    id: section,
    href: hrefOf(section, reader),
    label:
      section === 'clusters' && isSingle ? frameWords[language].ownCluster : frameWords[language][section],
  }))
}
