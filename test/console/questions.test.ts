import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readQuestions } from '../../shared/store/questions.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const CALL = 'rer-bandi:maglia'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({ calls: [anOpportunity({ id: CALL, source: 'rer-bandi', title: 'Voucher' })] })
})
afterEach(() => world.close())

const ask = (asked: string, message = '') => world.send(`/me/q/${world.token('talk')}`, { asked, message })
const talk = (message: string) => world.send(`/me/t/${world.token('talk')}/${CALL}`, { message })

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>'

describe('E3 what a contact types for its office', () => {
  it('is text on the pages of both', async () => {
    const own = [await ask(`${HOSTILE} bando`, HOSTILE), await talk(`${HOSTILE}\n</p>`)]
    const questions = await world.read('/questions')
    expect(questions.match(/&lt;script&gt;/g)).toHaveLength(2)
    for (const page of [questions, ...(await Promise.all(own.map((answer) => answer.text())))])
      expect(page).not.toMatch(/<script|<img/)
    const prefilled = await world.read(`/me/q/${world.token('talk')}?asked=${encodeURIComponent(HOSTILE)}`)
    expect(prefilled).toContain('&lt;script&gt;')
    expect(prefilled).not.toMatch(/<script|<img/)
  })

  it.each([
    'javascript:alert(1)//bando',
    'data:text/html,<b>bando</b>',
    'https://anna:pass@example.org/bando',
  ])('E4 is no link where it leads nowhere a reader may go: %s', async (asked) => {
    await ask(asked)
    const page = await world.read('/questions')
    expect(page).toContain('Anna Neri')
    expect(page).not.toMatch(/<a [^>]*href="(?:javascript|data|https:\/\/anna)/)
  })
})

describe('F7 an office that is asked again and again', () => {
  it('hears of one contact twenty times a day at most, and once of the same', async () => {
    for (let n = 0; n < 3; n += 1) await ask('bando sempre uguale')
    expect(world.letters).toHaveLength(1)
    const statuses: number[] = []
    for (let n = 0; n < 25; n += 1) statuses.push((await ask(`bando numero ${n}`)).status)
    expect(world.letters.length).toBeLessThanOrEqual(20)
    expect(statuses.at(-1)).toBe(429)
    expect((await readQuestions(world.table)).length).toBe(world.letters.length)
    expect((await talk('ancora')).status).toBe(429)
  })

  it('is not asked by a form from elsewhere', async () => {
    const from = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' }
    const path = `/me/q/${world.token('talk')}`
    expect((await world.send(path, { asked: 'bando' }, from)).status).toBe(403)
    expect(world.letters).toEqual([])
  })
})
