import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Purpose } from '../../shared/links/token.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { addQuestion } from '../../shared/store/questions.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { allRows } from '../builders/rows.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const CALL = 'rer-bandi:maglia'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [
      aMember(),
      aMember({ id: 'tessile', name: 'Tessile Srl' }),
      aMember({ id: 'lume-lab', name: 'Lume Lab' }),
    ],
    contacts: [
      aContact({ members: ['filofino', 'tessile'] }),
      aContact({
        id: 'eva-elmi',
        name: 'Eva Elmi',
        address: 'eva@lume.example.org',
        members: ['lume-lab'],
        excluded: ['parola-di-eva'],
        searches: [{ id: 'deva1', savedAt: NOW, words: 'ricerca-di-eva' }],
      }),
    ],
    calls: [anOpportunity({ id: CALL, source: 'rer-bandi', title: 'Voucher per la maglieria' })],
  })
  const told = [{ id: CALL, version: 1 }]
  await saveMailRecord(world.table, { contact: 'eva-elmi', kind: 'digest', key: '2026-W26', at: NOW, told })
  await addQuestion(world.table, {
    id: 'question-of-eva',
    contact: 'eva-elmi',
    cluster: 'create',
    at: NOW,
    language: 'it',
    asked: 'domanda-di-eva',
    state: 'open',
  })
})
afterAll(() => world.close())

/** Each page of a contact, with the token that opens it. */
const PAGES: [string, Purpose, string][] = [
  ['u', 'unsubscribe', ''],
  ['p', 'preferences', ''],
  ['p', 'preferences', '/mails'],
  ['c', 'calls', ''],
  ['y', 'opinions', `/${CALL}`],
  ['n', 'opinions', `/${CALL}`],
  ['t', 'talk', `/${CALL}`],
  ['q', 'talk', ''],
  ['l', 'colleagues', ''],
  ['d', 'data', ''],
  ['d', 'data', '/erase'],
]
/** Everything of Eva's, as it stands. */
const hers = async () =>
  (await allRows(world.table)).filter(({ pk }) => pk === 'CONTACT#eva-elmi' || pk === 'MEMBER#lume-lab')

describe('G1 another’s id', () => {
  it('under one’s own signature opens no page, and no form is taken', async () => {
    const before = await hers()
    for (const [place, purpose, rest] of PAGES) {
      const forged = world.token(purpose).replace('anna-neri', 'eva-elmi')
      expect((await world.ask(`/me/${place}/${forged}${rest}`)).status).toBe(404)
      expect((await world.send(`/me/${place}/${forged}${rest}`, { do: 'save' })).status).toBe(404)
    }
    expect(await hers()).toEqual(before)
  })

  it('in a form of one’s own reaches nobody: a stranger takes no mails over, and nothing of its is undone', async () => {
    const before = await hers()
    const colleagues = `/me/l/${world.token('colleagues')}`
    const handOver = { do: 'handOver', colleague: 'eva-elmi', until: '2026-07-10' }
    expect((await world.send(colleagues, handOver)).status).toBe(422)
    await world.send(colleagues, { do: 'decline', absent: 'eva-elmi' })
    await world.send(`/me/p/${world.token('preferences')}/search`, { do: 'remove', id: 'deva1' })
    await world.send(`/me/u/${world.token('unsubscribe')}`, {
      do: 'mute',
      cluster: 'create',
      contact: 'eva-elmi',
    })
    expect(await hers()).toEqual(before)
    expect(world.letters).toEqual([])
  })

  it('is no member to answer for', async () => {
    const answered = await world.send(`/me/y/${world.token('opinions')}/${CALL}`, {
      do: 'answer',
      member: 'lume-lab',
    })
    expect(answered.status).toBe(422)
  })

  it('is no key to another’s question', async () => {
    const given = { contact: 'anna-neri', question: 'question-of-eva', answer: 'Risposta' }
    expect((await world.send('/questions', given)).status).toBe(404)
  })

  it('stands on no page of somebody else’s, nor does anything that is hers', async () => {
    const words = /eva-elmi|Eva Elmi|eva@|-di-eva|lume-lab|Lume Lab/
    for (const [place, purpose, rest] of PAGES)
      expect(await world.read(`/me/${place}/${world.token(purpose)}${rest}`)).not.toMatch(words)
  })
})

describe('F5 a link that was forwarded', () => {
  it.each([
    ['u', 'unsubscribe', '', 'u'],
    ['c', 'calls', '', 'cynt'],
    ['c', 'calls', '/search?q=voucher', 'cynt'],
    ['y', 'opinions', `/${CALL}`, 'cyn'],
    ['n', 'opinions', `/${CALL}`, 'cyn'],
    ['t', 'talk', `/${CALL}`, 't'],
    ['q', 'talk', '', 'q'],
  ] as const)(
    'to /me/%s by a token for %s leads neither to preferences nor to data nor to colleagues',
    async (place, purpose, rest, open) => {
      const page = await world.read(`/me/${place}/${world.token(purpose)}${rest}`)
      const led = new Set([...page.matchAll(/\/me\/([a-z])\//g)].map(([, to]) => to))
      expect([...led].filter((to) => !open.includes(to ?? '?'))).toEqual([])
      expect(page).not.toMatch(/\.[pdlk]\.k1\./)
      expect(page).not.toContain('anna.neri@')
    },
  )
})
