import { describe, expect, it } from 'vitest'
import { association } from '../../infra/association/index.ts'
import { Contact } from '../../shared/domain/contact.ts'
import { ClusterId, Member, type MemberKind } from '../../shared/domain/member.ts'
import { MUNICIPALITIES } from './municipalities.ts'

const { clusters, members, contacts } = association
const inCluster = (cluster: ClusterId) =>
  members.filter((member) => member.clusters.some((one) => one.cluster === cluster))
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const sentences = (text: string) => text.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim()).length
const words = (text: string) => text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
const ofKind = (kind: MemberKind) => inCluster('create').filter((member) => member.kind === kind)

describe('the members of Create are the 92 that it counts', () => {
  it.each<[MemberKind, number]>([
    ['company', 47],
    ['consortium', 1],
    ['training-centre', 7],
    ['public-laboratory', 11],
    ['private-laboratory', 4],
    ['innovation-centre', 4],
    ['other', 18],
  ])('%s: %i', (kind, expected) => {
    expect(ofKind(kind)).toHaveLength(expected)
  })

  it('92 in all, with 36 of the 47 companies small: micro or small enterprises', () => {
    expect(inCluster('create')).toHaveLength(92)
    const small = ofKind('company').filter(({ size }) => size === 'micro' || size === 'small')
    expect(small).toHaveLength(36)
  })

  it('each value chain of Create has members, and other organisations are bodies of every sort', () => {
    for (const { id } of clusters.find(({ id }) => id === 'create')?.valueChains ?? [])
      expect(
        inCluster('create').filter(({ clusters }) => clusters.some((one) => one.valueChains.includes(id)))
          .length,
        id,
      ).toBeGreaterThanOrEqual(6)
    expect(new Set(ofKind('other').map(({ body }) => body))).toEqual(
      new Set(['foundation', 'academy', 'municipality', 'university', 'association']),
    )
  })

  it('about a quarter of the profiles are in English', () => {
    const english = inCluster('create').filter(({ profileLanguage }) => profileLanguage === 'en').length
    expect(english).toBeGreaterThanOrEqual(20)
    expect(english).toBeLessThanOrEqual(26)
  })
})

describe('the members of the other clusters', () => {
  it.each(ClusterId.options.filter((id) => id !== 'create'))(
    '%s has at least eight of its own',
    (cluster) => {
      expect(
        members.filter((member) => member.clusters[0]?.cluster === cluster).length,
      ).toBeGreaterThanOrEqual(8)
    },
  )

  it('all kinds of member occur among them', () => {
    const others = members.filter((member) => member.clusters[0]?.cluster !== 'create')
    expect(new Set(others.map(({ kind }) => kind)).size).toBe(7)
  })
})

describe('every member', () => {
  it('satisfies the schema as written, with an id and a name of its own', () => {
    for (const member of members) expect(Member.parse(member)).toEqual(member)
    expect(duplicates(members.map(({ id }) => id))).toEqual([])
    expect(duplicates(members.map(({ name }) => name))).toEqual([])
  })

  it('works in value chains that its clusters have', () => {
    for (const { id, clusters: enrolments } of members) {
      expect(duplicates(enrolments.map(({ cluster }) => cluster))).toEqual([])
      for (const { cluster, valueChains } of enrolments) {
        const known = clusters.find((one) => one.id === cluster)?.valueChains.map((chain) => chain.id)
        for (const chain of valueChains) expect(known, id).toContain(chain)
      }
    }
  })

  it('sits in a municipality of Emilia-Romagna', () => {
    expect(members.map(({ place }) => place).filter((place) => !MUNICIPALITIES.includes(place))).toEqual([])
  })

  it('has a size when, and only when, it is an enterprise', () => {
    const enterprises = ['company', 'consortium', 'private-laboratory', 'innovation-centre']
    for (const { id, kind, size } of members) expect(size !== undefined, id).toBe(enterprises.includes(kind))
  })

  it('describes itself in two to five sentences that no other member uses', () => {
    for (const { id, profile } of members) {
      expect(sentences(profile), id).toBeGreaterThanOrEqual(2)
      expect(sentences(profile), id).toBeLessThanOrEqual(5)
    }
    const counts = new Set(members.map(({ profile }) => sentences(profile)))
    expect(counts).toEqual(new Set([2, 3, 4, 5]))
    const runs = members.flatMap(({ profile }) => {
      const all = words(profile)
      return [
        ...new Set(
          all
            .map((_, at) => all.slice(at, at + 7))
            .filter((run) => run.length === 7)
            .map(String),
        ),
      ]
    })
    expect(duplicates(runs)).toEqual([])
  })

  it('writes its ATECO codes as the schema of calls does, and some have none', () => {
    for (const code of members.flatMap(({ ateco }) => ateco)) expect(code).toMatch(/^\d\d(\.\d{1,2}){0,2}$/)
    const companies = members.filter(({ kind }) => kind === 'company')
    expect(companies.some(({ ateco }) => ateco.length === 0)).toBe(true)
    expect(companies.some(({ ateco }) => ateco.length > 0)).toBe(true)
  })
})

describe('contacts', () => {
  it('satisfy the schema, are active, and each has an id and an address of its own', () => {
    for (const contact of contacts) expect(Contact.parse(contact)).toEqual(contact)
    expect(contacts.every(({ active }) => active)).toBe(true)
    expect(duplicates(contacts.map(({ id }) => id))).toEqual([])
    expect(duplicates(contacts.map(({ address }) => address))).toEqual([])
  })

  it('have addresses at which no mail can ever arrive', () => {
    for (const { address } of contacts) expect(address).toMatch(/@[a-z0-9-]+\.example\.org$/)
  })

  it('serve members that exist, one to three for each member', () => {
    const known = new Set(members.map(({ id }) => id))
    for (const contact of contacts) expect(contact.members.filter((id) => !known.has(id))).toEqual([])
    for (const { id } of members) {
      const own = contacts.filter((contact) => contact.members.includes(id)).length
      expect(own, id).toBeGreaterThanOrEqual(1)
      expect(own, id).toBeLessThanOrEqual(3)
    }
  })

  it('one person serves two members: Lume Lab and Tessera Lab', () => {
    const shared = contacts.filter((contact) => contact.members.length > 1)
    expect(shared.map((contact) => contact.members)).toEqual([['lume-lab', 'tessera-lab']])
  })

  it('mostly read weekly, some fortnightly or monthly, in either language', () => {
    const weekly = contacts.filter(({ frequency }) => frequency === 'weekly').length
    expect(weekly / contacts.length).toBeGreaterThan(0.7)
    expect(new Set(contacts.map(({ frequency }) => frequency)).size).toBe(3)
    expect(new Set(contacts.map(({ language }) => language)).size).toBe(2)
  })
})
