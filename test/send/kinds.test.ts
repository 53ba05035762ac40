import '../../infra/local/quiet.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MailRecord } from '../../shared/domain/mail.ts'
import { plus } from '../../shared/domain/time.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import { saveOfficeNote } from '../../shared/store/office-notes.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { addOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline } from '../builders/opportunity.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  aWorld,
  carla,
  FIRST_MONDAY,
  filofino,
  lume,
  rebuild,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

const THURSDAY_BEFORE = '2026-06-18T05:50:00Z'
const END_OF_SUMMER = '2026-09-07T05:30:00Z'

/** The knitwear call as it was told, and as it is when its source has closed it early. */
const told = aKnitwearCall({ deadlines: [aDeadline('2026-07-20T10:00:00Z')] })

const kindsOf = async (world: SmallWorld, contact: string): Promise<MailRecord['kind'][]> =>
  ((await readCorrespondence(world.table, contact))?.records ?? []).map(({ kind }) => kind)

describe('a summer of two contacts', () => {
  let world: SmallWorld
  const daily = async (): Promise<void> => {
    await world.invoke.digest({ kind: 'daily' })
    await world.settle()
  }
  const latest = async (address: string) =>
    (await world.mails()).filter(({ destinations }) => destinations.includes(address)).at(-1)

  beforeAll(async () => {
    world = await aWorld({ start: THURSDAY_BEFORE, contacts: [anna, carla], calls: [told, anArchiveCall()] })
  }, 60_000)
  afterAll(() => world.close())

  it('begins with a welcome to each, before any call', async () => {
    await daily()
    expect(await kindsOf(world, anna.id)).toEqual(['welcome'])
    const welcome = await latest(anna.address)
    expect(welcome?.subject).toBe('Segnavia: i bandi per Filofino Srl da lun 22/6')
    expect(welcome?.email.text).toContain(
      'Titolare del trattamento: Clust-ER Create (ufficio@create.example.org).',
    )
    expect((await latest(carla.address))?.subject).toBe(
      'Segnavia: funding calls for Lume Lab from Mon 22 Jun',
    )
  })

  it('goes on with no second welcome, however often the day comes', async () => {
    world.clock.moveTo(plus(THURSDAY_BEFORE, { days: 1 }))
    await daily()
    expect(await kindsOf(world, anna.id)).toEqual(['welcome'])
  })

  it('has a first look on Monday, with the note of the office', async () => {
    await saveOfficeNote(world.table, {
      cluster: 'create',
      from: '2026-06-22',
      to: '2026-07-05',
      it: 'Giovedì vi aspettiamo.',
      savedAt: world.clock.now(),
    })
    world.clock.moveTo(FIRST_MONDAY)
    await world.sendDigest()
    expect(await kindsOf(world, anna.id)).toEqual(['welcome', 'digest'])
    expect((await latest(anna.address))?.email.text).toContain(
      'DAL CLUST-ER CREATE\n   Giovedì vi aspettiamo.',
    )
    expect((await latest(carla.address))?.email.html).toContain('<div lang="it">')
  })

  it('hears at once when a call that was told closes early, and nobody else does', async () => {
    world.clock.moveTo('2026-06-24T08:00:00Z')
    const change = { at: world.clock.now(), version: 2, field: 'closed', after: 'true' } as const
    await replaceOpportunity(
      world.table,
      { ...told, closedBySource: true, version: 2, changes: [change] },
      told,
    )
    await rebuild(world)
    world.clock.moveTo('2026-06-25T05:50:00Z')
    await daily()
    expect(await kindsOf(world, anna.id)).toEqual(['welcome', 'digest', 'change'])
    expect((await latest(anna.address))?.subject).toBe('Chiuso prima: campionario digitale nella maglieria')
    expect(await kindsOf(world, carla.id)).toEqual(['welcome', 'digest'])
  })

  it('reads the note of the office once', async () => {
    await addOpportunity(
      world.table,
      aKnitwearCall({ id: 'rer-bandi:voucher', title: 'Voucher maglieria', firstSeenAt: world.clock.now() }),
    )
    await rebuild(world)
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    const digest = await latest(anna.address)
    expect(digest?.email.text).toContain('Voucher maglieria')
    expect(digest?.email.text).not.toContain('Giovedì vi aspettiamo.')
  })

  it('is told at once of a strong call, and reminded of one that it follows', async () => {
    world.clock.moveTo('2026-06-30T08:00:00Z')
    const strong = aKnitwearCall({
      id: 'rer-bandi:prototipi',
      title: 'Maglieria su misura: prototipi senza campioni fisici e filati certificati',
      deadlines: [aDeadline('2026-07-20T10:00:00Z')],
      firstSeenAt: world.clock.now(),
    })
    await addOpportunity(world.table, strong)
    world.clock.moveTo('2026-06-30T08:01:00Z')
    await rebuild(world)
    await world.settle()
    expect((await kindsOf(world, anna.id)).at(-1)).toBe('alert')
    expect((await latest(anna.address))?.subject).toMatch(/^Nuovo, entro lun 20\/7: [Mm]aglieria su misura/)
    await saveOpinion(
      world.table,
      anOpinion({ call: strong.id, says: 'follow', at: '2026-06-30T09:00:00Z', title: strong.title }),
    )
    world.clock.moveTo('2026-07-06T05:50:00Z')
    await daily()
    expect((await kindsOf(world, anna.id)).at(-1)).toBe('reminder')
    const reminder = await latest(anna.address)
    expect(reminder?.subject).toMatch(/^Promemoria, lun 20\/7: /)
    expect(reminder?.email.text).toContain('Perché: lo seguite dal 30 giugno')
  })

  it('keeps with every mail the version of the rules that made it, so that it can be explained later', async () => {
    const { records = [] } = (await readCorrespondence(world.table, anna.id)) ?? {}
    expect(records.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['digest', 'change', 'alert', 'reminder']),
    )
    for (const { ruleSets } of records) expect(ruleSets).toEqual({ create: 1 })
  })

  it('is owned up to when four weeks brought nothing, and again only after four more', async () => {
    const before = (await kindsOf(world, anna.id)).length
    for (
      let at = plus('2026-06-29T05:30:00Z', { days: 14 });
      at < END_OF_SUMMER;
      at = plus(at, { days: 7 })
    ) {
      world.clock.moveTo(at)
      await world.sendDigest()
    }
    expect((await kindsOf(world, anna.id)).slice(before)).toEqual(['note', 'note'])
    expect((await latest(anna.address))?.subject).toBe('Nessun bando nuovo per voi in 4 settimane')
    const { records = [] } = (await readCorrespondence(world.table, anna.id)) ?? {}
    expect(records.at(-1)).toMatchObject({ kind: 'note', told: [] })
    expect(records.at(-1)).not.toHaveProperty('mark')
  }, 60_000)

  it('H5 brings in no kind of mail what another member says of itself', async () => {
    const all = await world.mails()
    const kinds = new Set([...(await kindsOf(world, anna.id)), ...(await kindsOf(world, carla.id))])
    expect([...kinds].toSorted()).toEqual(['alert', 'change', 'digest', 'note', 'reminder', 'welcome'])
    const own = new Map([
      [
        anna.address,
        { member: filofino, contact: anna, words: ['Cerchiamo prototipi', 'per le nostre collezioni'] },
      ],
      [carla.address, { member: lume, contact: carla, words: ['We digitise', 'accessible to everyone'] }],
    ])
    for (const { destinations, email } of all) {
      const body = `${email.subject}${email.text}${email.html}`
      for (const [address, { member, contact, words }] of own) {
        if (destinations.includes(address)) continue
        for (const said of [member.name, contact.name, contact.id, address, ...words])
          expect(body).not.toContain(said)
      }
    }
  })
})
