import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveJudgement } from '../../shared/store/judgements.ts'
import { aJudgement } from '../builders/judgement.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
const call = (id: string, title: string) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, title, deadlines: [] })

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember()],
    calls: [
      call('maglia', 'Voucher per la maglieria e i filati certificati: prototipi e collezioni su misura'),
      call('sole', 'Impianti fotovoltaici sui capannoni: fotovoltaico e accumulo'),
    ],
  })
  await world.send('/concepts/create/edit', {
    do: 'save',
    concept: '',
    seen: 'new',
    it: 'fotovoltaico\nimpianti fotovoltaici',
    en: '',
    weight: '2',
    rule: 'boost',
    owner: 'value-chain/fashion',
  })
})
afterAll(() => world.close())

const read = () => world.read('/concepts/create/preview?show=1')

describe('a draft, by what was judged', () => {
  it('says nothing of it before anybody has judged, but the way to do so', async () => {
    const html = await read()
    expect(html).toContain('nessuno ha ancora giudicato bandi')
    expect(html).toContain('href="/clusters/create/judge/fashion"')
    expect(html).not.toContain('nDCG@10, per chi lo vuole')
  })

  it('says how many of the first ten are right, how many were, and which calls moved; nDCG@10 is folded in', async () => {
    for (const [id, value] of [
      ['maglia', 2],
      ['sole', 0],
    ] as const)
      await saveJudgement(world.table, aJudgement({ call: `rer-bandi:${id}`, value }))
    const html = await read()
    expect(html).toMatch(/<h3>Moda<\/h3><p>1 dei primi 2 è giusto \(era 1\)\.<\/p>/)
    expect(html).toMatch(/Impianti fotovoltaici[\s\S]*?No<\/span>\s*entra al posto/)
    expect(html).toMatch(/<details><summary>nDCG@10, per chi lo vuole/)
    expect(html).toContain('Senza giudizi: Patrimonio culturale.')
  })

  it('leaves out value chains that are closed', async () => {
    const revision = /name="revision" value="(\d+)"/.exec(await read())?.[1] ?? ''
    await world.send('/concepts/create/chains', {
      do: 'merge',
      chain: 'fashion',
      target: 'heritage',
      revision,
    })
    expect(await read()).not.toContain('<h3>Moda</h3>')
  })
})
