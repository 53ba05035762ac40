import { describe, expect, it } from 'vitest'
import { read } from '../builders/read-window.ts'

describe('a day that took the place of another', () => {
  it.each([
    ['La scadenza è anticipata dal 10 luglio 2026 al 3 luglio 2026', 'closes 2026-07-03'],
    ['La scadenza del 10 luglio 2026 è spostata al 24 luglio 2026 alle ore 12', 'closes 2026-07-24T12:00'],
    ['La scadenza del 10 luglio 2026 slitta al 24 luglio 2026', 'closes 2026-07-24'],
    ['Il termine per le domande è rinviato al 24 luglio 2026', 'closes 2026-07-24'],
  ])('is the one that holds: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['La scadenza del 10 luglio 2026 è anticipata al 3 luglio 2026', 'it'],
    ['The deadline of 10 July 2026 is brought forward to 3 July 2026', 'en'],
  ] as const)('is not guessed where an earlier one stands beside it: %s', (text, language) =>
    expect(read(text, language)).toBe('?'),
  )
})

describe('C13 a mere "entro" or "by" beside words of no application', () => {
  it.each([
    'Il bando aprirà entro il 30 giugno 2026',
    'Lo sportello aprirà indicativamente entro il 30 settembre 2026',
    "L'apertura è prevista entro il 30 giugno 2026",
    'Consegna dei prodotti entro il 30 giugno 2026',
    'Le assunzioni devono avvenire entro il 30 giugno 2026',
    'Il personale deve essere in forza fino al 30 giugno 2026',
  ])('closes nothing: %s', (text) => expect(read(text)).toBe('?'))

  it.each([
    'The Union aims to halve emissions by 30 June 2030',
    'Grant agreements will be prepared by 30 June 2026',
    'Projects may run until 30 June 2026',
  ])('closes nothing: %s', (text) => expect(read(text, 'en')).toBe('?'))

  it.each([
    'Le domande di saldo devono essere presentate entro il 31 marzo 2028',
    'Le domande di pagamento vanno trasmesse entro il 31 ottobre 2027',
    'Richiesta di anticipo da presentare entro il 31 ottobre 2027',
    "L'accettazione del contributo va inviata entro il 30 giugno 2026",
    'I lavori devono iniziare entro il 30 giugno 2026',
  ])('nor does asking for money that was granted, or beginning: %s', (text) => expect(read(text)).toBe(''))

  it.each([
    'The project must start by 1 January 2027',
    'Payment requests are submitted by 31 March 2028',
    'Applicants will be informed by 30 June 2026',
  ])('nor does asking for money that was granted, or beginning: %s', (text) =>
    expect(read(text, 'en')).toBe(''),
  )

  it.each([
    ['Fino alle ore 16:00 del 31.12.2026, salvo esaurimento dei fondi.', 'closes 2026-12-31T16:00'],
    ["Contributi per l'apertura di negozi: domande entro il 30 settembre 2026", 'closes 2026-09-30'],
    ['Riapertura dei termini: presentare domanda entro il 30 settembre 2026', 'closes 2026-09-30'],
  ])('while a time that stands alone, or beside a word of applying, closes: %s', (text, expected) =>
    expect(read(text)).toBe(expected),
  )
})
