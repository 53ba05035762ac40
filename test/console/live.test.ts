import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readActs } from '../../shared/store/acts.ts'
import { readRuleDraft } from '../../shared/store/rule-drafts.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const EDIT = '/concepts/create/edit'
const LIVE = `${EDIT}/preview`
const FORM = {
  concept: '',
  seen: 'new',
  it: 'fotovoltaico\nimpianti fotovoltaici',
  en: '',
  weight: '2',
  rule: 'boost',
  owner: 'value-chain/fashion',
  notes: '',
  manifesto: '',
}
const call = (id: string, title: string) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, title, deadlines: [] })

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      call('maglia', 'Voucher per la maglieria e i filati certificati: prototipi e collezioni su misura'),
      call('sole', 'Impianti fotovoltaici sui capannoni: fotovoltaico e accumulo'),
      call('museo', 'Contributi al museo e al polo museale <b>civico</b>'),
    ],
    members: [aMember(), aMember({ id: 'altrofilo', name: 'Altrofilo Srl' })],
  })
})
afterAll(() => world.close())

const asked = (fields: Record<string, string | string[]> = {}) => world.send(LIVE, { ...FORM, ...fields })
const shown = async (fields: Record<string, string | string[]> = {}): Promise<string> =>
  (await asked(fields)).text()

describe('what a concept would change while it is typed', () => {
  it('is a fragment: calls with reasons, members, lengths, and how many calls hold each word', async () => {
    const html = await shown()
    expect(html).not.toContain('<html')
    expect(html).toMatch(/^<p data-brief="">2 bandi in più a 2 soci; digest mediano/)
    expect(html).toMatch(/rispetto alla versione 1: i 3 bandi delle ultime 12 settimane su 2 soci/)
    expect(html).toMatch(
      /Impianti fotovoltaici.*Altrofilo Srl: punteggio da \d+ a \d+; «fotovoltaico» pesa di più/s,
    )
    expect(html).toMatch(/Soci che guadagnano o perdono.*1 in più, 0 in meno: da \d+ a \d+/s)
    expect(html).toMatch(
      /Aperti ora.*impianti fotovoltaici<\/span>.*?<td class="number">1<\/td><td class="number">1<\/td>/s,
    )
  })

  it('says the same as the whole preview of the same draft once it is saved', async () => {
    const html = await shown()
    await world.send(EDIT, { ...FORM, do: 'save' })
    const whole = await world.read('/concepts/create/preview?show=1')
    for (const fact of [
      'Bandi in più',
      'Bandi in meno',
      'Bandi in un digest, valore mediano',
      'Bandi nel digest più lungo',
    ])
      expect(new RegExp(`${fact}</dt><dd>([^<]+)`).exec(html)?.[1]).toBe(
        new RegExp(`${fact}</dt><dd>([^<]+)`).exec(whole)?.[1],
      )
    const draft = await readRuleDraft(world.table, 'create')
    await world.send('/concepts/create', { do: 'discard', revision: String(draft?.revision) })
  })

  it('counts synonyms that are ticked like words that are typed', async () => {
    expect(await shown({ it: 'zibibbo', 'suggested-it': ['fotovoltaico'] })).toContain(
      '2 bandi in più a 2 soci',
    )
  })

  it('warns of what would silence a value chain, and of who is left with nothing', async () => {
    const html = await shown({ it: 'maglieria\nfotovoltaico', rule: 'excluded' })
    expect(html).toMatch(/2 soci restano senza nulla. Supera un limite\./)
    expect(html).toMatch(/role=|Moda: nessun socio avrebbe più un bando/)
  })

  it('marks stale words', async () => {
    expect(await shown({ it: 'zibibbo' })).toMatch(/zibibbo.*ferma: nessun bando/s)
  })

  it('changes nothing and writes nothing down', async () => {
    const before = await readRuleDraft(world.table, 'create')
    const acts = await readActs(world.table, NOW.slice(0, 10))
    await shown()
    expect(await readRuleDraft(world.table, 'create')).toEqual(before)
    expect(await readActs(world.table, NOW.slice(0, 10))).toEqual(acts)
    expect(world.changes.filter(({ cause }) => cause === 'rules')).toEqual([])
  })

  it('is in the language of the page', async () => {
    expect(await (await world.send(`${LIVE}?lang=en`, FORM)).text()).toMatch(
      /2 calls more for 2 members; median/,
    )
  })
})

describe('what cannot be tried out', () => {
  it('says so in words: nothing typed yet, too many words, a weight that is none', async () => {
    expect(await shown({ it: '' })).toContain('Scrivete una parola: qui vedrete')
    const many = await asked({ it: Array.from({ length: 60 }, (_, place) => `parola${place}`).join('\n') })
    expect([many.status, await many.text()]).toEqual([200, expect.stringContaining('Al massimo 40 righe')])
    expect(await shown({ weight: 'molto' })).toContain('Scrivete un numero da 0,1 a 5')
  })

  it('ten thousand words are refused before they are read', async () => {
    const all = Array.from({ length: 10_000 }, (_, place) => `w${place}`).join('\n')
    expect((await asked({ it: all })).status).toBe(413)
  })

  it('hostile words are shown as text', async () => {
    const html = await shown({ it: '<img src=x onerror=alert(1)>\nfotovoltaico' })
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
  })

  it('a concept or a cluster that is not there', async () => {
    expect((await world.send('/concepts/atlantis/edit/preview', FORM)).status).toBe(404)
    expect((await asked({ concept: '../x' })).status).toBe(404)
  })
})

describe('who may ask', () => {
  const as = async (user: string, cluster = 'create') => {
    const cookie = await world.signIn(user)
    const answer = await world.askAsStranger(`/concepts/${cluster}/edit/preview`, {
      method: 'POST',
      body: new URLSearchParams(FORM),
      headers: { cookie, origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' },
    })
    return answer.status
  }

  it('the cluster’s own manager, an officer, the operator; no other manager, no reader, nobody else', async () => {
    expect([await as('marta'), await as('elena'), await as('paolo')]).toEqual([200, 200, 200])
    expect([await as('luca'), await as('sara'), await as('marta', 'build')]).toEqual([403, 403, 403])
    expect(
      (await world.askAsStranger(LIVE, { method: 'POST', body: new URLSearchParams(FORM) })).status,
    ).toBe(401)
  })

  it('the page has the panel and its script for those alone who may, under a policy for that page alone', async () => {
    const page = async (user: string) => {
      const answer = await world.askAsStranger(`${EDIT}?concept=textiles`, {
        headers: { cookie: await world.signIn(user) },
      })
      return { html: await answer.text(), policy: answer.headers.get('content-security-policy') }
    }
    const [marta, sara] = [await page('marta'), await page('sara')]
    expect(marta.html).toMatch(/<aside class="live-panel" hidden/)
    expect(marta.policy).toContain("script-src 'self'; connect-src 'self'")
    expect(marta.policy).not.toMatch(/unsafe|eval/)
    expect(sara.html).not.toMatch(/live-panel|<script/)
    expect(sara.policy).not.toContain('script-src')
    const [, src = ''] = /<script type="module" src="([^"]+)"/.exec(marta.html) ?? []
    expect(src).toMatch(/^\/assets\/live-preview-[0-9a-f]{12}\.js$/)
    const script = await world.askAsStranger(src)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })
})
