import { load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFICE_ROUTES } from '../../functions/console/access/access.ts'
import { plus } from '../../shared/domain/time.ts'
import { beginAct, endAct } from '../../shared/store/acts.ts'
import { addAnnouncement } from '../../shared/store/announcements.ts'
import { saveRuleSets } from '../../shared/store/clusters.ts'
import { addDataRequest } from '../../shared/store/data-requests.ts'
import { saveJudgement } from '../../shared/store/judgements.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { saveOfficeNote } from '../../shared/store/office-notes.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { addQuestion } from '../../shared/store/questions.ts'
import { addRun } from '../../shared/store/runs.ts'
import { anAnnouncement, aWritten } from '../builders/announcement.ts'
import { aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

/** More than any list shows on one page. */
const MANY = 60
const each = <T>(make: (number: number) => T): T[] =>
  Array.from({ length: MANY }, (_, number) => make(number))
const dayBack = (number: number): string => plus(NOW, { days: -number }).slice(0, 10)

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  const { table } = world
  await world.fill({
    members: each((number) => aMember({ id: `socio-${number}`, name: `Maglieria ${number}` })),
    contacts: each((number) => aContact({ id: `referente-${number}`, members: [`socio-${number}`] })),
    calls: each((number) =>
      anOpportunity({
        source: 'rer-bandi',
        id: `rer-bandi:maglia-${number}`,
        title: `=Voucher ${number} per la maglieria e i filati certificati`,
        deadlines: [aDeadline(plus(NOW, { days: 20 + number }))],
      }),
    ),
  })
  const concepts = each((number) => aConcept({ id: `concetto-${number}`, it: [`filato ${number}`] }))
  await saveRuleSets(table, [aRuleSet({ concepts })], async () => {})
  for (let number = 0; number < MANY; number++) {
    await addAnnouncement(world.table, {
      ...anAnnouncement(aWritten({ titleIt: `Contributi numero ${number}` })),
      id: number.toString(16).padStart(16, '0'),
    })
    const from = dayBack(number)
    await saveOfficeNote(table, { cluster: 'create', from, to: from, it: `Nota ${number}`, savedAt: NOW })
    await addQuestion(table, {
      id: `question-${number}`,
      contact: 'referente-0',
      cluster: 'create',
      at: plus(NOW, { hours: -number }),
      language: 'it',
      asked: `Fondo ${number}`,
      state: 'open',
    })
    await addDataRequest(table, {
      id: `${from}-abc${number}`,
      name: `Persona ${number}`,
      wording: 'Che dati avete di me?',
      reach: 'per telefono',
      channel: 'phone',
      right: 'access',
      receivedOn: from,
      writtenBy: 'Paolo',
    })
    await addOpportunity(
      table,
      anOpportunity({
        source: 'clust-er-create',
        id: `clust-er-create:${String(number).padStart(16, '0')}`,
        title: `Avviso ${number} aggiunto a mano`,
        byHand: {
          cluster: 'create',
          at: plus(NOW, { hours: -number }),
          by: 'marta',
          toldTo: ['create'],
          proposal: { state: 'open', at: plus(NOW, { hours: -number }) },
        },
      }),
    )
    await saveJudgement(table, {
      cluster: 'create',
      chain: 'fashion',
      call: `rer-bandi:maglia-${number}`,
      judge: 'paolo',
      value: 2,
      from: 'sitting',
      title: `Voucher ${number}`,
      at: NOW,
    })
    await addRun(table, {
      period: `2026-06-${String(1 + (number % 28)).padStart(2, '0')}T${String(number % 24).padStart(2, '0')}:00:00Z`,
      kind: 'alerts',
      state: 'done',
      startsAt: NOW,
      endsAt: NOW,
      startedAt: NOW,
      shards: 0,
      contacts: 0,
    })
    // What one contact was told another was not: so Monday's mails bring more calls together than one holds.
    const told = each((other) => ({ id: `rer-bandi:maglia-${other}`, version: 1 }))
    await saveMailRecord(table, {
      contact: `referente-${number}`,
      kind: 'digest',
      key: '2026-W25',
      at: '2026-06-15T05:31:00Z',
      mark: '2026-06-15T05:30:00Z',
      told: told.filter((_, other) => other % 10 !== number % 10),
    })
    const act = await beginAct(table, { at: NOW, person: 'paolo', roles: ['operator'], name: 'edit-call' })
    await endAct(table, act, 303)
  }
}, 120_000)
afterAll(() => world.close())

/** Files that are no list: a template is empty, a table of months and a history have no more rows than their page. */
const NO_LISTS = [
  '/clusters/:cluster/members/template.csv',
  '/clusters/:cluster/members/variation.csv',
  '/desk/import/template.csv',
  '/desk/:id/history.csv',
]

/** Where each list is that has a file; where it is filtered to, so that a page does not hold it all. */
const LISTS = Object.keys(OFFICE_ROUTES)
  .filter((route) => route.endsWith('.csv'))
  .map((route) => route.replace('GET ', ''))
  .filter((file) => !NO_LISTS.includes(file))
const PAGES: Record<string, string> = {
  '/calls.csv': '/',
  '/clusters/:cluster/friday/calls.csv': '/clusters/:cluster/friday',
  '/concepts/:cluster/list.csv': '/concepts/:cluster',
}
const QUERIES: Record<string, string> = { '/runs.csv': '?kind=alerts' }
const addressOf = (pattern: string): string =>
  pattern.replace(':cluster', 'create').replace(':chain', 'fashion')

describe.each(LISTS)('the list at %s', (file) => {
  const path = addressOf(PAGES[file] ?? file.replace(/\.csv$/, ''))
  const query = QUERIES[file] ?? ''
  const rowsIn = (text: string): string[][] =>
    parse(text, { delimiter: ';', bom: true, relax_column_count: true })
  const open = async (page = 1) => load(await world.read(`${path}${query}${query ? '&' : '?'}page=${page}`))

  it('can be filtered and sorted, and leads to its file as it is filtered', async () => {
    const page = await open()
    const fields = page('form.filters input:not([type=hidden]), form.filters select')
      .get()
      .map((one) => page(one).attr('name') ?? '')
    const sorts = fields.filter((name) => name === 'sort' || name === 'order')
    expect(sorts).toHaveLength(1)
    expect(fields.length).toBeGreaterThan(1)
    const href = page(`a[href^="${addressOf(file)}"]`).attr('href') ?? ''
    expect(href.split('?')[0]).toBe(addressOf(file))
    expect((await world.ask(href)).headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  it('is shown in pages, which together are as long as its file', async () => {
    const rows = rowsIn(await (await world.ask(`${addressOf(file)}${query}`)).text()).slice(1)
    const page = await open()
    // There are few sources, and all of them stand on one page.
    if (file === '/sources.csv') return expect(page('main ul.rows > li').length).toBe(rows.length)
    const [, from, to, all] = /(\d+)–(\d+) di (\d+)/.exec(page('nav.pager').text()) ?? []
    expect([from, Number(to) < Number(all)]).toEqual(['1', true])
    // The audit grows by what is asked here.
    if (file !== '/audit.csv') expect(Number(all)).toBe(rows.length)
  })

  it('has nothing in its file that a spreadsheet would run', async () => {
    const rows = rowsIn(await (await world.ask(`${addressOf(file)}${query}`)).text())
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  })
})

describe('what is asked for', () => {
  it.each([
    ['/calls.csv?q=voucher%207%20', '/?q=voucher%207%20'],
    ['/notes.csv?q=nota%207', '/notes?q=nota%207'],
    ['/questions.csv?q=fondo%207', '/questions?q=fondo%207'],
    ['/requests.csv?q=persona%207', '/requests?q=persona%207'],
    ['/sources.csv?q=fesr', '/sources?q=fesr'],
    ['/clusters/create/friday/calls.csv?q=voucher%207', '/clusters/create/friday?q=voucher%207'],
  ])('%s is the same in the file and on the page', async (file, path) => {
    const rows = parse(await (await world.ask(file)).text(), { delimiter: ';', bom: true }).slice(1)
    const page = load(await world.read(path))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(MANY)
    expect(page('main ul.rows > li').length).toBeGreaterThanOrEqual(rows.length)
    expect(page('a[download]').attr('href')?.split('?')[0]).toBe(file.split('?')[0])
  })

  it('may bring nothing, and then it is said what to do', async () => {
    for (const path of ['/', '/notes', '/questions', '/requests', '/sources', '/clusters/create/friday'])
      expect(load(await world.read(`${path}?q=zzz`))('.empty p').length).toBeGreaterThan(1)
  })
})
