import { afterEach, describe, expect, it } from 'vitest'
import { announcedCall } from '../../../functions/tick/announced-call.ts'
import type { Announcement } from '../../../shared/domain/announcement.ts'
import { type Order, storedAs } from '../../../shared/domain/announcement-flow.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { ANNOUNCED_ID, afterOrders, aPublished, aWritten } from '../../builders/announcement.ts'
import { aCluster } from '../../builders/cluster.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from '../console-world.ts'
import { linked } from './public-world.ts'

const WRITTEN = aWritten({
  summaryEn: 'Supports prototypes without physical samples.',
  whoEn: 'SMEs with a site in the region, together with accredited laboratories.',
  pec: 'bandi@pec.example.org',
  channels: ['portal', 'pec'],
  contactPhone: '051 000000',
  perPartner: '2',
})
const PUBLISHED_AT = '2026-06-22T07:00:00Z'
const UPDATED_AT = '2026-06-25T07:00:00Z'

const callOf = (announcement: Announcement, before?: Opportunity): Opportunity => {
  const call = announcedCall(announcement, before, [aCluster()], UPDATED_AT)
  if (!call) throw new Error('Expected a call, found that it stands already.')
  return call
}

type Update = Extract<Order, { do: 'update' }>

/** An announcement, and what became of it. */
const told = (update?: Omit<Update, 'do'>, written = WRITTEN): Opportunity => {
  const published = aPublished(written, PUBLISHED_AT)
  const call = callOf(published)
  if (!update) return call
  const updated = afterOrders(storedAs(published, 1), [[{ do: 'update', ...update }, 'nora', UPDATED_AT]])
  return callOf(updated, call)
}
const ACT = { form: 'dgr', number: '900/2026', date: '2026-06-24' } as const
const LINE = { it: 'La misura è ferma per un ricorso.', en: 'The measure is on hold after an appeal.' }

let world: ConsoleWorld
afterEach(() => world.close())

const PATH = `/public/calls/art-er:${ANNOUNCED_ID}`
const shown = async (call: Opportunity) => {
  world = await startConsoleWorld()
  await world.fill({ calls: [call] })
  return async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await world.askAsStranger(path)
    return { status: answer.status, text: (await answer.text()).replaceAll('\u00a0', ' ') }
  }
}

describe('a call that the consortium announces', () => {
  it('is in the reader’s language wherever officers wrote it in both', async () => {
    const read = await shown(told())
    const title = 'Grants for digital knitwear and certified yarns'
    for (const path of [PATH, '/public/calls', '/public/feeds/calls.rss', '/public/feeds/calls.atom']) {
      expect((await read(`${path}?lang=en`)).text, path).toContain(title)
      expect((await read(path)).text, path).not.toContain(title)
    }
    const { text } = await read(`${PATH}?lang=en`)
    expect(text).toMatch(new RegExp(`<h1>${title}</h1>`))
    expect(text).toContain('Supports prototypes without physical samples.')
    expect(text).toContain('SMEs with a site in the region')
    expect(text).not.toContain('PMI con sede operativa')
    expect(linked(text)).toMatchObject({ mainEntity: { name: title } })
    expect((await read(`${PATH}/calendar.ics?lang=en`)).text.replaceAll('\r\n ', '')).toContain(title)
  })

  it('says who may apply together, where to ask, and by whom and when it was announced', async () => {
    const read = await shown(told())
    const { text } = await read(PATH)
    for (const words of [
      'almeno 3 imprese',
      'da 3 a 5 laboratori accreditati (partner)',
      'al massimo 1 proposta per capofila',
      'al massimo 2 proposte per partner',
      'bandi@pec.example.org',
      'mailto:bandi@regione.example.org',
      '051 000000',
      'annunciato qui il 22 giugno 2026',
    ])
      expect(text, words).toContain(words)
    expect(text).not.toContain('letto la prima volta')
  })

  it('names no doubt where officers have said that there is no closing day', async () => {
    const { closes1Day: _, closes1Hour: __, ...written } = WRITTEN
    const read = await shown(told(undefined, { ...written, undated: 'yes', end: 'funds' }))
    const { text } = await read(PATH)
    expect(text).toContain('fino a esaurimento dei fondi')
    expect(text).not.toContain('Da controllare')
  })

  it('that is suspended says so, by which act and in whose words, offers nothing, and its calendar is called off', async () => {
    const read = await shown(told({ kind: 'sospeso', act: ACT, line: LINE, tell: 'at-once' }))
    const { text, status } = await read(PATH)
    expect(status).toBe(200)
    expect(text).toMatch(/<span class="tag closed">sospeso<\/span>/)
    for (const words of ['DGR 900/2026 del 24 giugno 2026', LINE.it]) expect(text).toContain(words)
    expect((await read(`${PATH}?lang=en`)).text).toContain(LINE.en)
    expect(JSON.stringify(linked(text))).not.toContain('Offer')
    const calendar = (await read(`${PATH}/calendar.ics`)).text
    expect([...calendar.matchAll(/STATUS:CANCELLED/g)]).toHaveLength(2)
    expect(calendar).not.toContain('VALARM')
    expect(calendar).toContain('SEQUENCE:2')
    expect((await read('/public/calls')).text).not.toContain(ANNOUNCED_ID)
  })

  it('that is revoked is gone, and it is said when, by which act and why', async () => {
    const read = await shown(told({ kind: 'revocato', act: ACT, line: LINE, tell: 'at-once' }))
    const { text, status } = await read(PATH)
    expect(status).toBe(410)
    for (const words of ['Revocato il 25 giugno 2026', 'DGR 900/2026 del 24 giugno 2026', LINE.it])
      expect(text, words).toContain(words)
    expect(text).not.toContain('o spostato')
    expect((await read(`${PATH}?lang=en`)).text).toContain(LINE.en)
    expect((await read(`${PATH}/calendar.ics`)).text).toContain('STATUS:CANCELLED')
  })

  it('that is extended has the new day everywhere, and the old one as what changed', async () => {
    const published = aPublished(WRITTEN, PUBLISHED_AT)
    const first = callOf(published)
    const later = afterOrders(storedAs(published, 1), [
      [
        { do: 'write', part: 'dates', written: { ...WRITTEN, closes1Day: '2026-10-15' }, checked: true },
        'nora',
        UPDATED_AT,
      ],
      [
        { do: 'update', kind: 'prorogato', act: ACT, line: { it: 'Due settimane in più.' }, tell: 'at-once' },
        'nora',
        UPDATED_AT,
      ],
    ])
    const read = await shown(callOf(later, first))
    const { text } = await read(PATH)
    expect(text).toContain('giovedì 15 ottobre 2026, ore 13:00')
    expect(text).toContain('Prorogato')
    expect(text).toContain('Due settimane in più.')
    expect((await read(`${PATH}/calendar.ics`)).text).toContain('DTSTART:20261015T110000Z')
    expect((await read('/public/feeds/calls.json')).text).toContain(UPDATED_AT)
    expect((await read(`${PATH}?lang=en`)).text).toMatch(/<span lang="it">Due settimane in più\.<\/span>/)
    expect(NOW > UPDATED_AT).toBe(true)
  })
})
