import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRuleDraft } from '../../shared/store/rule-drafts.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
const PAGE = '/concepts/create/manifesto'
const TEXT = 'Crediamo nella rigenerazione urbana attraverso gli eventi. Animano i centri storici.'
const call = (id: string, title: string) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, title, language: 'it' })

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      call('rigenera', 'Contributi alla rigenerazione urbana'),
      call('centri', 'Distretti del commercio nei centri storici'),
    ],
  })
})
afterAll(() => world.close())

const concepts = async () => (await readRuleDraft(world.table, 'create'))?.concepts ?? []
const fields = { text: TEXT, owner: 'value-chain/heritage' }

describe('a manifesto that is pasted', () => {
  it('is answered with concepts, unticked, each with its sentence and what it would touch; nothing is saved', async () => {
    const html = await (await world.send(PAGE, fields)).text()
    expect(html).toMatch(
      /rigenerazione urbana[\s\S]*?1 bando, 1 che nessun concetto trova[\s\S]*?<q lang="it">Crediamo nella rigenerazione urbana attraverso gli eventi\.<\/q>/,
    )
    expect(html).not.toMatch(/name="proposal"[^>]*checked/)
    expect(await concepts()).toEqual([])
  })

  it('becomes the concepts that are ticked, with the sentence, under the value chain that was chosen', async () => {
    const html = await (await world.send(PAGE, fields)).text()
    const key = /name="proposal" value="([^"]+)"[\s\S]{0,200}?rigenerazione urbana/.exec(html)?.[1] ?? ''
    const sent = await world.send(`${PAGE}/add`, { ...fields, proposal: key })
    expect(sent.headers.get('location')).toMatch(
      /^\/concepts\/create\?owner=value-chain%2Fheritage&done=proposed/,
    )
    const [added] = (await concepts()).slice(1)
    expect(added).toMatchObject({
      owner: { kind: 'value-chain', id: 'heritage' },
      manifesto: 'Crediamo nella rigenerazione urbana attraverso gli eventi.',
    })
    expect(added?.it).toContain('rigenerazione urbana')
    const again = await (await world.send(PAGE, fields)).text()
    expect(again).not.toContain(`value="${key}"`)
    expect(again).toContain('già nei vostri concetti')
  })

  it.each([
    ['too short', '', { text: 'Poco.' }, 'Incollate un testo'],
    ['too long', '', { text: 'parola '.repeat(4000) }, 'Incollate un testo'],
    ['none ticked', '/add', {}, 'Spuntate almeno un concetto'],
  ])('is asked for again where it is %s; the text stays', async (_, part, over, says) => {
    const sent = await world.send(`${PAGE}${part}`, { ...fields, ...over })
    const html = await sent.text()
    expect([sent.status, html]).toEqual([422, expect.stringContaining(says)])
    expect(html).toContain(('text' in over ? over.text : TEXT).slice(0, 5))
  })

  it('goes to no value chain that is not there', async () => {
    const html = await (await world.send(PAGE, fields)).text()
    const key = /name="proposal" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const sent = await world.send(`${PAGE}/add`, { ...fields, owner: 'value-chain/moon', proposal: key })
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('href="#owner"')])
  })

  it('E2 is shown as text, whatever is in it', async () => {
    const html = await (
      await world.send(PAGE, { ...fields, text: `<script>alert(1)</script> ${TEXT}` })
    ).text()
    expect(html).not.toContain('<script>alert')
  })

  it('is nobody’s to paste who only looks on', async () => {
    const cookie = await world.signIn('sara')
    expect(await world.read(PAGE, { cookie })).not.toContain('<textarea')
    expect((await world.send(PAGE, fields, { cookie })).status).toBe(403)
  })
})
