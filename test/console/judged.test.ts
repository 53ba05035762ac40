import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJudgements, saveJudgement } from '../../shared/store/judgements.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { aJudgement } from '../builders/judgement.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const BENCH = '/clusters/create/judge/fashion'
const FASHION = { cluster: 'create', chain: 'fashion' } as const

const calls = Array.from({ length: 13 }, (_, place) =>
  anOpportunity({
    source: 'rer-bandi',
    id: `rer-bandi:maglia-${place}`,
    title: `Voucher ${place} per la maglieria`,
    summary: `Sostiene la maglieria, edizione ${place}.`,
  }),
)

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({ calls })
})
afterEach(() => world.close())

const stored = () => readJudgements(world.table, FASHION)
const shown = (html: string): string[] => [
  ...new Set([...html.matchAll(/type="radio" name="value:([^"]+)"/g)].map(([, id = '']) => id)),
]
const judge = async (values: Record<string, string>) =>
  world.send(BENCH, Object.fromEntries(Object.entries(values).map(([id, value]) => [`value:${id}`, value])))

describe('a sitting', () => {
  it('shows ten calls with title, summary, facts and the official text, none of them answered', async () => {
    const html = await world.read(BENCH)
    expect(shown(html)).toHaveLength(10)
    expect(html).toContain('Dopo questi restano 3 bandi da giudicare.')
    expect(html).toMatch(/Questo bando interesserebbe a un’organizzazione della Value Chain Moda/)
    expect(html).toMatch(/Voucher \d+ per la maglieria[\s\S]*Sostiene la maglieria[\s\S]*Scadenza/)
    expect(html).toContain('href="https://bandi.example.org/maglia-')
    expect(html).not.toMatch(/<input[^>]* checked/)
    expect(await world.read(`${BENCH}?lang=en`)).toContain('Would this call interest an organisation')
  })

  it('stores what was chosen, and goes on with what was left blank and the next ones', async () => {
    const [first = '', second = '', third = '', ...blank] = shown(await world.read(BENCH))
    const sent = await judge({ [first]: '2', [second]: '1', [third]: '0' })
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `${BENCH}?saved=${encodeURIComponent(NOW)}`,
    ])
    const judged = await stored()
    expect(Object.fromEntries(judged.map(({ call, value }) => [call, value]))).toEqual({
      [first]: 2,
      [second]: 1,
      [third]: 0,
    })
    expect(judged[0]).toMatchObject({ ...FASHION, judge: 'paolo', from: 'sitting', at: NOW, language: 'it' })
    const next = await world.read(sent.headers.get('location') ?? '')
    expect(next).toMatch(/role="status"[\s\S]*Salvati 3 giudizi\./)
    expect(shown(next)).toHaveLength(10)
    expect(shown(next)).toEqual(expect.arrayContaining(blank))
    expect(shown(next)).not.toContain(first)
  })

  it('is undone as a whole, once', async () => {
    const [first = '', second = ''] = shown(await world.read(BENCH))
    await saveJudgement(world.table, aJudgement({ judge: 'rita', at: NOW }))
    await judge({ [first]: '2', [second]: '0' })
    const undo = () => world.send(BENCH, { do: 'undo', at: NOW })
    expect((await undo()).headers.get('location')).toBe(`${BENCH}?done=undone`)
    expect((await stored()).map((one) => one.judge)).toEqual(['rita'])
    expect(shown(await world.read(BENCH))).toContain(first)
    expect((await undo()).headers.get('location')).toBe(`${BENCH}?done=outrun`)
  })

  it('ends when all was judged, and says so', async () => {
    for (let left = shown(await world.read(BENCH)); left.length > 0; left = shown(await world.read(BENCH)))
      await judge(Object.fromEntries(left.map((id) => [id, '1'])))
    expect(await stored()).toHaveLength(calls.length)
    expect(await world.read(BENCH)).toContain('Avete giudicato tutti i bandi proposti')
  })

  it('takes nothing that it did not ask: other calls, other values, other forms, other sites, other places', async () => {
    const id = calls[0]?.id ?? ''
    for (const values of [{ 'example-region:none': '2' }, { [id]: '3' }, { [id]: '' }, { __proto__: '2' }])
      expect((await judge(values as Record<string, string>)).headers.get('location')).toBe(
        `${BENCH}?done=nothing`,
      )
    expect((await world.send(BENCH, { do: 'undo', at: 'yesterday' })).status).toBe(404)
    const elsewhere = await world.send(BENCH, { [`value:${id}`]: '2' }, { 'sec-fetch-site': 'cross-site' })
    expect(elsewhere.status).toBe(403)
    expect((await world.ask('/clusters/create/judge/nothing')).status).toBe(404)
    expect((await world.ask('/clusters/nobody/judge/fashion')).status).toBe(404)
    expect(await stored()).toEqual([])
  })
})

describe('the judged calls', () => {
  const list = `${BENCH}/calls`
  const fill = async () => {
    const [a, b] = calls
    await saveJudgement(world.table, aJudgement({ call: a?.id ?? '', title: a?.title ?? '' }))
    await saveJudgement(
      world.table,
      aJudgement({ call: b?.id ?? '', title: b?.title ?? '', value: 0, judge: 'rita' }),
    )
    await saveJudgement(
      world.table,
      aJudgement({ call: 'example-region:gone', title: '=Un bando andato', value: 1 }),
    )
  }

  it('are listed with who, when and how, found by words, judgement and judge', async () => {
    expect(await world.read(list)).toContain('Nessun bando ancora giudicato')
    await fill()
    const html = await world.read(list)
    expect(html).toContain('3 giudizi')
    expect(html).toMatch(/Paolo Gallo, lunedì 22 giugno 2026, in una seduta/)
    expect(html).toContain('Non è più fra i bandi che abbiniamo.')
    expect(html).toMatch(/1 dei primi 10 è giusto; 8 non sono giudicati/)
    expect(await world.read(`${list}?value=0`)).toContain('1 giudizio<')
    expect(await world.read(`${list}?judge=rita`)).toContain('1 giudizio<')
    expect(await world.read(`${list}?q=andato`)).toContain('1 giudizio<')
    expect(await world.read(`${list}?q=balena`)).toContain('Nessun giudizio corrisponde')
    const byValue = await world.read(`${list}?sort=value`)
    expect(byValue.indexOf('andato')).toBeGreaterThan(byValue.indexOf('Voucher 0'))
  })

  it('are taken as CSV, as filtered, with nothing that a spreadsheet would run', async () => {
    await fill()
    const answer = await world.ask(`${list}.csv?judge=paolo&sort=title`)
    expect(answer.headers.get('content-disposition')).toContain('segnavia-judged-fashion-2026-06-29.csv')
    const lines = (await answer.text()).trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe(
      `"'=Un bando andato";"In parte";"Paolo Gallo";"2026-06-22T08:00:00Z";"in una seduta";"example-region:gone"`,
    )
  })

  it('are taken back one by one, by who judged them', async () => {
    await fill()
    const { id = '' } = calls[0] ?? {}
    const other = calls[1]?.id ?? ''
    const remove = (call: string) => world.send(list, { do: 'remove', call, at: aJudgement().at })
    expect((await remove(id)).headers.get('location')).toBe(`${list}?done=removed`)
    expect((await remove(other)).headers.get('location')).toBe(`${list}?done=outrun`)
    expect((await stored()).map(({ call }) => call)).toEqual(['example-region:gone', other])
    expect(await world.read(`${list}?judge=rita`)).not.toContain('value="remove"')
  })
})

describe('answers of contacts', () => {
  const answers = `${BENCH}/answers`
  const contacts = ['anna-neri', 'bruno-bassi', 'carla-conti'].map((id) =>
    aContact({ id, name: `Name of ${id}`, address: `${id}@example.org` }),
  )

  it('are offered from three contacts on, unticked and without a name, and become a judgement once ticked', async () => {
    await world.fill({ contacts })
    const call = calls[0]?.id ?? ''
    const say = (contact: string) => saveOpinion(world.table, anOpinion({ contact, call, says: 'follow' }))
    await say('anna-neri')
    await say('bruno-bassi')
    expect(await world.read(answers)).toContain('Nessuna risposta da proporre')
    await say('carla-conti')
    const html = await world.read(answers)
    expect(html).toMatch(
      /Voucher 0 per la maglieria[\s\S]*3 lo seguono, per 0 non è il loro argomento[\s\S]*Giudicate: sì/,
    )
    expect(html).not.toMatch(/ checked|Name of|@example|anna-neri|filofino/i)
    const sent = await world.send(answers, { [`value:${call}`]: '2' })
    expect(sent.headers.get('location')).toBe(`${answers}?saved=${encodeURIComponent(NOW)}`)
    expect(await stored()).toEqual([expect.objectContaining({ call, value: 2, from: 'answers' })])
    expect(await world.read(answers)).toContain('Nessuna risposta da proporre')
    expect(shown(await world.read(BENCH))).not.toContain(call)
  })
})

describe('the concepts page', () => {
  it('says how the first ten of each value chain stand, and leads to judging more', async () => {
    expect(await world.read('/concepts?cluster=create')).toContain(`href="${BENCH}"`)
    for (const { id, title } of calls.slice(0, 3))
      await saveJudgement(world.table, aJudgement({ call: id, title, value: 2 }))
    const html = await world.read('/concepts?cluster=create')
    expect(html).toMatch(/Moda[\s\S]*\d su 10[\s\S]*\d,\d\d[\s\S]*Patrimonio/)
    expect(await world.read('/concepts?cluster=create&lang=en')).toMatch(/Fashion[\s\S]*\d of 10/)
  })
})
