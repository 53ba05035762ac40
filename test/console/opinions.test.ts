import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import { readOpinionsOf, saveOpinion } from '../../shared/store/opinions.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, KEYS, NOW, startConsoleWorld } from './console-world.ts'

const MAGLIA = 'rer-bandi:maglia'
const SCUOLE = 'rer-bandi:scuole'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember(), aMember({ id: 'rifilo', name: 'Rifilo' })],
    contacts: [
      aContact(),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', language: 'en', members: ['filofino', 'rifilo'] }),
    ],
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: MAGLIA,
        title: 'Voucher per la maglieria e i filati certificati',
      }),
      anOpportunity({ source: 'rer-bandi', id: SCUOLE, title: 'Maglieria e prototipi nelle filiere' }),
    ],
  })
})
afterEach(() => world.close())

const followPath = (contact = 'anna-neri', call = MAGLIA): string =>
  `/me/y/${world.token('opinions', contact)}/${call}`
const declinePath = (contact = 'anna-neri', call = MAGLIA): string =>
  `/me/n/${world.token('opinions', contact)}/${call}`
const said = (contact = 'anna-neri'): Promise<Opinion[]> => readOpinionsOf(world.table, contact)
const decline = (fields: Record<string, string> = { reason: 'topic' }, path = declinePath()) =>
  world.send(path, { do: 'answer', ...fields })
const undo = (path = declinePath()) => world.send(path, { do: 'undo' })
const snapshots = () => snapshotLoader(world.table, world.blobs)()
const rematch = () => match({ table: world.table, blobs: world.blobs, now: () => NOW })

describe('F1 opening an address of an answer, as mail scanners do', () => {
  it('changes nothing, however often and in whatever way', async () => {
    for (const path of [followPath(), declinePath()]) {
      for (const method of ['GET', 'GET', 'HEAD'])
        expect((await world.ask(path, { method })).status).toBe(200)
      expect((await world.ask(`${path}?do=answer&reason=topic`)).status).toBe(200)
    }
    expect(await said()).toEqual([])
    expect(world.changes).toEqual([])
  })

  it('names the call and what the button would do; no script could press it', async () => {
    const page = await world.read(declinePath())
    expect(page).toContain('Voucher per la maglieria e i filati certificati')
    expect(page).toContain('Questo bando non vi viene più segnalato')
    expect(page).toContain('Finché non premete il pulsante non cambia nulla.')
    expect(page.match(/type="radio"/g)).toHaveLength(5)
    expect(page.match(/<button/g)).toHaveLength(1)
    expect(page).not.toMatch(/<script|http-equiv|anna\.neri@/)
  })
})

describe('following a call', () => {
  it('keeps what brought it, and matching is told', async () => {
    const page = await (await world.send(followPath(), { do: 'answer' })).text()
    expect(page).toContain('Fatto: seguite questo bando.')
    const [opinion, ...others] = await said()
    expect(others).toEqual([])
    expect(opinion).toMatchObject({
      call: MAGLIA,
      says: 'follow',
      rows: [{ id: MAGLIA, version: 1 }],
      at: NOW,
    })
    expect(opinion?.onBehalf.map(({ member }) => member)).toEqual(['filofino'])
    expect(opinion?.onBehalf[0]?.carriers[0]?.[1]).toBe(1000)
    expect(opinion?.onBehalf[0]?.concepts).toContain('create/textiles')
    expect(world.changes).toEqual([{ at: NOW, cause: 'opinion' }])
  })

  it('again changes nothing', async () => {
    await world.send(followPath(), { do: 'answer' })
    const before = await said()
    expect((await world.send(followPath(), { do: 'answer' })).status).toBe(200)
    expect(await said()).toEqual(before)
    expect(world.changes).toHaveLength(1)
  })
})

describe('declining a call', () => {
  it.each(['topic', 'requirements', 'size', 'timing', 'known'])(
    'for the reason %s is kept with it',
    async (reason) => {
      expect(await (await decline({ reason })).text()).toContain('non vi viene più segnalato')
      expect((await said())[0]).toMatchObject({ says: 'decline', reason })
      expect(world.changes).toHaveLength(reason === 'topic' ? 1 : 0)
    },
  )

  it.each([[{}], [{ reason: 'weather' }]])(
    'without a reason that we know (%j) changes nothing and says so',
    async (fields) => {
      const answer = await decline(fields as Record<string, string>)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Nulla è cambiato')
      expect(await said()).toEqual([])
    },
  )

  it('lowers what is like it once matched again, and leaves other members as they were', async () => {
    const before = await snapshots()
    await decline()
    await rematch()
    const after = await snapshots()
    const scores = ({ matcher }: typeof before, member: string) =>
      matcher.callsFor(member, { limit: 9, floor: 0 }).map(({ score }) => score)
    expect(Math.max(...scores(after, 'filofino'))).toBeLessThan(Math.max(...scores(before, 'filofino')))
    expect(scores(after, 'rifilo')).toEqual(scores(before, 'rifilo'))
  })

  it('takes it off the page of calls, and says why another is lower', async () => {
    const path = `/me/c/${world.token('calls')}`
    expect(await world.read(path)).toContain('<h3>Voucher per la maglieria')
    await decline()
    await rematch()
    const page = await world.read(path)
    const [cards, section] = page.split('id="opinions"')
    expect(cards).not.toContain('<h3>Voucher per la maglieria')
    expect(cards).toContain(
      'Meno in alto perché avete scartato «Voucher per la maglieria e i filati certificati» (29 giugno).',
    )
    expect(section).toContain('Scartato il 29 giugno: non è il vostro argomento.')
    expect(section).toContain(declinePath())
  })
})

describe('an answer taken back', () => {
  it('leaves the very snapshot that there was before', async () => {
    const before = (await snapshots()).profiles.version
    await decline()
    await rematch()
    expect((await snapshots()).profiles.version).not.toBe(before)
    expect(await (await undo()).text()).toContain('Annullato: è come se non aveste risposto.')
    await rematch()
    expect((await snapshots()).profiles.version).toBe(before)
    expect(world.changes).toHaveLength(2)
    expect((await said())[0]?.onBehalf[0]).toEqual({ member: 'filofino', carriers: [], concepts: [] })
  })

  it('twice, or where nothing was said, changes nothing', async () => {
    await decline({ reason: 'size' })
    await undo()
    expect((await undo()).status).toBe(200)
    expect((await undo(declinePath('anna-neri', SCUOLE))).status).toBe(422)
    expect((await said()).map(({ says }) => says)).toEqual(['nothing'])
  })

  it('of a call that no source lists any more is still possible', async () => {
    await saveOpinion(world.table, anOpinion({ call: 'rer-bandi:gone', title: 'Un bando di ieri' }))
    const path = declinePath('anna-neri', 'rer-bandi:gone')
    expect(await world.read(path)).toContain('Un bando di ieri')
    await undo(path)
    expect((await said()).map(({ says }) => says)).toEqual(['nothing'])
  })
})

describe('a contact who serves several members', () => {
  const path = () => declinePath('ugo-blu')
  const send = (members: string[]) =>
    world.ask(path(), {
      method: 'POST',
      body: new URLSearchParams([
        ['do', 'answer'],
        ['reason', 'topic'],
        ...members.map((member): [string, string] => ['member', member]),
      ]),
      headers: { 'sec-fetch-site': 'same-origin' },
    })

  it('is asked on whose behalf, by default of all, and answers for those it ticks', async () => {
    expect((await world.read(path())).match(/type="checkbox"[^>]*checked/g)).toHaveLength(2)
    await send(['rifilo'])
    expect((await said('ugo-blu'))[0]?.onBehalf.map(({ member }) => member)).toEqual(['rifilo'])
    await send(['rifilo', 'filofino'])
    expect((await said('ugo-blu'))[0]?.onBehalf.map(({ member }) => member)).toEqual(['filofino', 'rifilo'])
  })

  it('answers for nobody it does not serve', async () => {
    expect((await send(['somebody-else'])).status).toBe(422)
    expect(await said('ugo-blu')).toEqual([])
  })

  it('goes on seeing a call for the member it has not declined it for', async () => {
    await send(['rifilo'])
    const page = await world.read(`/me/c/${world.token('calls', 'ugo-blu')}`)
    const card = page.slice(
      page.indexOf('<h3><span lang="it">Voucher'),
      page.indexOf('</article>', page.indexOf('<h3><span lang="it">Voucher')),
    )
    expect(card).toContain('Filofino Srl')
    expect(card).not.toContain('Rifilo:')
  })
})

describe('addresses and forms that are not ours', () => {
  it.each(['unsubscribe', 'preferences', 'calls'] as const)(
    'F5 a token for %s answers nothing',
    async (purpose) => {
      const path = declinePath().replace(world.token('opinions'), world.token(purpose))
      expect((await world.ask(path)).status).toBe(404)
      expect((await decline({ reason: 'topic' }, path)).status).toBe(404)
      expect(await said()).toEqual([])
    },
  )

  it('F3 a changed token, a call that is not there and an address that is none are answered alike', async () => {
    const wrong = [
      declinePath().replace('anna-neri.', 'ugo-blu.'),
      declinePath('anna-neri', 'rer-bandi:nothing'),
      declinePath('anna-neri', '__proto__'),
      declinePath('anna-neri', `rer-bandi:${'a'.repeat(300)}`),
    ]
    for (const path of wrong) expect((await world.ask(path)).status, path).toBe(404)
  })

  it('F4 a rotated key still answers', async () => {
    const path = declinePath()
    world.rotate({ current: 'k2', keys: { ...KEYS.keys, k2: 'the second key of the tests, long enough' } })
    expect((await decline({ reason: 'topic' }, path)).status).toBe(200)
  })

  it('G7 a form of another site is refused', async () => {
    const answer = await world.send(
      declinePath(),
      { do: 'answer', reason: 'topic' },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(answer.status).toBe(403)
    expect(await said()).toEqual([])
  })

  it('E3 a title with markup is inert, also once it is kept', async () => {
    await saveOpinion(
      world.table,
      anOpinion({ call: 'rer-bandi:gone', title: '<img src=x onerror=alert(1)>"\'' }),
    )
    for (const path of [declinePath('anna-neri', 'rer-bandi:gone'), `/me/c/${world.token('calls')}`])
      expect(await world.read(path)).not.toContain('<img')
  })
})
