import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayFrom,
  readDay,
  readStamp,
  utcInstant,
  wallMoment,
  zonedMoment,
} from '../../shared/sources/reading/dates.ts'
import { readWindow } from '../../shared/sources/reading/deadline-phrases.ts'
import { hasSamples, sample } from '../builders/source-pages.ts'

const closes = (text: string, language?: 'it' | 'en') => readWindow(text, language).closes
const opens = (text: string) => readWindow(text).opens

const real = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('C13 dates that cannot be read', () => {
  it.each([
    '31/02/2026',
    '2026-02-31',
    '30 febbraio 2026',
    '29/02/2025',
    '03/31/2026',
    '00/01/2026',
    '1/13/2026',
  ])('takes %s for no date', (text) => expect(readDay(text)).toBeUndefined())

  it.each([
    'rolling',
    'Non specificata',
    'tbd',
    '',
    '2026',
    'giugno 2026',
    '30 giugno',
    '30-6',
    '1e3/1/2026',
  ])('takes "%s" for no date', (text) => expect(readDay(text)).toBeUndefined())

  it.each(['1100-01-01', '2100-12-31', '0000-00-00', '9999-12-31'])(
    'takes the stand-in %s for no date',
    (text) => {
      expect(readDay(text)).toBeUndefined()
      expect(readStamp(`${text}T00:00:00Z`)).toBeUndefined()
    },
  )

  it('reads 05/06/2026 in Italian, and not in English, where it may be either day', () => {
    expect(readDay('05/06/2026')).toBe('2026-06-05')
    expect(readDay('05/06/2026', 'en')).toBeUndefined()
    expect(readDay('25/06/2026', 'en')).toBe('2026-06-25')
  })

  it('reads any day back from every way of writing it', () => {
    const names =
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
        ' ',
      )
    fc.assert(
      fc.property(real, (day) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number]
        const written = [
          day,
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
          `${date} ${names[month - 1]} ${year}`,
        ]
        for (const text of written) expect(readDay(text)).toBe(day)
        expect(closes(`entro le ore 12.00 del ${written[3]}`)?.text).toContain(written[3])
      }),
    )
  })

  it('invents no date: what it reads stands in the text, digit for digit', () => {
    const pieces = fc.constantFrom(
      ...[
        'entro',
        'dal',
        'al',
        'il',
        'ore',
        '12.00',
        '31',
        '30',
        '2026',
        '20',
        '26',
        'giugno',
        'febbraio',
        '/',
        '.',
        '-',
        ' ',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
        const text = words.join(words.length % 2 ? ' ' : '')
        const window = readWindow(text)
        for (const moment of [window.opens, window.closes]) {
          if (!moment) continue
          const [year, , day] = moment.at.split('-')
          expect(text).toContain(year)
          expect(text).toMatch(/\d/)
          expect(Number(day?.slice(0, 2))).toBeLessThanOrEqual(31)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads no date from numbers and stamps that no calendar or clock has', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (year, month, day) => {
        const read = dayFrom(year, month, day)
        if (read) expect(read.split('-').map(Number)).toEqual([year, month, day])
      }),
    )
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void [readDay(text), readStamp(text), utcInstant(text), readWindow(text)],
      ),
    )
    expect(readStamp('2026-06-30T25:00:00')).toBeUndefined()
    expect(utcInstant('2026-06-30T10:00:00+99:00')).toBeUndefined()
  })
})

describe('a machine’s date-times', () => {
  it('are read by the wall clock of the zone, whatever offset they claim', () => {
    expect(wallMoment('2026-10-08T17:00:00.000+0000', 'closes', 'Europe/Brussels')?.at).toBe(
      '2026-10-08T15:00:00Z',
    )
    expect(wallMoment('2026-12-08T17:00:00.000+0000', 'closes', 'Europe/Brussels')?.at).toBe(
      '2026-12-08T16:00:00Z',
    )
    expect(wallMoment('2024-09-27+02:00 Europe/Brussels', 'opens', 'Europe/Brussels')).toMatchObject({
      at: '2024-09-26T22:00:00Z',
      hourStated: false,
    })
  })

  it('are read as true instants where the source means them so', () => {
    expect(zonedMoment('2026-02-12T22:55:00+00:00', 'closes')).toMatchObject({
      at: '2026-02-12T22:55:00Z',
      hourStated: true,
    })
    expect(zonedMoment('2038-12-30T23:00:00', 'closes')).toMatchObject({
      at: '2038-12-31T22:59:00Z',
      hourStated: false,
    })
  })
})

describe('phrases that tell when applications close', () => {
  it.each([
    ['entro le ore 12.00 del 30 giugno 2026', '2026-06-30T10:00:00Z', true],
    ['entro e non oltre le ore 23,59 del giorno 15 marzo 2026', '2026-03-15T22:59:00Z', true],
    ['fino al giorno 11 dicembre 2026, ore 13.00, termine perentorio', '2026-12-11T12:00:00Z', true],
    [
      "dalle ore 12:00 del 12 maggio 2026 ed entro le ore 17:00 dell'11 giugno 2026",
      '2026-06-11T15:00:00Z',
      true,
    ],
    ['ulteriormente prorogato al 30 giugno 2026', '2026-06-30T21:59:00Z', false],
    ['dal 1° maggio 2026 al 30/06/2026', '2026-06-30T21:59:00Z', false],
    ['no later than 30 June 2026 at 17:00', '2026-06-30T15:00:00Z', true],
    ['by 17:00 on 30 June 2026', '2026-06-30T15:00:00Z', true],
  ])('reads "%s"', (text, at, hourStated) => {
    expect(closes(text, text.includes('June') ? 'en' : 'it')).toMatchObject({ at, hourStated })
  })

  it.each([
    'entro 6 mesi dalla concessione',
    'interventi completati entro il 31 marzo 2029',
    'l’elenco sarà pubblicato entro il 26 febbraio 2026',
    'regolamento valido fino al 31/12/2026',
    'alle ore 12:00 del 28/02/2026',
    'dal 1° gennaio al 30 giugno di ogni anno',
    'entro le ore 23.59 del 31 ottobre 202 4',
    'entro il 31 febbraio 2026',
    'prima finestra entro il 31 luglio 2026, seconda entro il 31 dicembre 2026',
  ])('makes no deadline of "%s"', (text) => expect(closes(text)).toBeUndefined())

  it('says what it doubts', () => {
    expect(readWindow('entro il 31 luglio 2026 oppure entro il 31 dicembre 2026').doubt).toBe(
      'it names several dates',
    )
    expect(readWindow('dal 30 giugno 2026 fino al 1 giugno 2026').doubt).toBe(
      'the opening it names is after its closing',
    )
  })

  it('takes neither hour of a day’s opening times for a deadline’s', () => {
    expect(opens('dalle ore 12.00 alle ore 18.00 del giorno 10 dicembre 2026')).toBeUndefined()
  })

  it('knows a suspension from an opening', () => {
    expect(
      opens('dalle ore 12.00 del giorno 22 novembre 2026 la temporanea chiusura dello sportello'),
    ).toBeUndefined()
  })
})

describe.skipIf(!hasSamples)('recorded Italian phrases (skipped where ../shared/samples is missing)', () => {
  it('are read without a date or an hour that does not stand in them', () => {
    const phrases: string[] = JSON.parse(sample('italian-deadline-phrases.json'))
    const windows = phrases.map((phrase) => ({ phrase, ...readWindow(phrase) }))
    for (const { phrase, opens, closes } of windows) {
      for (const moment of [opens, closes]) {
        if (!moment) continue
        const wall = new Date(moment.at).toLocaleString('sv-SE', { timeZone: 'Europe/Rome' })
        const [, year, , day, hour] = /^(\d+)-(\d+)-0?(\d+) 0?(\d+):/.exec(wall) ?? []
        expect(phrase).toContain(year)
        expect(phrase).toMatch(new RegExp(`(?<!\\d)0?${day}(?!\\d)`))
        if (moment.hourStated) expect(phrase).toMatch(new RegExp(`ore 0?${hour}(?!\\d)`))
      }
      // An opening is told by "dal", a closing by "entro", "fino" or "chiuderà": never the one for the other.
      if (opens) expect(phrase).toMatch(/^dal/i)
      if (closes) expect(phrase).toMatch(/entro|fino|chiuderà/)
    }
    const opened = windows.filter((one) => one.opens).length
    const closed = windows.filter((one) => one.closes).length
    expect({ phrases: phrases.length, opened, closed }).toMatchInlineSnapshot(`
      {
        "closed": 7,
        "opened": 67,
        "phrases": 99,
      }
    `)
  })
})
