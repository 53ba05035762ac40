import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readDeadlines, readWindow } from '../../shared/sources/reading/deadline-phrases.ts'
import { read, written } from '../builders/read-window.ts'
import { fixture, hasSamples, sample } from '../builders/source-pages.ts'

describe('one day to apply by, in Italian', () => {
  it.each([
    ['Le domande vanno inviate entro le ore 12.00 del 30 giugno 2026.', 'closes 2026-06-30T12:00'],
    ['entro le ore 12:00 del 30 giugno 2026', 'closes 2026-06-30T12:00'],
    ['entro le ore 12,00 del 30 giugno 2026', 'closes 2026-06-30T12:00'],
    ['entro le 23:59 del 30/06/2026', 'closes 2026-06-30T23:59'],
    ['entro mezzogiorno del 30 giugno 2026', 'closes 2026-06-30T12:00'],
    ['entro e non oltre le ore 13 di martedì 30 giugno 2026', 'closes 2026-06-30T13:00'],
    ['Scadenza: 30/06/2026 13:00', 'closes 2026-06-30T13:00'],
    ['Scadenza presentazione domande: 30.06.2026 (ore 17)', 'closes 2026-06-30T17:00'],
    ['Il bando chiude il 5 ottobre 2026 - ore 16.00', 'closes 2026-10-05T16:00'],
    ['Termine ultimo per l’invio delle proposte: 1° luglio 2026', 'closes 2026-07-01'],
    ['Termine prorogato al 15 luglio 2026 alle ore 18', 'closes 2026-07-15T18:00'],
    ['ore 24:00: entro le ore 24:00 del 30 giugno 2026', 'closes 2026-06-30'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('one day to apply by, in English', () => {
  it.each([
    ['Deadline: 30 June 2026 at 5 pm', 'closes 2026-06-30T17:00'],
    ['Applications close on June 30, 2026 at 17:00 Brussels time.', 'closes 2026-06-30T17:00'],
    ['Submit your proposal by 17:00 CET on Friday, 30 October 2026.', 'closes 2026-10-30T17:00'],
    ['until 12 noon on the 3rd of September 2026', 'closes 2026-09-03T12:00'],
    ['The deadline is extended to 8 July 2026', 'closes 2026-07-08'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toBe(expected))
})

describe('a time to apply', () => {
  it.each([
    [
      "dalle ore 10:00 del 16 giugno 2026 alle ore 16:00 dell'11 luglio 2026",
      'opens 2026-06-16T10:00 closes 2026-07-11T16:00',
    ],
    ['dal 1 al 30 giugno 2026', 'opens 2026-06-01 closes 2026-06-30'],
    ['tra il 1° giugno 2026 e il 30 giugno 2026', 'opens 2026-06-01 closes 2026-06-30'],
    [
      'Lo sportello aprirà il giorno 4 maggio 2026, alle ore 10:00 e chiuderà il giorno 30 giugno 2026, alle ore 16:00.',
      'opens 2026-05-04T10:00 closes 2026-06-30T16:00',
    ],
    [
      'Domande a partire dalle ore 10 del 4 maggio 2026 fino a esaurimento delle risorse e comunque non oltre il 30 novembre 2026.',
      'opens 2026-05-04T10:00 closes 2026-11-30',
    ],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('shares a month with its first day only where days are written first', () => {
    expect(read('from 1 to June 30, 2026', 'en')).toBe('closes 2026-06-30')
    expect(read('dal 1 al 2026-06-30')).toBe('closes 2026-06-30')
  })

  it('is read in English as well', () =>
    expect(read('The call is open from 1 to 30 June 2026', 'en')).toBe('opens 2026-06-01 closes 2026-06-30'))
})

describe('an extension', () => {
  it.each([
    ['Scadenza prorogata dal 30 giugno 2026 al 15 luglio 2026', 'closes 2026-07-15'],
    ['Domande entro il 30 giugno 2026, termine prorogato al 15 luglio 2026', 'closes 2026-07-15'],
    [
      'Prorogato al 30 giugno 2026, poi ulteriormente prorogato al 15 luglio 2026 ore 12',
      'closes 2026-07-15T12:00',
    ],
  ])('takes the place of what was before: %s', (text, expected) => expect(read(text)).toBe(expected))

  it('that lies before another end settles nothing', () =>
    expect(read('Prorogato al 15 giugno 2026; domande entro il 30 giugno 2026')).toBe('?'))
})

describe('several deadlines of one call', () => {
  it.each([
    [
      'Prima fase: entro il 31 luglio 2026 ore 17:00. Seconda fase: entro il 30 novembre 2026 ore 17:00.',
      'closes(1) 2026-07-31T17:00 closes(2) 2026-11-30T17:00',
    ],
    [
      'Prima finestra: dal 1 giugno 2026 al 31 luglio 2026; seconda finestra: dal 1 ottobre 2026 al 30 novembre 2026',
      'opens 2026-06-01 closes 2026-07-31 closes 2026-11-30',
    ],
    [
      'Scadenze: 31 marzo 2026, 30 giugno 2026 e 30 settembre 2026',
      'closes 2026-03-31 closes 2026-06-30 closes 2026-09-30',
    ],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    [
      'First stage deadline: 14 April 2026 17:00; second stage deadline: 22 September 2026 17:00',
      'closes(1) 2026-04-14T17:00 closes(2) 2026-09-22T17:00',
    ],
    ['Cut-off dates: 12 March 2026 and 10 September 2026', 'closes 2026-03-12 closes 2026-09-10'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toBe(expected))

  it('are none where nothing tells how they belong together', () => {
    expect(read('entro il 31 luglio 2026 oppure entro il 31 dicembre 2026')).toBe('?')
    expect(read('Chiusura della prima finestra: ore 12.00 del 30 ottobre 2026')).toBe(
      'closes 2026-10-30T12:00 ?',
    )
  })
})

describe('a missing year', () => {
  const reference = '2026-05-10'
  it.each([
    ['prorogato al 2 luglio - ore 18:00', 'closes 2026-07-02T18:00 ?'],
    ['domande entro il 15/06', '?'],
    ['dal 12 maggio al 24 giugno 2026', 'opens 2026-05-12 closes 2026-06-24 ?'],
    ['dal 15 novembre al 31 gennaio 2027', 'opens 2026-11-15 closes 2027-01-31 ?'],
    ['domande entro il 20 aprile', '?'],
    ['domande entro il 31 dicembre', '?'],
  ])('is reckoned from another day where one choice is left, and flagged: %s', (text, expected) =>
    expect(read(text, 'it', { reference })).toBe(expected),
  )

  it.each(['prorogato al 2 luglio - ore 18:00', 'entro il 30 giugno di ogni anno', 'entro il 30/06/26'])(
    'is not made up: %s',
    (text) => expect(read(text)).toBe('?'),
  )

  it('of a day of every year stays missing, whatever else is known', () =>
    expect(read('dal 1° gennaio al 30 giugno, ore 12.00, dell’anno di avvio', 'it', { reference })).toBe('?'))
})

describe('C13 dates of something else than applying', () => {
  it.each([
    'entro 6 mesi dalla concessione',
    'entro 60 giorni dalla pubblicazione sul Bollettino del 30 giugno 2026',
    'entro il termine di 30 giorni dal 15 giugno 2026',
    'Interventi completati entro il 31 marzo 2029.',
    'Entro il 31 marzo 2029 gli interventi devono essere completati.',
    'I quesiti possono essere inviati entro il 10 giugno 2026.',
    'Le richieste di chiarimento entro le ore 12 del 10 giugno 2026',
    'Sono ammesse le spese sostenute dal 1 gennaio 2026 al 31 dicembre 2026',
    'Imprese iscritte al registro entro il 31 dicembre 2025',
    'Regolamento in vigore dal 1 luglio 2026',
    'Dalle ore 18.00 del 24 luglio 2026 alle ore 9.00 del 25 luglio 2026 il portale sarà offline',
    'L’evento di presentazione si svolge dal 1 al 3 novembre 2026',
    'decreto del 5 giugno 2026',
    'la graduatoria sarà approvata entro il 30 settembre 2026',
    'Entro il 30 settembre 2026 la Regione approva la graduatoria',
    'Chiusura procedimento 30/06/2026',
    'lunedì, entro lunedì 30 giugno 2026',
  ])('%s', (text) => expect(read(text)).not.toMatch(/opens|closes/))

  it.each([
    'adopted by the Commission on 30 June 2026',
    'Clarification questions until 10 June 2026',
    'by 17:00 GMT on the stage of 30 June 2026',
    'within six months from 30 June 2026',
    'Deadline: 05/06/2026',
  ])('%s', (text) => expect(read(text, 'en')).not.toMatch(/opens|closes/))

  it('takes midnight for no hour: written bare it is a form’s, written out it is flagged', () => {
    expect(read('Scadenza: 30/06/2026 00:00')).toBe('closes 2026-06-30')
    expect(read('entro le ore 00:00 del 30 giugno 2026')).toBe('closes 2026-06-30 ?')
  })

  it('leaves an hour of another clock unstated, and says so', () => {
    const window = readWindow('Deadline: 30 June 2026 at 17:00 GMT', 'en')
    expect(window.closes?.hourStated).toBe(false)
    expect(window.flags).toMatchObject([{ reason: 'The hour is that of another time zone.' }])
  })
})

describe('a field for deadlines', () => {
  const field = (text: string) =>
    written({
      ...readDeadlines(text, 'it', undefined, '2026-05-10'),
      deadlines: readDeadlines(text, 'it', undefined, '2026-05-10').deadlines,
    })
  it.each([
    ['5 giugno 2026 - ore 16.00', 'closes 2026-06-05T16:00'],
    ['10 agosto - ore 18:00', 'closes 2026-08-10T18:00 ?'],
    ['Prima fase: 31 luglio 2026 ore 17:00', 'closes(1) 2026-07-31T17:00'],
    [
      'Prima fase: 31 luglio 2026 ore 17:00; Seconda fase: 30 novembre 2026 ore 17:00',
      'closes(1) 2026-07-31T17:00 closes(2) 2026-11-30T17:00',
    ],
    ['12 marzo 2026, 10 settembre 2026', 'closes 2026-03-12 closes 2026-09-10'],
    ['30 giugno 2026 - 25.07.2026 con penale progressiva', '?'],
    ['ulteriormente prorogato al 30 giugno 2026', 'closes 2026-06-30'],
    ['15/06/2026 - 23:59', 'closes 2026-06-15T23:59'],
    ['Non specificata', ''],
    ['A sportello', ''],
  ])('%s', (text, expected) => expect(field(text)).toBe(expected))
})

/**
 * Phrases judged by reading them, by the hash of their words, since they are not ours to copy: what each says, with `?` where
 * it holds a day whose year, role or rest it leaves open.
 */
const judgedIn = (name: string): Record<string, string> => JSON.parse(fixture(`../reading/${name}.json`))
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

const verdictOn = (phrase: string, judged = 'not judged'): string => {
  const [said, isOpen] = [judged.replace(/ ?\?$/, ''), judged.endsWith('?')]
  const window = readWindow(phrase.replace(/\s+/g, ' '))
  const got = written({ ...window, flags: [] })
  const flagged = window.flags.length > 0 ? ', flagged' : ''
  if (got !== said)
    return said.includes(got) ? `less read than said${flagged}` : `wrong: ${got} for ${judged}`
  if (isOpen) return `left open by its words${flagged}`
  return got ? 'exact' : 'nothing to read, nothing read'
}
const verdicts = (phrases: readonly string[], judged: Record<string, string>): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const phrase of phrases) {
    const verdict = verdictOn(phrase, judged[hash(phrase)])
    counted[verdict] = (counted[verdict] ?? 0) + 1
  }
  return counted
}

describe.skipIf(!hasSamples)('recorded phrases (skipped where ../shared/samples is missing)', () => {
  it('99 pieces of sentences are read exactly, or flagged, and none wrongly', () => {
    const phrases: string[] = JSON.parse(sample('italian-deadline-phrases.json'))
    expect(verdicts(phrases, judgedIn('judged-phrases'))).toMatchInlineSnapshot(`
      {
        "exact": 71,
        "left open by its words, flagged": 17,
        "less read than said, flagged": 2,
        "nothing to read, nothing read": 9,
      }
    `)
  })

  it('the distinct notes with figures of 251 incentives as well', () => {
    const rows = sample('incentivi/opendata-export-rows.jsonl.gz').trim().split('\n')
    const notes = rows.map((row) => String(JSON.parse(row).Note_di_apertura_chiusura).trim())
    const judged = judgedIn('judged-notes')
    const known = [...new Set(notes)].filter((note) => judged[hash(note)] !== undefined)
    expect(verdicts(known, judged)).toMatchInlineSnapshot(`
      {
        "exact": 26,
        "left open by its words, flagged": 10,
        "less read than said": 9,
        "nothing to read, nothing read": 13,
      }
    `)
  })
})
