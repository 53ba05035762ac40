import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import type { Written } from '../../shared/domain/announcement-fields.ts'
import { addAnnouncement, readAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { readRulings } from '../../shared/store/rulings.ts'
import { afterOrders, anAnnouncement, aWritten } from '../builders/announcement.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let elena: string

const KNITWEAR = 'rer-bandi:maglieria'
const REASON = 'È la seconda finestra dello stesso atto, con altri fondi.'

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [
      aMember(),
      aMember({ id: 'senza-referenti', name: 'Senza Referenti' }),
      aMember({
        id: 'scuola-maglia',
        name: 'Scuola di maglia',
        kind: 'training-centre',
        profile: 'Formiamo chi lavora nella maglieria, con filati certificati e prototipi.',
      }),
    ],
    contacts: [aContact()],
    calls: [
      // The same act as the builder's announcement, under another title and on another page: no rule joins the two.
      anOpportunity({
        id: KNITWEAR,
        source: 'rer-bandi',
        title: 'Maglieria: al via gli aiuti regionali',
        url: 'https://bandi.example.org/aiuti',
        funder: 'Camera di esempio',
        act: { kind: 'bando', number: '812/2026', date: '2026-06-22' },
        deadlines: [aDeadline('2026-10-20T11:00:00Z')],
        intensity: 50,
        earlyClosure: 'Chiude a 200 domande.',
      }),
      anOpportunity({
        id: 'rer-bandi:porti',
        source: 'rer-bandi',
        title: 'Porti e pesca costiera',
        url: 'https://bandi.example.org/porti',
      }),
    ],
  })
  elena = await world.signIn('elena')
})
afterAll(() => world.close())

let last = 0
/** Stores a draft of its own. */
const draft = async (written: Written = aWritten(), change: Partial<Announcement> = {}): Promise<string> => {
  last += 1
  const id = `00000000000ee${String(last).padStart(3, '0')}`
  await addAnnouncement(world.table, { ...anAnnouncement(written), ...change, id })
  return id
}
/** Nobody compares with what is let go. */
const letGo = async (id: string): Promise<void> => {
  const before = await readAnnouncement(world.table, id)
  if (before && before.state !== 'published')
    await saveAnnouncement(world.table, afterOrders(before, [[{ do: 'discard' }, 'elena', NOW]]), before)
}
const see = (path: string) => world.read(path, { cookie: elena })
const send = async (id: string, on: string, fields: Record<string, string>) => {
  const announcement = await readAnnouncement(world.table, id)
  return world.send(
    `/desk/${id}${on}`,
    { seen: String(announcement?.revision), ...fields },
    { cookie: elena },
  )
}

describe('before handing in, an officer sees whom it reaches', () => {
  it('by cluster, value chain and kind, with reasons, and who is left out and why', async () => {
    const id = await draft()
    const page = await see(`/desk/${id}/reach`)
    expect(page).toContain('Filofino')
    expect(page).toMatch(/<dt>Soci<\/dt><dd>1<\/dd>/)
    expect(page).toContain('al più 1')
    for (const table of ['Per Clust-ER', 'Per value chain', 'Per tipo di socio'])
      expect(page).toContain(table)
    expect(page).toMatch(/«[^»]*maglieria[^»]*»/i)
    expect(page).toContain('ma nessun suo referente vuole questi bandi')
    expect(page).toContain('È vicino, ma manca un requisito:')
    expect(await see(`/desk/${id}`)).toContain('1 referente subito, 0 con il riepilogo')
    expect(await see(`/desk/${id}/reach?lang=en`)).toContain('Who is just left out')
    await letGo(id)
  })

  it('while it is typed, and nothing is written', async () => {
    const id = await draft(aWritten({ titleIt: 'Porti', summaryIt: 'Porti e pesca.' }))
    const asked = (fields: Record<string, string>) =>
      world
        .send(`/desk/${id}/parts/essentials/reach`, { ...fields }, { cookie: elena })
        .then((one) => one.text())
    const before = await readAnnouncement(world.table, id)
    expect(
      await asked({ titleIt: 'Prototipi senza campioni fisici per la maglieria e i filati certificati' }),
    ).toMatch(/data-brief="">1 socio/)
    expect(await asked({ titleIt: '' })).toContain('Scrivete il titolo')
    expect(await asked({ titleIt: 'Porti e pesca costiera' })).toContain('non arriverebbe a nessuno')
    expect(await readAnnouncement(world.table, id)).toEqual(before)
    expect((await world.send(`/desk/${id}/parts/essentials/reach`, { titleIt: 'x' })).status).toBe(403)
    await letGo(id)
  })

  it('and reads of an unfinished draft, a closed one and a hostile one what is so', async () => {
    const empty = await draft({ kind: 'aid' })
    expect(await see(`/desk/${empty}/reach`)).toContain('Scrivete il titolo')
    const closed = await draft(aWritten({ opensDay: '2026-01-02', closes1Day: '2026-01-10' }))
    expect(await see(`/desk/${closed}/reach`)).toContain('risulta già chiuso')
    const hostile = await draft({
      titleIt: '<script>alert(1)</script> maglieria',
      url: 'javascript:alert(1)',
    })
    for (const page of ['reach', 'twins', 'preview'])
      expect(await see(`/desk/${hostile}/${page}`)).not.toContain('<script>alert')
    for (const id of [empty, closed, hostile]) await letGo(id)
  })
})

describe('before handing in, an officer sees what it may be already', () => {
  it('with the ground and the differences, and cannot hand it in undecided', async () => {
    const id = await draft()
    const page = await see(`/desk/${id}/twins`)
    expect(page).toContain('Maglieria: al via gli aiuti regionali')
    expect(page).toContain('Hanno lo stesso atto.')
    expect(page).toContain('quasi certamente lo stesso')
    expect(page).toContain('20 ottobre 2026')
    expect(page).not.toContain('Porti e pesca')
    const refused = await send(id, '', { do: 'submit' })
    expect(refused.status).toBe(422)
    const said = await refused.text()
    expect(said).toContain('Dite se è lo stesso')
    expect(said).toContain('name="over"')
    expect((await send(id, '', { do: 'submit', over: 'Sì.' })).status).toBe(422)
    expect((await send(id, '', { do: 'submit', over: REASON })).status).toBe(303)
    const after = await readAnnouncement(world.table, id)
    expect(after).toMatchObject({
      state: 'inReview',
      twins: [{ call: KNITWEAR, verdict: 'open', reason: REASON }],
    })
    expect(await see(`/desk/${id}/history`)).toContain(REASON)
    await letGo(id)
  })

  it('decides that it is another call: it is not asked again, and a rule never joins them', async () => {
    const id = await draft()
    expect((await send(id, '/twins', { do: 'apart', call: KNITWEAR })).status).toBe(303)
    expect(await see(`/desk/${id}/twins`)).toContain('ha deciso che non è lo stesso')
    expect((await readRulings(world.table)).find(({ rows }) => rows.includes(`art-er:${id}`))?.verdict).toBe(
      'apart',
    )
    expect((await send(id, '', { do: 'submit' })).status).toBe(303)
    await letGo(id)
  })

  it('decides that it is the same: what is missing here comes along, and they are one call once it is out', async () => {
    const { earlyClosure: _, ...written } = aWritten()
    const id = await draft(written)
    expect((await send(id, '/twins', { do: 'fill', call: KNITWEAR })).status).toBe(303)
    const filled = await readAnnouncement(world.table, id)
    expect(filled?.written).toMatchObject({ earlyClosure: 'Chiude a 200 domande.', intensity: '70' })
    expect(filled?.unchecked).toContain('earlyClosure')
    const before = await readAnnouncement(world.table, id)
    if (!before) throw new Error('gone')
    const ready = afterOrders({ ...before, unchecked: [] }, [
      [{ do: 'submit' }, 'elena', NOW],
      [{ do: 'approve' }, 'nora', NOW],
    ])
    await saveAnnouncement(world.table, { ...ready, revision: before.revision + 1 }, before)
    expect((await send(id, '/publish', { do: 'publish' })).status).toBe(303)
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    expect((await readOpportunity(world.table, `art-er:${id}`))?.title).toBe(aWritten().titleIt)
    const { calls } = await world.services.snapshots()
    expect(calls.joinedAs.get(KNITWEAR)).toBe(`art-er:${id}`)
    expect(calls.cards.get(`art-er:${id}`)?.title).toBe(aWritten().titleIt)
    // And another draft of the same is now one beside the published one.
    const next = await draft()
    expect(await see(`/desk/${next}/twins`)).toContain('È un altro annuncio di ART-ER.')
    expect((await send(next, '/twins', { do: 'same', call: `art-er:${id}` })).status).toBe(422)
    expect((await send(next, '', { do: 'submit' })).status).toBe(422)
    await letGo(next)
  })

  it('is told when somebody else decided meanwhile, and of a call that is not like it', async () => {
    const id = await draft()
    const late = await send(id, '/twins', { do: 'apart', call: KNITWEAR, seen: '99' })
    expect(late.headers.get('location')).toContain('outrun')
    expect((await send(id, '/twins', { do: 'same', call: 'rer-bandi:porti' })).status).toBe(404)
    await letGo(id)
  })
})

describe('before handing in, an officer sees how it will read', () => {
  it('as the mails and the page are made, in both languages, with no link that leads anywhere', async () => {
    const id = await draft(aWritten({ actNumber: '900/2026', url: 'https://imprese.example.org/altro' }))
    const page = await see(`/desk/${id}/preview?what=digest&in=en`)
    expect(page.match(/<iframe/g)).toHaveLength(3)
    expect(page).toContain('Riepilogo in inglese: Telefono piccolo, 320 pixel')
    expect(page).toContain('sandbox=""')
    for (const what of ['card', 'digest', 'alert', 'page'])
      for (const language of ['it', 'en']) {
        const answer = await world.ask(`/desk/${id}/preview/${what}?in=${language}`, {
          headers: { cookie: elena },
        })
        const html = await answer.text()
        expect(answer.status, what).toBe(200)
        expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox.*form-action 'none'/)
        expect(html).toMatch(language === 'it' ? /maglieria digitale/ : /digital knitwear/)
        expect(html).toContain(`<html lang="${language}"`)
        expect(html).not.toMatch(/<a\b[^>]*href=/)
        expect(html).not.toContain('Anna Neri')
      }
    expect((await world.ask(`/desk/${id}/preview/spam`, { headers: { cookie: elena } })).status).toBe(404)
    await letGo(id)
  })
})
