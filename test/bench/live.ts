import '../../infra/local/quiet.ts'
import { createServer } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { association } from '../../infra/association/index.ts'
import { drivenClock } from '../../infra/local/clock.ts'
import { listen } from '../../infra/local/listen.ts'
import { startWeb } from '../../infra/local/web.ts'
import { startWorld } from '../../infra/local/world.ts'
import type { Member } from '../../shared/domain/member.ts'
import { addAnnouncement } from '../../shared/store/announcements.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { chromiumPath, launch } from '../browser/chromium.ts'
import { openAs } from '../browser/sign-in.ts'
import { anAnnouncement } from '../builders/announcement.ts'
import { aContact } from '../builders/contact.ts'
import { LONG, makeCalls, memberMaker } from './corpus.ts'
import { quantile } from './measure.ts'
import { seeded } from './random.ts'

/**
 * `npm run bench:live`: how long after a key the panel beside a concept's form shows what it would change, in Chromium,
 * as a person types, for the worst that an office may ask: all members in its one cluster, all calls in the window. And
 * the same for whom a draft at the desk would reach.
 */
const [CALLS, MEMBERS] = [2000, 750]
/** A key every fifth of a second, with the unevenness of a hand. */
const PACE = { least: 110, more: 180 }
/** Words that calls are about, so that something moves. */
const TYPED = 4

const found = association.clusters.find(({ id }) => id === 'create')
const rules = association.ruleSets.find((one) => one.cluster === 'create')
if (!chromiumPath || !found || !rules) throw new Error('[bench] expected Chromium and Create.')
const cluster = found

const DRAFT = anAnnouncement()

const wait = async (): Promise<void> => {}
const { port, close } = await listen(createServer(), 'a site')
await close()
const world = await startWorld({
  clock: drivenClock('2026-06-29T07:00:00Z'),
  publicUrl: `http://localhost:${port}`,
  linkKeys: JSON.stringify({ current: 'k1', k1: 'the key of a measurement, long enough' }),
})
/** Of a source that is read: calls of others are in no snapshot. */
const calls = makeCalls(CALLS).map((call) => ({
  ...call,
  source: 'rer-bandi',
  id: `rer-bandi:${call.sourceId}`,
}))
const chains = cluster.valueChains.map(({ id }) => id)
const members = memberMaker(LONG)(MEMBERS).map(
  (member, number): Member => ({
    ...member,
    clusters: [{ cluster: 'create', valueChains: [chains[number % chains.length] ?? ''] }],
  }),
)
console.error(`${CALLS} calls and ${MEMBERS} members are stored and matched…`)
await saveRuleSets(world.table, [rules], wait)
await saveClusters(world.table, [cluster], wait)
await saveMembers(world.table, members, wait)
for (const call of calls) await addOpportunity(world.table, call)
await saveContacts(
  world.table,
  members.map(({ id }) => aContact({ id, address: `${id}@example.org`, members: [id] })),
  wait,
)
await addAnnouncement(world.table, DRAFT)
await world.invoke.match({ Records: [] })
const web = await startWeb(world, port)

const browser = await launch()
let page = await (await browser.newContext({ locale: 'it-IT' })).newPage()
const [concept] = rules.concepts
await openAs(page, 'marta', `${web.url}/concepts/create/edit?concept=${concept?.id}`)

/** What the page sees: keys, questions, answers as they are shown, and when nothing is to come. */
type Seen = {
  keys: number[]
  shown: number[]
  settled: number[]
  asked: number[]
  bytes: number[]
  answered: number[]
}

const line = (what: string, times: number[]): string =>
  `${what.padEnd(52)}p50 ${quantile(times, 0.5).toFixed(0).padStart(5)} ms   p95 ${quantile(times, 0.95).toFixed(0).padStart(5)} ms   most ${Math.max(
    ...times,
  )
    .toFixed(0)
    .padStart(5)} ms`

/** The first moment at or after another. */
const after = (moments: readonly number[], at: number): number =>
  moments.find((moment) => moment >= at) ?? Number.NaN

/** Types words into a field as a hand does, and says how long after a key the panel beside the form knows of it. */
const typing = async (field: string, words: readonly string[], asksAt: string): Promise<string[]> => {
  await page.waitForSelector('[data-outcome] *', { timeout: 60_000, state: 'attached' })
  const first = await page.evaluate('performance.now()')
  await page.evaluate(`(() => {
    const seen = (globalThis.seen = { keys: [], shown: [], settled: [] })
    const outcome = document.querySelector('[data-outcome]')
    performance.clearResourceTimings()
    performance.setResourceTimingBufferSize(5000)
    addEventListener('input', () => seen.keys.push(performance.now()), true)
    new MutationObserver(() => seen.shown.push(performance.now())).observe(outcome, { childList: true })
    new MutationObserver(() => outcome.hasAttribute('aria-busy') || seen.settled.push(performance.now()))
      .observe(outcome, { attributes: true, attributeFilter: ['aria-busy'] })
  })()`)
  const random = seeded(14)
  await page.locator(field).focus()
  await page.keyboard.press('Control+End')
  const before = process.cpuUsage()
  for (const word of words) {
    for (const key of word) {
      await page.keyboard.type(key)
      await page.waitForTimeout(PACE.least + random.below(PACE.more))
    }
    // Somebody who has written a word looks at what it does.
    await page.waitForTimeout(2000)
  }
  const { user, system } = process.cpuUsage(before)
  const seen = (await page.evaluate(`({ ...seen, ...(() => {
    const all = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('${asksAt}'))
    return { asked: all.map(({ startTime }) => startTime), bytes: all.map(({ decodedBodySize }) => decodedBodySize),
      answered: all.map(({ responseEnd }) => responseEnd) }
  })() })`)) as Seen
  const answers = seen.asked.map((at, place) => (seen.answered[place] ?? 0) - at)
  /** From a key to an answer, shown, to what was asked after it: that key is in it. */
  const shown = seen.keys.map((key) => {
    const place = seen.asked.findIndex((at) => at >= key)
    return after(seen.shown, seen.answered[place] ?? Number.NaN) - key
  })
  /** From a key until nothing is behind any more; in a quick run of keys that is after its last one. */
  const settled = seen.keys.map((key) => after(seen.settled, key) - key)
  if (shown.some((time) => !(time <= 1000))) console.error('Over a second for some keys.')
  return [
    `${seen.keys.length} keys, ${seen.asked.length} questions; the page is opened and its first answer shown: ${Number(first).toFixed(0)} ms`,
    line('key → panel that knows it', shown),
    line('key → nothing behind any more', settled),
    line('question → answer', answers),
    `processor time of a question: ${((user + system) / 1000 / seen.asked.length).toFixed(0)} ms, with all of its own servers`,
    `an answer has ${(quantile(seen.bytes, 0.5) / 1000).toFixed(1)} KB`,
  ]
}

const words = calls.filter(({ language }) => language === 'it').map(({ keywords }) => keywords[0] ?? '')
const tuned = await typing(
  '#it-first',
  words.slice(0, TYPED).map((word) => `\n${word}`),
  '/edit/preview',
)
const replayed = await page.locator('[data-outcome] p').first().textContent()
if (!replayed?.includes(`${CALLS} bandi`) || !replayed.includes(`${MEMBERS} soci`))
  throw new Error(`[bench] expected ${CALLS} calls and ${MEMBERS} members replayed, found: ${replayed}`)

const officer = await (await browser.newContext({ locale: 'it-IT' })).newPage()
page = officer
await openAs(officer, 'elena', `${web.url}/desk/${DRAFT.id}/parts/essentials`)
const announced = await typing(
  '#titleIt-first',
  words.slice(0, TYPED).map((word) => ` ${word}`),
  '/reach',
)
const reached = await officer.locator('[data-brief]').textContent()

const [load = 0] = loadavg()
console.log(
  [
    `A concept: ${CALLS} calls × ${MEMBERS} members of one cluster, ${rules.concepts.length} concepts`,
    ...tuned,
    '',
    `A draft at the desk: whom it reaches, of ${MEMBERS} members and as many contacts (${reached})`,
    ...announced,
    '',
    `Node ${process.version}, Chromium and all servers on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load.toFixed(1)} at the end`,
  ].join('\n'),
)
await page.screenshot({ path: process.env.SCREENSHOT ?? '/dev/null', type: 'png' })
await browser.close()
await web.close()
await world.close()
process.exit()
