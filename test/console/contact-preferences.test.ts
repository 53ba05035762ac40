import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contact } from '../../shared/domain/contact.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveClusters } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const wait = async (): Promise<void> => {}

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember()],
    contacts: [
      aContact(),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', address: 'ugo.blu@filofino.example.org' }),
    ],
    calls: [
      anOpportunity({ id: 'rer-bandi:maglia', source: 'rer-bandi', title: 'Voucher per la maglieria' }),
      anOpportunity({ id: 'rer-bandi:teatri', source: 'rer-bandi', title: 'Teatri e sipari da restaurare' }),
    ],
  })
})
afterEach(() => world.close())

const path = (): string => `/me/p/${world.token('preferences')}`

/** What the page's form sends when nothing in it is touched. */
const USUAL = {
  frequency: 'weekly',
  language: 'it',
  alerts: 'yes',
  reminders: 'usual',
  pause: '',
  threshold: 'possible',
  levels: ['regional', 'national', 'european'],
  callLanguages: ['it', 'en'],
  always: '',
  never: '',
  cards: '5',
  do: 'save',
}

const save = (fields: Record<string, string | string[]> = {}) => world.send(path(), { ...USUAL, ...fields })

const change = (overrides: Partial<Contact>): Promise<void> =>
  saveContacts(world.table, [aContact(overrides)], wait)

describe('the form of preferences', () => {
  it('sent as it stands changes nothing: what is usual stays as it is usual', async () => {
    expect((await save()).status).toBe(200)
    expect(await world.contact()).toEqual(aContact())
  })

  it('saves every choice, and shows it again', async () => {
    const sent = await save({
      frequency: 'fortnightly',
      language: 'en',
      alerts: 'no',
      reminders: 'own',
      leads: ['21', '1'],
      pause: '2026-08-01',
      threshold: 'strong',
      levels: 'european',
      callLanguages: ['en'],
      wishes: ['registers'],
      never: 'appalti\n  opere   edili ',
      cards: '10',
    })
    expect(sent.status).toBe(200)
    expect(await world.contact()).toMatchObject({
      frequency: 'fortnightly',
      language: 'en',
      alerts: false,
      leads: [21, 1],
      pausedUntil: '2026-07-31T22:00:00Z',
      threshold: 'strong',
      levels: ['european'],
      callLanguages: ['en'],
      wishes: ['registers'],
      excluded: ['appalti', 'opere edili'],
      cards: 10,
    })
    const page = await world.read(path())
    const checked = [...page.matchAll(/name="(\w+)" value="([\w-]+)" checked/g)].map(
      ([, a, b]) => `${a}=${b}`,
    )
    expect(checked).toEqual([
      'frequency=fortnightly',
      'alerts=no',
      'reminders=own',
      'leads=21',
      'leads=1',
      'threshold=strong',
      'levels=european',
      'callLanguages=en',
      'wishes=registers',
      'language=en',
      'cards=10',
    ])
    expect(page).toContain('appalti\nopere edili</textarea>')
  })

  it('knows reminders that are never from those that are as usual', async () => {
    await save({ reminders: 'never', leads: ['7'] })
    expect((await world.contact())?.leads).toEqual([])
    await save({ reminders: 'usual', leads: ['7'] })
    expect((await world.contact())?.leads).toBeUndefined()
  })

  it('takes no tick at all for every one', async () => {
    await save({ levels: [], callLanguages: [] })
    expect(await world.contact()).toEqual(aContact())
  })
})

describe('own words', () => {
  it('to be told of always are saved as searches of words alone, each once, and stay the same when sent again', async () => {
    await save({ always: 'maglieria\r\nTeatri e sipari\r\nMaglieria\r\n' })
    const first = (await world.contact())?.searches
    expect(first).toMatchObject([
      { words: 'maglieria', savedAt: NOW },
      { words: 'Teatri e sipari', savedAt: NOW },
    ])
    await save({ always: 'Teatri e sipari\nmaglieria' })
    const again = (await world.contact())?.searches
    expect(again?.map(({ id }) => id).toSorted()).toEqual(first?.map(({ id }) => id).toSorted())
  })

  it('stand beside the open calls that they bring and leave out, none said plainly', async () => {
    await save({ always: 'maglieria\nbalena', never: 'teatri\ncapodogli' })
    const page = await world.read(path())
    expect(page).toContain('«maglieria»: 1 bando.')
    expect(page).toContain('«balena»: 0 bandi.')
    expect(page).toContain('«teatri»: ne lascia fuori 1.')
    expect(page).toContain('«capodogli»: 0 bandi.')
  })

  it('leave searches that have more than words where they are', async () => {
    const faceted = { id: 'aaaa1111', savedAt: NOW, words: 'moda', levels: ['european' as const] }
    await change({ searches: [faceted, { id: 'bbbb2222', savedAt: NOW, words: 'sipari' }] })
    expect(await world.read(path())).toContain('>sipari</textarea>')
    await save({ always: 'maglieria' })
    expect((await world.contact())?.searches).toMatchObject([faceted, { words: 'maglieria' }])
  })

  it('that cannot be saved lose nothing of what was typed, and are named in a list that leads to them', async () => {
    const long = 'parole '.repeat(12).trim()
    const sent = await save({ frequency: 'monthly', never: `x\n${long}\nappalti`, always: 'maglieria' })
    const page = await sent.text()
    expect(sent.status).toBe(422)
    expect(page).toMatch(/role="alert".*Non è stato salvato nulla.*href="#never-first".*«x» è troppo corto/s)
    expect(page).toContain(`>x\n${long}\nappalti</textarea>`)
    expect(page).toContain('>maglieria</textarea>')
    expect(page).toMatch(/value="monthly" checked/)
    expect(page).toMatch(
      /<textarea id="never-first"[^>]*aria-describedby="never-hint never-wrong"[^>]*aria-invalid/,
    )
    expect(await world.contact()).toEqual(aContact())
  })

  it('are no more than can be kept', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, line) => `parola ${line}`).join('\n')
    expect((await save({ never: lines(20), always: lines(10) })).status).toBe(200)
    const page = await (await save({ never: lines(21), always: lines(11) })).text()
    expect(page).toMatch(/al massimo 10\..*al massimo 20\./s)
  })

  it('are quoted as text, whatever they hold', async () => {
    const page = await (await save({ never: '</textarea><script>alert(1)</script>' })).text()
    expect(page).not.toContain('<script')
  })
})

describe('what is wrong in the form', () => {
  it.each([
    ['frequency', { frequency: 'hourly' }],
    ['threshold', { threshold: 'any' }],
    ['cards', { cards: '500' }],
    ['leads', { reminders: 'own' }],
    ['pause', { pause: '2026-06-29' }],
  ])('is said of %s, and saves nothing', async (field, fields) => {
    const sent = await save(fields)
    expect(sent.status).toBe(422)
    const anchor = field === 'pause' ? 'pause' : `${field}-first`
    const page = await sent.text()
    expect(page).toContain(`href="#${anchor}"`)
    expect(page).toContain(`id="${anchor}"`)
    expect(await world.contact()).toEqual(aContact())
  })
})

describe('G2 fields that the form does not have', () => {
  it('are not saved', async () => {
    await save({
      address: 'mallory@example.org',
      active: 'false',
      members: 'other',
      role: 'admin',
      searches: '[]',
      mutedClusters: 'create',
      __proto__: 'x',
    } as Record<string, string>)
    expect(await world.contact()).toEqual(aContact())
  })
})

describe('G4 a huge form', () => {
  it('is refused before it is read', async () => {
    const sent = await save({ never: 'x'.repeat(20_000) })
    expect(sent.status).toBe(413)
    expect(await world.contact()).toEqual(aContact())
  })

  it('G5 of a million own words is refused before it is read, and one of more than there may be is not saved', async () => {
    expect((await save({ never: 'x\n'.repeat(1_000_000) })).status).toBe(413)
    const lines = Array.from({ length: 600 }, (_, n) => `parola ${n}`).join('\n')
    expect((await save({ never: lines })).status).toBe(422)
    expect((await save({ always: lines })).status).toBe(422)
    expect(await world.contact()).toEqual(aContact())
  })
})

describe('a contact of several clusters', () => {
  beforeEach(async () => {
    await saveClusters(world.table, [aCluster(), aCluster({ id: 'build', name: 'Clust-ER Build' })], wait)
    const clusters = (['create', 'build'] as const).map((cluster) => ({ cluster, valueChains: ['fashion'] }))
    await saveMembers(world.table, [aMember({ clusters })], wait)
  })

  it('chooses on whose behalf it hears, and who answers it', async () => {
    await save({ hears: 'build', replyTo: 'build' })
    expect(await world.contact()).toMatchObject({ mutedClusters: ['create'], replyTo: 'build' })
    await save({ hears: ['build', 'create'], replyTo: 'create' })
    expect(await world.contact()).toEqual(aContact())
  })

  it('is not left without any: that is unsubscribing', async () => {
    const sent = await save({ hears: [] })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toMatch(/href="#hears-first".*disiscrizione/s)
  })

  it('leaves one of them on the page where it unsubscribes, and comes back', async () => {
    const leave = `/me/u/${world.token('unsubscribe')}`
    expect(await world.read(leave)).toMatch(/Disiscrivi da tutto.*Oppure da un solo Clust-ER/s)
    const muted = await world.send(leave, { do: 'mute', cluster: 'create' })
    expect(await muted.text()).toContain('non vi scriviamo più per conto del Clust-ER Create')
    expect(await world.contact()).toMatchObject({ active: true, mutedClusters: ['create'] })
    await world.send(leave, { do: 'hear', cluster: 'create' })
    expect(await world.contact()).toEqual(aContact())
  })

  it('cannot leave the last one but by leaving all, nor one that is not its own', async () => {
    const leave = `/me/u/${world.token('unsubscribe')}`
    await world.send(leave, { do: 'mute', cluster: 'create' })
    expect(await world.read(leave)).not.toContain('value="mute"')
    for (const cluster of ['build', 'mech', '__proto__', '']) await world.send(leave, { do: 'mute', cluster })
    expect(await world.contact()).toMatchObject({ active: true, mutedClusters: ['create'] })
  })

  it('F2 one click still means all of them', async () => {
    const leave = `/me/u/${world.token('unsubscribe')}`
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click', do: 'mute', cluster: 'create' })
    await world.ask(leave, { method: 'POST', body })
    const after = await world.contact()
    expect(after?.active).toBe(false)
    expect(after?.mutedClusters).toBeUndefined()
  })
})

it('tells beside each rhythm and nearness how much mail it would bring, once there are weeks to judge by', async () => {
  expect(await world.read(path())).not.toContain('messaggi al mese')
  const weeks = Array.from({ length: 11 }, (_, week) => week + 1)
  await world.fill({
    calls: weeks.map((week) =>
      anOpportunity({
        id: `rer-bandi:w${week}`,
        source: 'rer-bandi',
        title: `Voucher ${week} per la maglieria e i filati certificati`,
        firstSeenAt: plus(NOW, { days: 1 - 7 * week }),
        deadlines: [aDeadline('2026-09-15T15:00:00Z')],
      }),
    ),
  })
  const page = await world.read(path())
  expect(page).toMatch(/ogni lunedì<span class="hint">circa 4 messaggi al mese, con un bando ciascuno/)
  expect(page).toMatch(/il primo lunedì<span class="hint">circa un messaggio al mese, con \d bandi/)
  expect(page).toMatch(/solo i vicini<span class="hint">circa/)
})

it('names the other contacts of the member, and no address of theirs', async () => {
  const page = await world.read(path())
  expect(page).toContain('Filofino Srl: voi e Ugo Blu.')
  expect(page).not.toContain('ugo.blu@')
})

it('F1 opening the page, however often, changes nothing', async () => {
  for (const method of ['GET', 'HEAD', 'GET'])
    await world.ask(`${path()}?frequency=monthly&do=resume&never=x`, { method })
  expect(await world.contact()).toEqual(aContact())
})
