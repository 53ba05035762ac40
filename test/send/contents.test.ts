import '../../infra/local/quiet.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { addOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline } from '../builders/opportunity.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  anSqsEvent,
  aWorld,
  bruno,
  carla,
  filofino,
  openRun,
  PERIOD,
  rebuild,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const textOf = async (): Promise<string> => (await world.mails()).map(({ email }) => email.text).join('\n')
const voucher = aKnitwearCall({
  id: 'rer-bandi:voucher',
  title: 'Voucher per maglieria e filati certificati',
})

describe('A18 a call that is over when the mail is made', () => {
  it('is left out when its deadline passed since it was matched', async () => {
    const short = { ...voucher, deadlines: [{ ...aDeadline('2026-06-22T05:31:00Z') }] }
    world = await aWorld({ contacts: [anna], calls: [aKnitwearCall(), short] })
    await world.invoke.digest({ kind: 'weekly' })
    world.clock.moveTo('2026-06-22T05:32:00Z')
    await world.settle()
    expect(await textOf()).toContain('campionario digitale')
    expect(await textOf()).not.toContain('Voucher')
  })

  it('is left out when it was withdrawn after the run had begun', async () => {
    world = await aWorld({ contacts: [anna], calls: [aKnitwearCall(), voucher] })
    await world.invoke.digest({ kind: 'weekly' })
    await replaceOpportunity(world.table, { ...voucher, withdrawnAt: world.clock.now(), version: 2 }, voucher)
    await rebuild(world)
    await world.settle()
    expect(await textOf()).toContain('campionario digitale')
    expect(await textOf()).not.toContain('Voucher')
  })
})

describe('A21 nothing that concerns a contact', () => {
  it('is no mail, and says so in the count', async () => {
    world = await aWorld({ contacts: [anna, carla], calls: [anArchiveCall()] })
    await world.sendDigest()
    expect(world.mailed()).toEqual([carla.address])
    const [shard] = await world.shards(PERIOD)
    expect(shard?.outcomes['anna-neri']).toEqual({ state: 'skipped', because: 'nothing-due' })
  })
})

describe('A23 a call that is stored late', () => {
  it('after the last snapshot before a digest, is new in the next one', async () => {
    world = await aWorld({ contacts: [anna] })
    await addOpportunity(world.table, { ...voucher, firstSeenAt: '2026-06-22T05:29:59Z' })
    await addOpportunity(world.table, { ...voucher, id: 'rer-bandi:pari', firstSeenAt: world.clock.now() })
    await world.sendDigest()
    expect(await textOf()).not.toContain('Voucher')
    await rebuild(world)
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    expect((await textOf()).match(/Voucher per maglieria/g)?.length).toBe(4)
  })
})

describe('F9 every mail of a run', () => {
  it('offers one click to unsubscribe, to its own reader and to nobody else', async () => {
    world = await aWorld()
    await world.sendDigest()
    const mails = await world.mails()
    expect(mails).toHaveLength(3)
    const header = (mail: (typeof mails)[number], name: string) =>
      mail.email.headers.filter(({ key }) => key === name).map(({ value }) => value)
    for (const mail of mails) {
      const [unsubscribe = '', ...more] = header(mail, 'list-unsubscribe')
      expect(more).toEqual([])
      expect(unsubscribe).toMatch(
        new RegExp(`^<https://segnavia\\.example\\.org/me/u/${mail.tags.contact}\\.u\\.[^>]+>$`),
      )
      expect(header(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
      expect(header(mail, 'list-id')).toEqual(['<digest.segnavia.example.org>'])
      expect(header(mail, 'auto-submitted')).toEqual(['auto-generated'])
      expect(header(mail, 'x-auto-response-suppress')).toEqual(['All'])
      expect(header(mail, 'feedback-id')[0]?.split(':').slice(0, 2)).toEqual(['digest', 'create'])
      expect(mail.destinations).toHaveLength(1)
      expect(mail.configurationSet).toBe('segnavia')
    }
  })
})

describe('a reply to a mail', () => {
  const health = aCluster({ id: 'health', name: 'Clust-ER Health', office: 'ufficio@health.example.org' })
  const silent = aCluster({ id: 'greentech', name: 'Clust-ER Greentech', office: undefined })

  it('goes to the office that the contact chose, else to that of its member, and nowhere where there is none', async () => {
    const contacts = [
      anna,
      { ...bruno, replyTo: 'health' as const },
      { ...carla, replyTo: 'greentech' as const },
    ]
    world = await aWorld({ contacts })
    await saveClusters(world.table, [health, silent], world.clock.sleep)
    const rules = [health, silent].map(({ id }) => aRuleSet({ cluster: id, concepts: [] }))
    await saveRuleSets(world.table, rules, world.clock.sleep)
    await rebuild(world)
    await world.sendDigest()
    const replies = (await world.mails()).map(({ tags, email }) => [
      tags.contact,
      email.replyTo?.map(({ address }) => address),
    ])
    expect(Object.fromEntries(replies)).toEqual({
      'anna-neri': ['ufficio@create.example.org'],
      'bruno-bassi': ['ufficio@health.example.org'],
      'carla-conti': undefined,
    })
    const from = (await world.mails()).map(({ email }) => email.from?.address)
    expect(new Set(from)).toEqual(new Set(['bandi@segnavia.example.org']))
  })
})

describe('H5 what a member says of itself', () => {
  /** A word that no call holds marks each profile; it stands beside words that match, where a mail would quote it. */
  const members = ['zaffirina', 'rubinosa', 'smeraldina'].map((mark, number) =>
    aMember({
      id: `member-${number}`,
      name: `Socio ${number} Srl`,
      profile: `Produciamo maglieria ${mark} su misura, prototipi ${mark} senza campioni fisici e filati certificati.`,
    }),
  )

  it('is quoted in its own mails and in no other member’s', async () => {
    const contacts = members.flatMap(({ id }) => [
      aContact({ id: `it-${id}`, address: `it-${id}@example.org`, members: [id] }),
      aContact({ id: `en-${id}`, address: `en-${id}@example.org`, members: [id], language: 'en' }),
    ])
    world = await aWorld({ members, contacts, calls: [aKnitwearCall(), voucher] })
    await world.sendDigest()
    const mails = await world.mails()
    expect(mails).toHaveLength(6)
    for (const { destinations, email } of mails) {
      const whole = JSON.stringify([email.headers, email.subject, email.text, email.html])
      for (const [number, mark] of ['zaffirina', 'rubinosa', 'smeraldina'].entries())
        expect(whole.includes(mark), `${destinations} ${mark}`).toBe(
          destinations[0]?.endsWith(`member-${number}@example.org`),
        )
    }
  })
})

describe('B14 the same digest, however its run was dealt', () => {
  it('has the same calls in the same words from one shard, two or seven', async () => {
    const calls = Array.from({ length: 14 }, (_, number) =>
      aKnitwearCall({
        id: `rer-bandi:campionario-${number}`,
        title: `Campionario ${number} per la maglieria`,
        deadlines: [aDeadline(plus('2026-07-20T10:00:00Z', { days: number % 3 }))],
      }),
    )
    const dealt = [1, 2, 7].map((shards) =>
      Array.from({ length: 7 }, (_, number) => ({
        contact: aContact({ id: `c${shards}-${number}`, address: `c${shards}-${number}@example.org` }),
        shard: number % shards,
      })),
    )
    world = await aWorld({ contacts: dealt.flat().map(({ contact }) => contact), members: [filofino], calls })
    const shards = dealt.flatMap((one) =>
      [0, 1, 2, 3, 4, 5, 6].flatMap((number) => {
        const ids = one.filter(({ shard }) => shard === number).map(({ contact }) => contact.id)
        return ids.length > 0 ? [ids] : []
      }),
    )
    expect(shards).toHaveLength(1 + 2 + 7)
    await openRun(world, ...shards)
    for (const number of shards.keys()) await world.invoke.send(anSqsEvent({ period: PERIOD, shard: number }))
    const bodies = (await world.mails()).map(({ email }) =>
      [email.subject, email.text, email.html].join('\n').replaceAll(/\/me\/[a-z]\/[^"\s]+/g, '/me'),
    )
    expect(bodies).toHaveLength(21)
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]?.match(/Campionario \d+ per la maglieria/g)?.length).toBeGreaterThan(8)
  })
})
