import { load } from 'cheerio/slim'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRuleDraft } from '../../shared/store/rule-drafts.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const FORM = '/concepts/create/edit?owner=value-chain%2Ffashion'
const NOTES = 'Prima riga.\r\n  Seconda, con "virgolette" <b>e</b> & altro.'
const typed: [string, string][] = [
  ['concept', ''],
  ['seen', 'none'],
  ['it', 'rammendo industriale'],
  ['en', ''],
  ['weight', '1'],
  ['rule', 'boost'],
  ['owner', 'value-chain/fashion'],
  ['notes', NOTES],
  ['manifesto', ''],
  ['suggested-it', 'cucito'],
  ['suggested-it', 'filo'],
  ['do', 'save'],
]

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
})
afterAll(() => world.close())

const post = (path: string, fields: [string, string][], cookie: string, headers = {}): Promise<Response> =>
  world.askAsStranger(path, {
    method: 'POST',
    headers: { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin', cookie, ...headers },
    body: new URLSearchParams(fields),
  })

describe('a form that was sent after the session had ended', () => {
  it('waits on the page that says so, whole, and is sent again from there once somebody has signed in', async () => {
    const answer = await post(FORM, typed, '__Host-session=ended')
    expect(answer.status).toBe(401)
    const page = load(await answer.text())
    const form = page('main form')
    expect(form.attr('action')).toBe(FORM)
    const waiting = form
      .find('input[type=hidden]')
      .toArray()
      .map((input): [string, string] => [page(input).attr('name') ?? '', page(input).attr('value') ?? ''])
    expect(waiting).toEqual(typed)
    expect(page('main').text()).toContain('rammendo industriale')
    expect(await readRuleDraft(world.table, 'create')).toBeUndefined()
    // The other language would be another page, on which nothing waits.
    expect(page('a.language')).toHaveLength(0)

    const beside = page('main a[target=_blank]').attr('href') ?? ''
    expect(beside).toBe('/sign-in?to=%2Fsigned-in')
    const cookie = await world.signIn('marta')
    const there = await world.askAsStranger('/signed-in', { headers: { cookie } })
    expect(await there.text()).toContain('Tornate alla scheda di prima')

    expect((await post(form.attr('action') ?? '', waiting, cookie)).status).toBe(303)
    const [concept] = (await readRuleDraft(world.table, 'create'))?.concepts.slice(-1) ?? []
    expect(concept).toMatchObject({
      it: ['rammendo industriale', 'cucito', 'filo'],
      notes: NOTES.replace('\r\n', '\n'),
    })
  })

  it('goes on waiting as long as nobody has signed in', async () => {
    expect((await post(FORM, typed, '')).status).toBe(401)
  })

  it("G7 does not wait where another site's page has sent it: nothing of it is shown", async () => {
    const answer = await post(FORM, typed, '', { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('rammendo')
  })
})

it('whoever signs out without a session is out, and is told so', async () => {
  const answer = await post('/sign-out', [], '')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in/out'])
})
