import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftFields } from '../../shared/domain/opportunity.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentivi } from '../../shared/sources/national/it-incentivi.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { type Prose, readProse, withProse } from '../../shared/sources/reading/prose.ts'
import { rerImprese } from '../../shared/sources/regional/rer-plone.ts'
import { hasSamples, pageOf, ploneBatch, readBody, sample, sediaPage } from '../builders/source-pages.ts'

const euro = (amount: number) => amount * 100
const it_ = (text: string) => readProse(text, 'it')
const cascade = (text: string) => readProse(text, 'en', { cascade: true })

describe('what an Italian call says in words', () => {
  it('reads a whole standard paragraph', () => {
    expect(
      it_(
        `Contributo a fondo perduto pari al 50%, massimo 40.000 euro; spesa minima 20.000 euro. La dotazione
         complessiva è di 2 milioni di euro. Procedura a graduatoria. Aiuti in regime de minimis (Reg. UE 2023/2831).`.replace(
          /\s+/g,
          ' ',
        ),
      ),
    ).toEqual({
      aidForms: ['grant'],
      intensity: 50,
      perProjectMax: euro(40_000),
      spendMin: euro(20_000),
      total: euro(2_000_000),
      procedure: 'graduatoria',
      aidRegime: 'de minimis',
    })
  })

  it.each<[string, Partial<Prose>]>([
    ['Contributo fino a un massimo di 2 milioni di euro a progetto.', { perProjectMax: euro(2_000_000) }],
    [
      'Il contributo copre fino all’80% della spesa ammessa e non può superare € 50.000,00.',
      { intensity: 80, perProjectMax: euro(50_000) },
    ],
    [
      'Contributo a fondo perduto: 70% della spesa, da 80.000 a 300.000 euro per progetto, durata 30 mesi.',
      { intensity: 70, perProjectMin: euro(80_000), perProjectMax: euro(300_000) },
    ],
    [
      'Il contributo copre il 75% della spesa, da un minimo di 100.000 a un massimo di 800.000 euro per intervento.',
      { intensity: 75, perProjectMin: euro(100_000), perProjectMax: euro(800_000) },
    ],
    [
      'Contributo del 40 per cento delle spese; il costo minimo del progetto è di 1,5 milioni di euro.',
      { intensity: 40, spendMin: euro(1_500_000) },
    ],
    ['Il 60% a fondo perduto, massimo 75.000 euro.', { intensity: 60, perProjectMax: euro(75_000) }],
    [
      'Fondo perduto 40% (50% per le piccole imprese), massimo 120.000 euro.',
      { perProjectMax: euro(120_000) },
    ],
    [
      'Contributo del 50%. Dotazione: 3.000.000 euro. È previsto un minimo di spesa di € 500,00.',
      { intensity: 50, spendMin: euro(500) },
    ],
  ])('%s', (text, stated) => expect(it_(text)).toMatchObject(stated))

  it.each<[string, Partial<Prose>]>([
    ['Procedura a sportello.', { procedure: 'sportello' }],
    ['Le domande sono esaminate in ordine di arrivo.', { procedure: 'sportello' }],
    ['Procedura valutativa a graduatoria.', { procedure: 'graduatoria' }],
    ['Le proposte sono selezionate con procedura negoziale.', { procedure: 'negoziale' }],
    ['Voucher per la consulenza.', { aidForms: ['voucher'] }],
    ['Contributo a fondo perduto (voucher) per fiere.', { aidForms: ['voucher'] }],
    ['Finanziamento agevolato a tasso zero.', { aidForms: ['loan'] }],
    ['Rilascio di garanzie sui prestiti delle imprese.', { aidForms: ['guarantee'] }],
    ['Il contributo è concesso ai sensi del regolamento "de minimis".', { aidRegime: 'de minimis' }],
    [
      'Procedura a sportello, fino a esaurimento delle risorse e comunque entro le ore 16.00 del 4 maggio 2026.',
      { end: 'date-or-funds', earlyClosure: 'fino a esaurimento delle risorse' },
    ],
    [
      'Lo sportello chiude al raggiungimento di 150 domande.',
      { earlyClosure: 'al raggiungimento di 150 domande' },
    ],
  ])('%s', (text, stated) => expect(it_(text)).toMatchObject(stated))
})

describe('what a European call says in words', () => {
  it.each<[string, Partial<Prose>]>([
    [
      'Financial support of up to EUR 60,000 per third party (100% of eligible costs).',
      { perProjectMax: euro(60_000), intensity: 100 },
    ],
    ['Each team receives up to €50,000 for ten months.', { perProjectMax: euro(50_000) }],
    [
      'Companies will receive between EUR 10,000 and EUR 20,000, covering 75% of costs.',
      { perProjectMin: euro(10_000), perProjectMax: euro(20_000), intensity: 75 },
    ],
    ['A lump sum of up to EUR 60 000 per project.', { perProjectMax: euro(60_000) }],
    [
      'Ninety vouchers of EUR 20,000 to small companies, in order of arrival.',
      { perProjectMax: euro(20_000), procedure: 'sportello' },
    ],
    ['De minimis rules apply.', { aidRegime: 'de minimis' }],
  ])('of a cascade call: %s', (text, stated) => expect(cascade(text)).toMatchObject(stated))

  it.each<[string, Partial<Prose>]>([
    [
      'The Commission estimates that an EU contribution of between EUR 3.00 and 4.00 million would suffice.',
      { perProjectMin: euro(3_000_000), perProjectMax: euro(4_000_000) },
    ],
    ['The funding rate is 70% of the eligible costs.', { intensity: 70 }],
    ['A funding rate of 70%.', { intensity: 70 }],
  ])('of a topic: %s', (text, stated) => expect(readProse(text, 'en')).toMatchObject(stated))

  it('does not take what a topic passes on to third parties for what it gives', () => {
    const text =
      'The maximum amount to be granted to each third party is EUR 60 000. Grants of up to EUR 30,000.'
    expect(readProse(text, 'en')).toEqual({ aidForms: [] })
  })
})

describe('what is not said, or not of everybody, is not read', () => {
  it.each([
    ['two intensities', 'Contributo a fondo perduto del 35% per le medie e del 45% per le piccole imprese.'],
    ['a second one in brackets', 'Contributo del 45% (55% se il prodotto è riciclato).'],
    ['a bonus', 'Il contributo copre il 60% della spesa. I progetti in montagna ricevono il 5% in più.'],
    ['a share that must be spent', 'Almeno il 15% della spesa è destinato alla ricerca.'],
    ['what applicants must bring', 'Il cofinanziamento minimo è del 20% del costo.'],
    ['an advance', 'È previsto un anticipo del 40% del contributo.'],
    ['a reserve', 'Una riserva del 30% è destinata alle cooperative.'],
    ['staff and shares', 'Imprese con il 60% di dipendenti donne e il 51% delle quote.'],
    ['a loan’s cover', 'Finanziamento agevolato che copre il 70% delle spese.'],
    ['a guarantee’s cover', 'Concessione di garanzie che coprono l’80% del prestito.'],
    [
      'a share of part of the cost',
      'Le intensità di aiuto variano. Contributo del 90% delle spese di studio.',
    ],
    ['more than all', 'Contributo del 120% della spesa.'],
    ['lines with figures of their own', 'Linea A: contributo del 60% della spesa.'],
  ])('no intensity from %s', (_, text) => expect(it_(text)).not.toHaveProperty('intensity'))

  it.each([
    ['a total', 'La dotazione complessiva è di 2 milioni di euro.'],
    [
      'a total that follows a grant',
      'Contributi a fondo perduto, fino a 2 milioni di euro di risorse disponibili.',
    ],
    ['a ceiling of spending', 'Contributo del 50% su una spesa massima di 300.000 euro.'],
    ['a ceiling that may be of spending', 'Contributo pari al 40% delle spese fino a 20.000 euro.'],
    ['ceilings by kind', 'Contributo massimo 18.000 euro per gli editori e 6.000 euro per le librerie.'],
    [
      'a higher one in brackets',
      'Fondo perduto 60%, massimo 100.000 euro (110.000 per le imprese femminili).',
    ],
    ['a rate a month', 'Contributo massimo di 800 euro al mese.'],
    ['the ceiling of de minimis', 'Gli aiuti de minimis a un’impresa unica: il massimo di 300.000 euro.'],
    ['turnover', 'Imprese con fatturato massimo di 2 milioni di euro. Contributo del 50%.'],
    ['an amount in another country’s writing', 'Contributo massimo 40,000 euro.'],
    ['lines', 'Linea 1: contributo fino a 15.000 euro. Linea 2: contributo fino a 200.000 euro.'],
    ['a loan beside a grant', 'Contributo a fondo perduto e prestito agevolato, massimo 50.000 euro.'],
  ])('no ceiling from %s', (_, text) => expect(it_(text)).not.toHaveProperty('perProjectMax'))

  it.each([
    [
      'a sportello for one line and a ranking for another',
      'Procedura a sportello per la linea 1, a graduatoria per la linea 2.',
    ],
    ['an office counter', 'Informazioni allo sportello clienti. Sportello chiuso.'],
    ['a ranking that will be published', 'La graduatoria sarà pubblicata su questa pagina.'],
  ])('no procedure from %s', (_, text) => expect(it_(text)).not.toHaveProperty('procedure'))

  it.each([
    ['a choice of regimes', 'Regime de minimis o, a scelta, art. 25 del regolamento (UE) n. 651/2014.'],
    ['a part of the cost', 'Sono ammesse (a titolo di de minimis) le spese di certificazione.'],
    ['a requirement', 'Non aver superato il massimale degli aiuti de minimis.'],
  ])('no regime from %s', (_, text) => expect(it_(text)).not.toHaveProperty('aidRegime'))

  it('no early end from money that is given out along a ranking', () => {
    expect(it_('Le domande in graduatoria sono finanziate fino a esaurimento delle risorse.')).toEqual({
      aidForms: [],
    })
  })

  it('no form of aid from what is excluded', () => {
    expect(it_('Contributo non cumulabile con altri contributi a fondo perduto.').aidForms).toEqual([])
    expect(it_('Per chi ha già finanziamenti agevolati.').aidForms).toEqual([])
  })

  it('no spending from two lines', () => {
    expect(it_('Spesa minima 15.000 euro per la linea A e 50.000 per la linea B.')).not.toHaveProperty(
      'spendMin',
    )
  })
})

describe('a draft with its prose', () => {
  const draft = (fields: Partial<DraftFields>): DraftFields => ({
    sourceId: 'x',
    title: 'Bando di prova',
    language: 'it',
    level: 'regional',
    url: 'https://www.example.org/bando',
    text: 'Contributo a fondo perduto del 50% della spesa, massimo 40.000 euro; spesa minima 20.000 euro. Procedura a sportello fino a esaurimento delle risorse.',
    ...fields,
  })
  const deadlines = [{ at: '2026-09-30T10:00:00Z', hourStated: true, zone: 'Europe/Rome' }]

  it('keeps every field that the source stated', () => {
    const stated: Partial<DraftFields> = {
      amounts: { perProjectMax: 1, spendMin: 2 },
      intensity: 3,
      procedure: 'negoziale',
      end: 'none',
      earlyClosure: 'mai',
      aidForms: ['prize'],
      aidRegime: 'altro',
    }
    expect(withProse(draft(stated))).toEqual(draft(stated))
  })

  it('does not make a range of one end from a field and the other from words', () => {
    expect(withProse(draft({ amounts: { perProjectMin: 100 } })).amounts).toEqual({
      perProjectMin: 100,
      spendMin: euro(20_000),
    })
  })

  it('does not believe a project’s ceiling above the whole budget', () => {
    expect(withProse(draft({ amounts: { total: euro(10_000) } })).amounts).not.toHaveProperty('perProjectMax')
  })

  it('reads no share of cost where the aid is a loan or a tax credit', () => {
    expect(withProse(draft({ aidForms: ['tax'] }))).not.toHaveProperty('intensity')
  })

  it('adds the end of funds to a date, and makes it the end where there is no date at all', () => {
    expect(withProse(draft({ deadlines, end: 'date' }))).toMatchObject({
      end: 'date-or-funds',
      earlyClosure: 'fino a esaurimento delle risorse',
    })
    expect(withProse(draft({}))).toMatchObject({ end: 'funds' })
  })

  it('says nothing of the end where a last day is named that no field holds, or could not be read', () => {
    const named = draft({ text: `${draft({}).text} Domande entro il 30 giugno 2026.` })
    const doubtful = draft({ flags: [{ field: 'deadlines', reason: 'A date could not be read.' }] })
    expect(withProse(named)).not.toHaveProperty('end')
    expect(withProse(doubtful)).not.toHaveProperty('end')
  })

  it('leaves alone what is in neither of its languages', () => {
    expect(withProse(draft({ language: 'fr' }))).toEqual(draft({ language: 'fr' }))
  })
})

describe('the sources', () => {
  it('read the words of a Plone call', () => {
    const text =
      'Contributo a fondo perduto del 50% della spesa, massimo 40.000 euro. Procedura a graduatoria.'
    expect(readBody(rerImprese, ploneBatch({ text })).drafts[0]).toMatchObject({
      intensity: 50,
      amounts: { perProjectMax: euro(40_000) },
      procedure: 'graduatoria',
      aidForms: ['grant'],
    })
  })

  it('read a topic’s conditions, in the list and in its own file', () => {
    const conditions = 'Funding rate: 80% of eligible costs.'
    const listed = readBody(euSedia, sediaPage({ topicConditions: [conditions] })).drafts[0]
    const bare = readBody(euSedia, sediaPage({})).drafts[0]
    const body = JSON.stringify({
      TopicDetails: { description: 'Projects on the repair of things.', conditions },
    })
    expect(listed?.intensity).toBe(80)
    expect(bare && euSedia.completion?.complete(bare, pageOf(euSedia, body)).intensity).toBe(80)
  })

  it('name an incentive without a title by its number', () => {
    const docs = [{ id: 'solr/9', zs_nid: '77', zs_title: ' ' }]
    const body = JSON.stringify({ response: { numFound: 1, start: 0, docs } })
    expect(readBody(itIncentivi, body).refused).toEqual([
      { row: '77', reason: 'it has no title', sourceId: '77' },
    ])
  })
})

describe.skipIf(!hasSamples)('recorded incentives (skipped where ../shared/samples is missing)', () => {
  it('never contradict the fields beside them, but for one whose own words say another ceiling', () => {
    const { drafts } = readBody(itIncentiviExport, sample('incentivi/opendata-export-rows.jsonl.gz'))
    const read = drafts.map((draft) => ({
      draft,
      prose: readProse(`${draft.summary}\n${draft.text}`, 'it'),
    }))
    const differing = read.filter(({ draft, prose }) =>
      (['perProjectMax', 'perProjectMin', 'spendMin'] as const).some(
        (field) => prose[field] !== undefined && prose[field] !== draft.amounts?.[field],
      ),
    )
    // Its words state a ceiling of 10,000 euro, its field 9,000.
    expect(differing.map(({ draft }) => draft.sourceId)).toEqual(['1758'])
    expect(read.filter(({ draft, prose }) => prose.procedure && prose.procedure !== draft.procedure)).toEqual(
      [],
    )
  })
})

const FIELDS = ['intensity', 'perProjectMin', 'perProjectMax', 'spendMin'] as const
/** Pieces of real phrases in any order, and anything between them. */
const phrase = fc.constantFrom(
  'Contributo a fondo perduto',
  'del',
  '50%',
  '0%',
  '999%',
  '7,5%',
  'della spesa',
  'massimo',
  'fino a',
  'da',
  'a',
  '40.000 euro',
  '€ 1e308',
  '-500 euro',
  '0 euro',
  '12 milioni di euro',
  '999999999 miliardi di euro',
  '1.000,555 euro',
  'spesa minima',
  'per progetto',
  'per le imprese',
  ';',
  '.',
  '\n',
  'EU contribution of between EUR 3.00 and 4.00 million',
  'funding rate of 70%',
  'up to EUR 60,000 per third party',
  'Procedura a sportello',
  'fino a esaurimento delle risorse',
)
const text = fc
  .array(fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 25 })
  .map((all) => all.join(' '))
const language = fc.constantFrom('it' as const, 'en' as const)

describe('C14 figures from any text whatever', () => {
  it('are whole, positive and within bounds, a range in its order', () => {
    fc.assert(
      fc.property(text, language, fc.boolean(), (words, spoken, isCascade) => {
        const prose = readProse(words, spoken, { cascade: isCascade })
        for (const field of FIELDS) {
          const value = prose[field]
          if (value === undefined) continue
          expect(Number.isSafeInteger(value)).toBe(true)
          expect(value).toBeGreaterThan(0)
          expect(value).toBeLessThanOrEqual(field === 'intensity' ? 100 : 1e13)
        }
        expect(prose.perProjectMin ?? 0).toBeLessThanOrEqual(prose.perProjectMax ?? Infinity)
      }),
      { numRuns: 2000 },
    )
  })

  it('never come from a text without digits', () => {
    fc.assert(
      fc.property(text, language, (words, spoken) => {
        const prose = readProse(words.replace(/\p{Nd}/gu, ''), spoken, { cascade: true })
        for (const field of FIELDS) expect(prose).not.toHaveProperty(field)
      }),
    )
  })
})

describe('C17 prose of one sign or one phrase without end', () => {
  const LONG = 50_000
  const time = (words: string): number => {
    const least = [1, 2, 3].map(() => {
      const start = performance.now()
      readProse(words, 'it')
      readProse(words, 'en', { cascade: true })
      return performance.now() - start
    })
    return Math.min(...least)
  }

  it.each([
    ' ',
    '1',
    '1.',
    '1.000 ',
    '€',
    '€ 1',
    '%',
    '50% ',
    'da 1 a ',
    'da 1.000 ',
    'massimo ',
    'spesa ',
    'spesa minima ammissibile ',
    'procedura ',
    'contributo pari al ',
    'de minimis ',
    'aiuti concessi ',
    'esaurimento ',
    'fino a ',
    'up to EUR ',
    'a fondo perduto ',
    'funding rate is ',
    'voucher ',
    'entro 1 ',
    '. A',
    '\n',
  ])('%j takes time that grows with the text, not with its square', (sign) => {
    const once = sign.repeat(Math.ceil(LONG / sign.length))
    const [single, double] = [time(once.slice(0, LONG)), time((once + once).slice(0, 2 * LONG))]
    expect(double).toBeLessThan(Math.max(4 * single, 60))
  })

  it('reads no more than a draft’s text may hold', () => {
    const late = `${'parola '.repeat(15_000)} Contributo a fondo perduto del 50% della spesa.`
    expect(readProse(late, 'it')).toEqual({ aidForms: [] })
  })
})
