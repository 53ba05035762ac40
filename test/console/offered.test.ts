import * as cheerio from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOpen, mayUse } from '../../functions/console/access/access.ts'
import { ACCOUNTS } from '../../infra/local/accounts/people.ts'
import { ClusterId } from '../../shared/domain/member.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  const others = ClusterId.options.filter((id) => id !== 'create')
  const wait = async (): Promise<void> => {}
  await saveRuleSets(
    world.table,
    others.map((cluster) => aRuleSet({ cluster })),
    wait,
  )
  await saveClusters(
    world.table,
    others.map((id) => aCluster({ id, name: `Clust-ER ${id}` })),
    wait,
  )
  await world.fill({
    members: [
      aMember(),
      aMember({
        id: 'cantieri',
        name: 'Cantieri di esempio',
        clusters: [{ cluster: 'build', valueChains: ['fashion'] }],
      }),
    ],
    calls: [
      anOpportunity({ id: 'rer-bandi:maglia', source: 'rer-bandi', title: 'Voucher per la maglieria' }),
    ],
  })
})
afterAll(() => world.close())

/** Enough for every page of so small a world, and an end where pages lead on and on. */
const MOST_PAGES = 400
/** Pages under one path that differ in what they are asked for: filters, parts, pages of lists. */
const MOST_OF_A_PATH = 3

/** The route of ours that answers an address, as the table of who may what names it. */
const routeOf = (
  method: string,
  path: string,
): { route: string; cluster: string | undefined } | undefined => {
  const parts = path.split('/')
  const found = world.routes
    .filter((one) => one.method === method)
    .find(({ path: pattern }) => {
      const wanted = pattern.split('/')
      return (
        wanted.length === parts.length &&
        wanted.every((part, at) => part.startsWith(':') || part === parts[at])
      )
    })
  const at = found?.path.split('/').indexOf(':cluster') ?? -1
  return found && { route: `${method} ${found.path}`, cluster: at < 0 ? undefined : parts[at] }
}

type Looked = { pages: number; deadEnds: string[]; forbidden: string[] }

/** Opens every page that somebody is led to, and tries what each of them offers against the table. */
const lookAround = async (user: string): Promise<Looked> => {
  const account = ACCOUNTS.find(({ id }) => id === user)
  const cookie = await world.signIn(user)
  const waiting = [{ to: '/', from: 'signing in' }]
  const known = new Map<string, number>([['/', 1]])
  const seen = new Set(['/'])
  const looked: Looked = { pages: 0, deadEnds: [], forbidden: [] }
  for (let next = waiting.shift(); next && looked.pages < MOST_PAGES; next = waiting.shift()) {
    const answer = await world.askAsStranger(next.to, { headers: { cookie } })
    looked.pages += 1
    const own = new URL(next.to, PUBLIC_URL)
    if (answer.status === 302 || answer.status === 303) continue
    if (answer.status !== 200) looked.deadEnds.push(`${answer.status} ${next.to}, from ${next.from}`)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    const $ = cheerio.load(await answer.text())
    for (const element of $('form')) {
      const form = $(element)
      const to = new URL(form.attr('action') ?? own.href, own)
      const found = routeOf((form.attr('method') ?? 'get').toUpperCase(), to.pathname)
      if (!found) looked.deadEnds.push(`no route for the form to ${to.pathname}, from ${own.pathname}`)
      else if (
        !isOpen(found.route.split(' ')[1] ?? '') &&
        !mayUse({ roles: [...(account?.groups ?? [])] }, found.route, found.cluster)
      )
        looked.forbidden.push(`${found.route}, from ${own.pathname}`)
    }
    for (const element of $('a[href]')) {
      const to = new URL($(element).attr('href') ?? '', own)
      to.hash = ''
      const address = `${to.pathname}${to.search}`
      const times = known.get(to.pathname) ?? 0
      if (to.origin !== own.origin || seen.has(address) || times >= MOST_OF_A_PATH) continue
      if (/^\/(assets|me|public|sign-in)\b/.test(to.pathname)) continue
      seen.add(address)
      known.set(to.pathname, times + 1)
      waiting.push({ to: address, from: own.pathname })
    }
  }
  return looked
}

describe.each(ACCOUNTS.filter(({ groups }) => groups.length > 0))('$name ($groups)', ({ id }) => {
  it('is led to no page that it may not open or that is not there, and offered nothing that would be refused', async () => {
    const { pages, deadEnds, forbidden } = await lookAround(id)
    expect([...new Set(forbidden)]).toEqual([])
    expect(deadEnds).toEqual([])
    expect(pages).toBeGreaterThan(15)
  }, 120_000)
})
