import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWeb } from '../../infra/local/web.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { type Site, startSite } from '../console/site.ts'

let site: Site
let operator: string
beforeAll(async () => {
  site = await startSite()
  operator = await site.signIn('paolo')
})
afterAll(() => site.close())

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${site.url}${path}`, {
    ...init,
    headers: {
      ...init.headers,
      cookie: [operator, new Headers(init.headers).get('cookie')].filter(Boolean).join('; '),
    },
  })
const read = async (path: string): Promise<string> => (await ask(path)).text()

describe("this machine's pages", () => {
  it("are those of the console's own Lambda, through the gateway's events", async () => {
    const page = await read('/?lang=en')
    expect(page).toContain('3 calls')
    expect(page).toContain('/mailbox"')
  })

  it('remember a language by a cookie that comes back', async () => {
    const [cookie = ''] = (await ask('/?lang=en')).headers.getSetCookie()
    const page = await (await ask('/members', { headers: { cookie: cookie.split(';')[0] ?? '' } })).text()
    expect(page).toContain('<html lang="en">')
  })

  it('take forms, and their bytes come back whole', async () => {
    const answer = await ask(`/me/p/${site.token('preferences')}`, {
      method: 'POST',
      body: new URLSearchParams({ frequency: 'fortnightly', language: 'it' }),
    })
    expect(await answer.text()).toContain('ogni due settimane')
    const font = await ask('/assets/bootstrap-italia-2.18.3/titillium-web-v10-latin-ext_latin-600.woff2')
    expect(
      Buffer.from(await font.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2')
  })

  it('begin signing in under the one name by which people come back', async () => {
    const { port } = new URL(site.url)
    const asked = await fetch(`http://127.0.0.1:${port}/sign-in?to=%2Fmembers`, { redirect: 'manual' })
    expect(asked.headers.get('location')).toBe(`http://localhost:${port}/sign-in?to=%2Fmembers`)
  })

  it('are not for a name that leads here from elsewhere', async () => {
    const status = await new Promise((resolve) => {
      request(`${site.url}/`, { headers: { host: 'rebound.example:4100' } }, (answer) =>
        resolve(answer.resume().statusCode),
      ).end()
    })
    expect(status).toBe(421)
  })

  it('say which port is taken, and what to do', async () => {
    const port = Number(new URL(site.url).port)
    await expect(startWeb(site.world, port)).rejects.toThrow(`Port ${port} for the pages should be free`)
  })
})

describe('the mailbox', () => {
  it('lists what was sent, and finds it by recipient or subject', async () => {
    expect(await read('/mailbox')).toContain('1 messaggio')
    expect(await read('/mailbox?q=ANNA.NERI')).toContain('1 messaggio')
    expect(await read('/mailbox?q=nobody')).toContain('Nessun messaggio corrisponde')
  })

  it('shows a message as HTML in a frame that can do nothing', async () => {
    expect(await read(`/mailbox/${site.mail}`)).toMatch(/<iframe[^>]+sandbox="allow-popups[^"]*"/)
    const alone = await ask(`/mailbox/${site.mail}/alone`)
    expect(alone.headers.get('content-security-policy')).toMatch(/^sandbox [^;]*; default-src 'none'/)
    expect(alone.headers.get('content-security-policy')).not.toMatch(/allow-scripts|allow-same-origin/)
    expect(await alone.text()).toContain('Voucher per la maglieria')
  })

  it('as plain text, as raw source, and its headers', async () => {
    expect(await read(`/mailbox/${site.mail}/text`)).toContain('Voucher per la maglieria')
    expect(await read(`/mailbox/${site.mail}/source`)).toMatch(/Content-Type: multipart\/alternative/)
    expect(await read(`/mailbox/${site.mail}/headers`)).toContain('List-Unsubscribe-Post')
  })

  it('or says that there is no such message', async () => {
    expect((await ask('/mailbox/none')).status).toBe(404)
    expect((await ask('/mailbox/..%2F..%2Fetc/source')).status).toBe(404)
  })

  it("refuses another site's click, and unsubscribes by its own as a mail program would", async () => {
    const path = `/mailbox/${site.mail}/unsubscribe`
    const foreign = await ask(path, { method: 'POST', headers: { origin: 'https://elsewhere.example' } })
    expect(foreign.status).toBe(403)
    expect((await readContact(site.world.table, 'anna-neri'))?.active).toBe(true)
    const page = await (await ask(path, { method: 'POST' })).text()
    expect(page).toContain('La console ha risposto 200')
    expect((await readContact(site.world.table, 'anna-neri'))?.inactiveBecause).toBe('unsubscribed')
  })
})
