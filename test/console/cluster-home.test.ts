import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homeOf } from '../../functions/console/access/own-clusters.ts'
import type { Role } from '../../shared/domain/person.ts'
import { beginDraft } from '../../shared/domain/rule-draft.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { addQuestion } from '../../shared/store/questions.ts'
import { saveRuleDraft } from '../../shared/store/rule-drafts.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { cookiesOf, passAccounts } from '../builders/sign-in.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const remote = aMember({
  id: 'faro-sub',
  name: 'Faro Subacquei',
  profile: 'Immersioni, relitti, bombole e scafandri per chi scende in profondità.',
})

let world: ConsoleWorld
let [marta, sara, luca] = ['', '', '']
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember(), remote],
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:maglia',
        title: 'Voucher per la maglieria e i filati certificati',
      }),
    ],
  })
  await saveRuleSets(world.table, [aRuleSet({ cluster: 'agrifood' })], async () => {})
  await saveClusters(world.table, [aCluster({ id: 'agrifood', name: 'Clust-ER Agrifood' })], async () => {})
  // One after the other: several at once are taken for somebody who tries.
  marta = await world.signIn('marta')
  sara = await world.signIn('sara')
  luca = await world.signIn('luca')
})
afterAll(() => world.close())

const pageOf = async (path: string, cookie: string) =>
  load(await (await world.askAsStranger(path, { headers: { cookie } })).text())
const homeOfCreate = async () => (await pageOf('/clusters/create', marta))('main').text()

describe('the first page of a cluster', () => {
  it('says when the next digest leaves, and leads to what is checked before it', async () => {
    const page = await pageOf('/clusters/create', marta)
    expect(page('main').text()).toContain('Il prossimo digest parte lunedì 6 luglio 2026')
    expect(page('main a[href="/clusters/create/friday"]').length).toBe(1)
  })

  it('says who changed the draft last, once there is one', async () => {
    expect(await homeOfCreate()).toContain('Nessuna modifica ai concetti in bozza')
    await saveRuleDraft(world.table, {
      ...beginDraft(aCluster(), aRuleSet(), 'marta', NOW),
      concepts: [...aRuleSet().concepts, aConcept({ id: 'looms', it: ['telai'] })],
    })
    const text = await homeOfCreate()
    expect(text).toContain('Una modifica ai concetti in bozza')
    expect(text).toContain('L’ultima è di Marta Fontana')
  })

  it('counts the questions of its own contacts alone', async () => {
    expect(await homeOfCreate()).toContain('Nessuna domanda in attesa')
    const asked = {
      contact: 'anna-neri',
      at: NOW,
      language: 'it',
      asked: 'Fondo per i telai',
      state: 'open',
    } as const
    await addQuestion(world.table, { ...asked, id: 'question-1', cluster: 'create' })
    await addQuestion(world.table, { ...asked, id: 'question-2', cluster: 'agrifood' })
    expect(await homeOfCreate()).toContain('Una domanda in attesa')
  })

  it('counts the members to whom nothing is near', async () =>
    expect(await homeOfCreate()).toContain('Un socio senza bandi vicini'))

  it('leads to a sitting of each value chain', async () => {
    const page = await pageOf('/clusters/create', marta)
    for (const { id } of aCluster().valueChains)
      expect(page(`main a[href="/clusters/create/judge/${id}"]`).length).toBe(1)
  })

  it('leads nowhere that its reader may not go', async () => {
    for (const [cookie, paths] of [
      [marta, ['/clusters/create', '/runs', '/calls/rer-bandi:maglia', '/concepts']],
      [sara, ['/clusters/create', '/clusters', '/runs', '/calls/rer-bandi:maglia']],
      [luca, ['/clusters', '/clusters/agrifood', '/runs', '/calls/rer-bandi:maglia']],
    ] as const) {
      const pages = await Promise.all(paths.map((path) => pageOf(path, cookie)))
      const hrefs = pages.flatMap((page) =>
        page('a[href^="/"]')
          .get()
          .map((link) => page(link).attr('href')?.replace(/#.*/, '') ?? ''),
      )
      const answers = await Promise.all(
        [...new Set(hrefs)].map(async (href) => {
          const { status } = await world.askAsStranger(href, { headers: { cookie } })
          return `${href}: ${status}`
        }),
      )
      expect(answers.filter((answer) => /: [45]\d\d$/.test(answer))).toEqual([])
    }
  })

  it('is nobody’s for a cluster that is not stored, and another’s manager is turned away', async () => {
    expect((await world.ask('/clusters/mech')).status).toBe(404)
    expect((await world.askAsStranger('/clusters/agrifood', { headers: { cookie: marta } })).status).toBe(403)
  })
})

describe('where a page is', () => {
  const trailOf = async (path: string, cookie = marta) =>
    (await pageOf(path, cookie))('nav[aria-label="Dove siete"] li')
      .get()
      .map((one) =>
        load(one)
          .text()
          .replace(/\s*\/?\s*$/, '')
          .trim(),
      )

  it('is said by the pages above it, each a link', async () => {
    expect(await trailOf('/clusters/create/friday')).toEqual([
      'Clust-ER Create',
      'Il venerdì: Clust-ER Create',
    ])
    expect((await trailOf('/concepts/create/versions')).slice(0, 2)).toEqual(['Clust-ER Create', 'Concetti'])
    expect((await trailOf('/calls/rer-bandi:maglia'))[0]).toBe('Bandi')
  })

  it('begins at the list of clusters for who has several', async () =>
    expect((await trailOf('/clusters/agrifood/friday', luca)).slice(0, 2)).toEqual([
      'Clust-ER',
      'Clust-ER Agrifood',
    ]))

  it('is not said on the first page of a section', async () => {
    for (const path of ['/', '/runs', '/clusters/create']) expect(await trailOf(path)).toEqual([])
  })
})

describe('after signing in', () => {
  it.each<[Role[], string]>([
    [['manager:create'], '/clusters/create'],
    [['manager:agrifood', 'manager:greentech'], '/clusters'],
    [['manager:create', 'officer'], '/'],
    [['operator'], '/'],
    [['reader'], '/'],
  ])('%j begin at %s', (roles, home) => expect(homeOf({ roles })).toBe(home))

  it('the first page of the site is where a manager of one cluster is led', async () => {
    const leaving = await world.askAsStranger('/sign-in/start')
    const { pathname, search } = new URL(await passAccounts(leaving.headers.get('location') ?? '', 'marta'))
    const headers = { cookie: cookiesOf(leaving).join('; ') }
    const arrived = await world.askAsStranger(`${pathname}${search}`, { headers })
    expect(arrived.headers.get('location')).toBe('/clusters/create')
  })
})
