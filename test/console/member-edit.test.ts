import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveClusters } from '../../shared/store/clusters.ts'
import { readMemberRecord, saveMember, saveMembers } from '../../shared/store/members.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember, aMemberRecord, aVat } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:maglia',
        title: 'Voucher per la maglieria e i filati certificati',
        text: 'Prototipi di maglieria senza campioni fisici, filati certificati.',
        deadlines: [aDeadline('2026-09-15T15:00:00Z')],
      }),
    ],
  })
})
afterEach(() => world.close())

const EDIT = '/members/filofino/edit'
const NEW = '/clusters/create/members/new'
const stored = (id = 'filofino') => readMemberRecord(world.table, id)

/** The form as the page shows it first, with what is typed over it. */
const form = (typed: Record<string, string | string[]> = {}) => ({
  seen: '0 create:fashion',
  do: 'save',
  name: 'Filofino Srl',
  vat: '',
  kind: 'impresa',
  size: 'piccola',
  body: '',
  startup: 'no',
  place: 'Carpi',
  region: 'Emilia-Romagna',
  sites: '',
  ateco: '',
  profileLanguage: 'italiano',
  profile: aMember().profile,
  'chains.create': ['fashion'],
  'joinedOn.create': '',
  'leftOn.create': '',
  ...typed,
})
const wordsOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the record of a member', () => {
  it('is saved with what was typed, and matching is told', async () => {
    const vat = aVat(1)
    const answer = await world.send(
      EDIT,
      form({ vat: `IT ${vat}`, sites: 'Milano, Lombardia\r\nRimini', ateco: '14.13, 14.39', startup: 'sì' }),
    )
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/members\/filofino\?done=saved&was=\d+$/)
    expect(await stored()).toMatchObject({
      vat,
      startup: true,
      ateco: ['14.13', '14.39'],
      sites: [
        { place: 'Milano', region: 'IT-25' },
        { place: 'Rimini', region: 'IT-45' },
      ],
      revision: 1,
    })
    expect(world.changes.map(({ cause }) => cause)).toEqual(['member'])
  })

  it('says after saving how many calls it matches now, and how many it did', async () => {
    const answer = await world.send(
      EDIT,
      form({ profile: 'Coltiviamo ortaggi in serra e li vendiamo freschi ai mercati.' }),
    )
    const text = await world.read(answer.headers.get('location') ?? '')
    expect(text).toContain('Ora il profilo è vicino a 0 bandi aperti, prima a 1.')
  })

  it('is tried out before it is saved: the calls, with nearness and reasons, and nothing is stored', async () => {
    const text = await wordsOf(await world.send(EDIT, form({ do: 'preview', name: 'Un altro nome' })))
    expect(text).toContain('1 bando aperto, come la scheda salvata.')
    expect(text).toContain('Voucher per la maglieria e i filati certificati')
    expect(text).toMatch(/«[^»]+» ↔ «[^»]+»/)
    expect(await stored()).toMatchObject({ name: 'Filofino Srl', revision: 0 })
    expect(world.changes).toEqual([])
  })

  it('with something wrong in it is not saved: each field is named, and what was typed stays', async () => {
    const answer = await world.send(
      EDIT,
      form({
        vat: '12345678901',
        profile: 'troppo corto',
        sites: 'Parigi, Francia',
        'chains.create': [],
        'leftOn.create': '2026-02-30',
      }),
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const field of ['vat', 'profile', 'sites', 'chains.create', 'leftOn.create'])
      expect(html).toContain(`id="${field}-wrong"`)
    expect(html).toContain('Parigi, Francia')
    expect(await stored()).toMatchObject({ revision: 0 })
  })

  it('of two people who save, the second is told, and nothing is lost', async () => {
    await world.send(EDIT, form({ place: 'Modena' }))
    const second = await world.send(EDIT, form({ name: 'Filofino Spa' }))
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Comune della sede: Modena')
    expect(html).toContain('value="Filofino Spa"')
    expect(await stored()).toMatchObject({ name: 'Filofino Srl', place: 'Modena', revision: 1 })
    await world.send(EDIT, form({ seen: '1 create:fashion', name: 'Filofino Spa', place: 'Modena' }))
    expect(await stored()).toMatchObject({ name: 'Filofino Spa', place: 'Modena', revision: 2 })
  })

  it('saved without a change stays as it is', async () => {
    const answer = await world.send(EDIT, form())
    expect(answer.headers.get('location')).toBe('/members/filofino?done=same')
    expect(await stored()).toMatchObject({ revision: 0 })
    expect(world.changes).toEqual([])
  })

  it('takes no VAT number that another member has', async () => {
    const vat = aVat(2)
    const other = aMemberRecord({ id: 'cappotto', name: 'Cappotto Srl', vat, revision: 0 })
    await world.send(NEW, form({ name: other.name, vat }))
    const answer = await world.send(EDIT, form({ vat }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Apri cappotto-srl')
  })
})

describe('a new member', () => {
  it('joins today unless a day is written, under an id made of its name', async () => {
    const answer = await world.send(NEW, form({ name: 'Perché No? Società' }))
    expect(answer.headers.get('location')).toMatch(/^\/members\/perche-no-societa\?done=added/)
    expect((await stored('perche-no-societa'))?.clusters).toEqual([
      { cluster: 'create', valueChains: ['fashion'], joinedOn: '2026-06-29' },
    ])
    await world.send(NEW, form({ name: 'Perché no, società' }))
    expect(await stored('perche-no-societa-2')).toBeDefined()
  })
})

describe('leaving and coming back', () => {
  const WHEN = { leftOn: '2026-06-20', again: '2026-06-25' }

  it('are written in the form, and the time before goes on counting', async () => {
    await world.send(EDIT, form({ 'leftOn.create': WHEN.leftOn }))
    expect((await stored())?.clusters[0]).toMatchObject({ leftOn: WHEN.leftOn })
    expect((await world.services.snapshots()).profiles.members.size).toBe(0)
    expect(await world.read('/members/filofino')).toContain('Non è più in alcun Clust-ER')
    await world.send(
      EDIT,
      form({ seen: '1 create:fashion', 'leftOn.create': WHEN.leftOn, 'againOn.create': WHEN.again }),
    )
    expect((await stored())?.clusters).toEqual([
      {
        cluster: 'create',
        valueChains: ['fashion'],
        joinedOn: WHEN.again,
        earlier: [{ leftOn: WHEN.leftOn }],
      },
    ])
  })
})

describe('a member of several clusters', () => {
  const build = aCluster({ id: 'build', name: 'Clust-ER Build' })
  const wait = async (): Promise<void> => {}
  beforeEach(async () => {
    await saveClusters(world.table, [build], wait)
    await saveMembers(
      world.table,
      [
        aMember({
          clusters: [
            { cluster: 'create', valueChains: ['fashion'] },
            { cluster: 'build', valueChains: ['fashion'] },
          ],
        }),
        aMember({ id: 'muratura', clusters: [{ cluster: 'build', valueChains: ['fashion'] }] }),
      ],
      wait,
    )
  })

  it('is edited by each cluster’s people for that cluster alone, and for the profile that they share', async () => {
    const cookie = await world.signIn('marta')
    await world.send(
      EDIT,
      form({
        seen: '0 create:fashion build:fashion',
        place: 'Modena',
        'leftOn.create': '2026-06-20',
        'leftOn.build': '2026-06-20',
        'chains.build': [],
      }),
      { cookie },
    )
    expect(await stored()).toMatchObject({
      place: 'Modena',
      clusters: [
        { cluster: 'create', leftOn: '2026-06-20' },
        { cluster: 'build', valueChains: ['fashion'] },
      ],
    })
    expect((await stored())?.clusters[1]?.leftOn).toBeUndefined()
  })

  it('of another cluster may be added to one’s own, without touching its profile', async () => {
    const cookie = await world.signIn('marta')
    expect(await (await world.ask('/members/muratura/edit', { headers: { cookie } })).text()).not.toContain(
      'name="profile"',
    )
    await world.send('/members/muratura/edit', form({ seen: '0 build:fashion', name: 'Altro nome' }), {
      cookie,
    })
    expect(await stored('muratura')).toMatchObject({
      name: 'Filofino Srl',
      clusters: [
        { cluster: 'build' },
        { cluster: 'create', valueChains: ['fashion'], joinedOn: '2026-06-29' },
      ],
    })
  })

  it('is not edited by who only reads', async () => {
    const cookie = await world.signIn('sara')
    expect((await world.ask(EDIT, { headers: { cookie } })).status).toBe(403)
    expect((await world.send(EDIT, form({ place: 'Modena' }), { cookie })).status).toBe(403)
    expect(await (await world.ask('/members/filofino', { headers: { cookie } })).text()).not.toContain(EDIT)
  })
})

it('somebody saves while another’s form is being read: the write itself refuses', async () => {
  const record = aMemberRecord()
  expect(await saveMember(world.table, record, { isNew: false })).toMatchObject({ revision: 1 })
  expect(await saveMember(world.table, { ...record, place: 'Modena' }, { isNew: false })).toBeUndefined()
  expect(await saveMember(world.table, record, { isNew: true })).toBeUndefined()
})
