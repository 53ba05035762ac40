import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STEERS } from '../../shared/domain/steer.ts'
import { readSteering } from '../../shared/store/steering.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const FRIDAY = '/clusters/create/friday'
const knitwear = anOpportunity({
  id: 'rer-bandi:maglia',
  source: 'rer-bandi',
  title: 'Voucher per la maglieria e i filati certificati',
  summary: 'Sostiene prototipi senza campioni fisici di maglieria.',
  deadlines: [
    {
      ...aDeadline('2026-09-24T10:00:00Z'),
      text: 'Le domande vanno presentate entro le ore 12 del 24 settembre 2026',
    },
  ],
})
const PAGE = `${FRIDAY}/rer-bandi%3Amaglia`
const remote = aMember({
  id: 'faro-sub',
  name: 'Faro Subacquei',
  profile: 'Immersioni, relitti, bombole e scafandri per chi scende in profondità.',
})

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({ members: [aMember(), remote], contacts: [aContact()], calls: [knitwear] })
})
afterAll(() => world.close())

const standing = async () => (await readSteering(world.table)).filter(({ endedAt }) => !endedAt)
const save = (fields: Record<string, string>) =>
  world.send(PAGE, { it: 'Aspettiamo un chiarimento.', en: '', until: '', seen: '', ...fields })
/** Everything that stands is ended, as by the buttons. */
const clear = async (): Promise<void> => {
  for (const { scope, does, at } of await standing())
    await world.send(PAGE, { do: 'end', scope, does, seen: at })
}

describe('the Friday page', () => {
  it('says what leaves on Monday, for each value chain', async () => {
    const page = await world.read(FRIDAY)
    expect(page).toContain('Che cosa parte lunedì 6 luglio 2026')
    expect(page).toContain('Un referente su 1 riceve un digest.')
    expect(page).toContain(knitwear.title)
  })

  it('asks to check the deadline that was read out of a sentence', async () =>
    expect(await world.read(FRIDAY)).toContain('la scadenza è letta da una frase'))

  it('names the members to whom nothing is near', async () => {
    const page = await world.read(FRIDAY)
    expect(page.slice(page.indexOf('id="unmatched"'))).toContain('Faro Subacquei')
  })

  it('is there in English', async () =>
    expect(await world.read(`${FRIDAY}?lang=en`)).toContain('What each value chain gets'))

  it('gives the calls of Monday’s mails as a table', async () => {
    const answer = await world.ask(`${FRIDAY}/calls.csv`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await answer.text()).toContain('"rer-bandi:maglia"')
  })

  it('is not there for a cluster that nobody knows', async () =>
    expect((await world.ask('/clusters/nobody/friday')).status).toBe(404))

  it('sends a test of one of its contacts’ digests to the office, once asked', async () => {
    const answer = await world.send(FRIDAY, { contact: 'anna-neri' })
    expect(answer.headers.get('location')).toBe(`${FRIDAY}?done=test`)
    expect(world.tests).toEqual([{ test: 'anna-neri', cluster: 'create' }])
    expect((await world.send(FRIDAY, { contact: 'nobody' })).status).toBe(404)
  })
})

describe('what the office decides of a call', () => {
  it.each(STEERS)('%s is stored with who, when and why, and ended by its button', async (does) => {
    const answer = await save({ do: does, verdict: 'yes' })
    expect(answer.headers.get('location')).toBe(`${PAGE}?done=saved`)
    expect(await standing()).toMatchObject([
      { does, scope: 'create', by: 'paolo', at: NOW, it: 'Aspettiamo un chiarimento.' },
    ])
    expect(await world.read(FRIDAY)).toContain('Aspettiamo un chiarimento.')
    await clear()
    expect(await standing()).toEqual([])
  })

  it('is known to the page that says why a call does not come', async () => {
    await save({ do: 'hold' })
    expect(await world.read('/why?member=filofino&call=rer-bandi:maglia')).toContain(
      'Il Clust-ER Create lo tiene in sospeso: Aspettiamo un chiarimento.',
    )
    await clear()
    expect(await world.read('/why?member=filofino&call=rer-bandi:maglia')).not.toContain('in sospeso')
  })

  it('is known to the contact’s own page of calls', async () => {
    const own = `/me/c/${world.token('calls')}`
    expect(await world.read(own)).toContain(knitwear.title)
    await save({ do: 'hold' })
    expect(await world.read(own)).not.toContain(knitwear.title)
    await clear()
  })

  it('of a held call Monday’s mails say nothing, and the list of decisions does', async () => {
    await save({ do: 'hold' })
    const page = await world.read(FRIDAY)
    expect(page).toContain('Lunedì nessun messaggio nomina un bando')
    expect(page.slice(page.indexOf('Decisioni in vigore'))).toContain(knitwear.title)
    await clear()
  })

  it('what was looked at is not asked again', async () => {
    await save({ do: 'note', it: 'Scadenza verificata con la Regione.' })
    expect(await world.read(FRIDAY)).not.toContain('la scadenza è letta da una frase')
    await clear()
  })

  it('of two people who decide at once the second is told, and nothing is lost', async () => {
    await save({ do: 'hold', it: 'Prima.' })
    const second = await save({ do: 'hold', it: 'Seconda.' })
    expect(second.headers.get('location')).toBe(`${PAGE}?done=outrun`)
    expect(await standing()).toMatchObject([{ it: 'Prima.' }])
    await save({ do: 'hold', it: 'Seconda.', seen: NOW })
    expect(await standing()).toMatchObject([{ it: 'Seconda.' }])
    await clear()
  })

  it('is taken back for everybody by what was decided for everybody', async () => {
    await save({ do: 'hold', scope: 'everybody' })
    expect(await standing()).toMatchObject([{ scope: 'everybody', office: 'ART-ER' }])
    await clear()
    expect(await standing()).toEqual([])
  })

  it.each([
    ['no reason', { it: '' }, 'Scrivete un testo'],
    ['a reason that is too long', { it: 'x'.repeat(401) }, 'Scrivete un testo'],
    ['a day that is past', { until: '2026-06-01' }, 'Indicate un giorno che non sia passato'],
    ['no day at all', { until: 'domani' }, 'Indicate un giorno che non sia passato'],
    ['no verdict', { do: 'verdict', verdict: 'partner' }, 'Scegliete uno dei tre'],
  ])('with %s nothing is stored, and the form says what is wrong', async (_, fields, said) => {
    const answer = await save({ do: 'hold', ...fields })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
    expect(await standing()).toEqual([])
  })

  it('E3 what is typed is text', async () => {
    await save({ do: 'note', it: '<script>alert(1)</script>' })
    expect(await world.read(PAGE)).not.toContain('<script>')
    expect(await world.read(FRIDAY)).not.toContain('<script>')
    await clear()
  })

  it('G7 is refused to another site', async () => {
    const answer = await world.send(PAGE, { do: 'hold', it: 'No.' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(await standing()).toEqual([])
  })
})
