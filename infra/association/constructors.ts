import type { Cluster, Concept, RuleSet, ValueChain } from '../../shared/domain/cluster.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import type { ClusterId, Member } from '../../shared/domain/member.ts'
import type { Frequency } from '../../shared/domain/preferences.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { type Bilingual, EMILIA_ROMAGNA, type ReaderLanguage } from '../../shared/domain/vocabulary.ts'

/** One idea as written in the rule files: phrases separated by commas, so that a concept stays three lines. */
export type Idea = { it: string; en: string; weight?: number }

const phrases = (written: string): string[] => written.split(',').map((phrase) => phrase.trim())

/**
 * The concepts of one value chain or priority, keyed by slug. A weight left out is that of an idea which some members
 * of a chain work on: they hear of it for saying so. What all of a chain should hear of weighs 1 or more.
 */
export const conceptsOf = (
  kind: Concept['owner']['kind'],
  owner: string,
  ideas: Record<string, Idea>,
): Concept[] =>
  Object.entries(ideas).map(([id, { it, en, weight = 0.8 }]) => ({
    id,
    owner: { kind, id: owner },
    it: phrases(it),
    en: phrases(en),
    weight,
    rule: 'boost',
  }))

/** When the first rule sets came into force: before any clock that the product is started with. */
const FIRST_RULES: Instant = '2026-01-12T09:00:00Z'

/** The note on rules written over example value chains. */
export const EXAMPLE_RULES =
  'A first set over the example value chains, to be replaced by the cluster’s own words.'

/** Version 1 of a cluster's rules. */
export const firstRules = (cluster: ClusterId, note: string, ...concepts: Concept[][]): RuleSet => ({
  cluster,
  version: 1,
  publishedAt: FIRST_RULES,
  note,
  concepts: concepts.flat(),
})

/** An address that can belong to nobody. */
export const officeOf = (id: ClusterId): string => `ufficio@${id}.example.org`

/** A cluster whose value chains are not published where we read: ours are written for demonstration and say so. */
export const exampleCluster = (
  id: ClusterId,
  name: string,
  ecosystem: Bilingual,
  valueChains: Record<string, Bilingual>,
): Cluster => ({
  id,
  name,
  ecosystem,
  office: officeOf(id),
  valueChains: Object.entries(valueChains).map(
    ([chain, words]): ValueChain => ({ id: chain, name: words, example: true }),
  ),
  formalValueChains: [],
  priorities: [],
  transitionAreas: [],
  ruleSet: 1,
})

/** A contact as written beside its member: a name alone is a weekly reader in the language of the profile. */
export type WrittenContact =
  | string
  | { name: string; language?: ReaderLanguage; frequency?: Frequency; alsoFor?: string[] }

/**
 * A member as written: `ateco` codes are of the 2007 classification, absent where the
 * organisation never stated it.
 */
export type WrittenMember = Pick<Member, 'profile'> &
  Partial<Pick<Member, 'kind' | 'size' | 'body' | 'startup' | 'ateco'>> & {
    /** The language of the profile; Italian when left out. */
    language?: ReaderLanguage
    chains: Partial<Record<ClusterId, string[]>>
    contacts: WrittenContact[]
  }

export type Enrolled = { member: Member; contacts: Contact[] }

/** `Niccolò D'Amico` becomes `niccolo-d-amico`. */
const slug = (name: string, joint = '-'): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)

const enrolContact = (written: WrittenContact, member: string, language: ReaderLanguage): Contact => {
  const contact = typeof written === 'string' ? { name: written } : written
  return {
    id: slug(contact.name),
    name: contact.name,
    address: `${slug(contact.name, '.')}@${member}.example.org`,
    members: [member, ...(contact.alsoFor ?? [])],
    language: contact.language ?? language,
    frequency: contact.frequency ?? 'weekly',
    basis: 'legitimate-interest',
    active: true,
  }
}

/**
 * A member and its contacts, from the short form in which they are written: a company unless its kind is stated.
 * Addresses follow names. @param place the municipality of its seat
 */
export const member = (id: string, name: string, place: string, written: WrittenMember): Enrolled => {
  const {
    kind = 'company',
    language = 'it',
    startup = false,
    ateco = [],
    chains,
    contacts,
    ...rest
  } = written
  return {
    member: {
      id,
      name,
      kind,
      place,
      ...rest,
      startup,
      region: EMILIA_ROMAGNA,
      ateco,
      profileLanguage: language,
      clusters: Object.entries(chains).map(([cluster, valueChains]) => ({
        cluster: cluster as ClusterId,
        valueChains,
      })),
    },
    contacts: contacts.map((contact) => enrolContact(contact, id, language)),
  }
}
