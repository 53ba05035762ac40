import { accountsOf } from '../../functions/console/access/accounts.ts'
import { createConsole } from '../../functions/console/app.tsx'
import type { ConsoleServices } from '../../functions/console/services.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { FIELDS, PARTS, type Part, type Written } from '../../shared/domain/announcement-fields.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { readAnnouncement } from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { aWritten } from './announcement.ts'
import { signInAt, startAccounts } from './sign-in.ts'
import { PUBLIC_URL, type SmallWorld } from './world.ts'

export type Officer = 'elena' | 'nora'
type Fields = Record<string, string | readonly string[]>

/** The act that officers name in stories. */
export const ACT = { actForm: 'determinazione', actNumber: '99/2026', actDate: '2026-06-22' }

/** The desk of a small world: its pages as officers use them in a browser, over the world's own table and queues. */
export type DeskWorld = Awaited<ReturnType<typeof theDesk>>

/** The hidden or shown value of a page's form. */
const shownIn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

/** What members' contacts were sent: not what officers are told of their own desk. */
export const toMembers = <Mail extends { tags: Readonly<Record<string, string>> }>(
  mails: readonly Mail[],
): Mail[] => mails.filter(({ tags }) => tags.kind !== 'desk')

/** @param overrides services in the place of the world's own, e.g. a queue that is away */
export const theDesk = async (world: SmallWorld, overrides: Partial<ConsoleServices> = {}) => {
  const { table, blobs, clock, servers } = world
  const accountsServer = await startAccounts(PUBLIC_URL)
  const queue = <Message>(name: string) => openQueue<Message>(servers.queueUrls[name] ?? '')
  const app = createConsole({
    table,
    blobs,
    snapshots: snapshotLoader(table, blobs),
    keys: linkKeysFrom('segnavia-link-keys'),
    readings: queue('readings'),
    changed: queue('changed'),
    urgent: queue('urgent'),
    runs: queue('runs'),
    accounts: accountsOf({
      ...accountsServer.options,
      clientSecret: async () => accountsServer.options.clientSecret,
    }),
    now: clock.now,
    sleep: async () => {},
    publicUrl: PUBLIC_URL,
    ...overrides,
  })
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(new Request(`${PUBLIC_URL}${path}`, init), undefined, {
      requestContext: { http: { sourceIp: '192.0.2.1' } },
    })
  const signedIn = new Map<string, { cookie: string; at: Instant }>()
  /** A session ends after two idle hours: whoever comes back later signs in again. */
  const cookieOf = async (officer: string): Promise<string> => {
    const known = signedIn.get(officer)
    if (known && known.at > plus(clock.now(), { hours: -1 })) return known.cookie
    const cookie = await signInAt(ask, officer)
    signedIn.set(officer, { cookie, at: clock.now() })
    return cookie
  }
  const see = async (path: string, by: string = 'elena'): Promise<string> =>
    (await ask(path, { headers: { cookie: await cookieOf(by) } })).text()
  const post = async (path: string, fields: Fields, by: string = 'elena'): Promise<Response> =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([name, values]) =>
          [values].flat().map((one): [string, string] => [name, String(one)]),
        ),
      ),
      headers: { cookie: await cookieOf(by), 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL },
    })
  const read = async (id: string): Promise<Announcement> => {
    const found = await readAnnouncement(table, id)
    if (!found) throw new Error(`There is no announcement ${id}.`)
    return found
  }
  /** Gives an order on the page where it is given, with what that page showed. */
  const order = async (
    id: string,
    fields: Record<string, string>,
    { by = 'elena', on = '' }: { by?: Officer; on?: 'review' | 'publish' | 'updates' | '' } = {},
  ): Promise<Response> => {
    const path = `/desk/${id}${on ? `/${on}` : ''}`
    const page = await see(path, by)
    const { revision } = await read(id)
    const told = on === 'updates' ? { told: shownIn(page, 'told') } : {}
    return post(path, { ...told, ...fields, seen: String(revision) }, by)
  }
  /** Writes one part whole, as its form sends it. */
  const write = async (
    id: string,
    part: Part,
    written: Written,
    by: Officer = 'elena',
  ): Promise<Response> => {
    const names = [...FIELDS[part].lines, ...FIELDS[part].lists]
    const fields = Object.fromEntries(names.flatMap((name) => (written[name] ? [[name, written[name]]] : [])))
    const path = `/desk/${id}/parts/${part}`
    const was = shownIn(await see(path, by), 'was')
    return post(path, { ...fields, was, do: 'save', checked: 'yes' }, by)
  }
  /** What follows from an order has happened: snapshots are built a minute after the first of several changes. */
  const follow = async (): Promise<void> => {
    clock.moveTo(plus(clock.now(), { minutes: 2 }))
    await world.settle()
  }
  const done = async (answer: Promise<Response> | Response, what: string): Promise<void> => {
    const { status } = await answer
    if (status !== 303) throw new Error(`${what}: expected to be done, was answered ${status}.`)
  }
  /** What it resembles: a source's call is said to be the same, another announcement is said to be another. */
  const compare = async (id: string): Promise<void> => {
    const forms = (await see(`/desk/${id}/twins`)).split('<form ').slice(1)
    for (const form of forms) {
      const call = shownIn(form, 'call')
      if (!call) continue
      const verdict = form.includes('value="same"') ? 'same' : 'apart'
      const seen = String((await read(id)).revision)
      await done(post(`/desk/${id}/twins`, { do: verdict, call, seen }), `${call} is ${verdict}`)
    }
  }
  /** Written by elena and approved by nora. @returns its id */
  const approved = async (written: Written = aWritten()): Promise<string> => {
    const begun = await post('/desk', { do: 'begin' })
    const id = /\/desk\/([0-9a-f]{16})/.exec(begun.headers.get('location') ?? '')?.[1] ?? ''
    for (const part of PARTS) await done(write(id, part, written), part)
    await compare(id)
    await done(order(id, { do: 'submit' }), 'submit')
    await done(order(id, { do: 'approve' }, { by: 'nora', on: 'review' }), 'approve')
    return id
  }
  return {
    ask,
    see,
    post,
    read,
    order,
    write,
    approved,
    follow,
    /** Approved and published, and everything that follows has happened. @returns its id */
    published: async (written?: Written): Promise<string> => {
      const id = await approved(written)
      await done(order(id, { do: 'publish' }, { on: 'publish' }), 'publish')
      await follow()
      return id
    },
    /** Publishes an update, once the form says what is to be different, and everything that follows happens. */
    update: async (id: string, fields: Record<string, string>): Promise<void> => {
      const asked = { do: 'update', tell: 'at-once', lineIt: 'Lo dice l’atto.', ...ACT, ...fields }
      const answer = await order(id, asked, { on: 'updates' })
      if (answer.status !== 303) throw new Error(`${fields.kind} was refused: ${await answer.text()}`)
      await follow()
    },
    /** How many the page of updates says are told. */
    counted: async (id: string): Promise<number> => Number(shownIn(await see(`/desk/${id}/updates`), 'told')),
    call: async (id: string): Promise<Opportunity> => {
      const found = await readOpportunity(table, callIdOf(id))
      if (!found) throw new Error(`${id} is not among the calls.`)
      return found
    },
    close: accountsServer.close,
  }
}
