import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { cinea } from '../../shared/sources/european/cinea.ts'
import { eic } from '../../shared/sources/european/eic.ts'
import { eismea } from '../../shared/sources/european/eismea.ts'
import { mimitAggiornamenti } from '../../shared/sources/national/mimit-aggiornamenti.ts'
import { mimitIncentivi } from '../../shared/sources/national/mimit-incentivi.ts'
import { rerPatrimonioCulturale } from '../../shared/sources/regional/rer-feeds.ts'
import { feedSource, rss, rssItem } from '../builders/feeds.ts'
import { fixture, hasSamples, pageOf, readBody, sample } from '../builders/source-pages.ts'

const calls = feedSource()
/** The draft of one entry with `fields` written over a sound one. */
const draft = (fields: Record<string, string | undefined>, source = calls): Draft => {
  const reading = readBody(source, rss(rssItem(fields)))
  const [first] = reading.drafts
  if (!first) throw new Error(`expected a draft, found ${JSON.stringify(reading)}`)
  return first
}

describe('a feed', () => {
  it('is asked for once, lists the newest calls alone, and has no further page', () => {
    expect(calls.first('2026-06-29T05:30:00Z').url).toBe('https://calls.example.org/feed')
    expect(calls.lists).toBe('latest')
    expect(readBody(calls, rss(rssItem())).next).toBeUndefined()
  })

  it('states of a call what it says and what all of its calls share', () => {
    const source = feedSource({ programme: 'Botteghe 2027', regions: ['IT-45'], act: 'incentivo' })
    expect(
      draft(
        {
          description: '<![CDATA[<p>Contributi per le botteghe della regione.</p>]]>',
          category: 'Artigianato',
          pubDate: 'Fri, 26 Jun 2026 12:30:00 +0200',
        },
        source,
      ),
    ).toEqual({
      sourceId: '/bandi/prova',
      title: 'Bando di prova',
      summary: 'Contributi per le botteghe della regione.',
      language: 'it',
      level: 'national',
      programme: 'Botteghe 2027',
      funder: 'Fondazione di fantasia',
      regions: ['IT-45'],
      act: { kind: 'incentivo' },
      themes: [],
      keywords: ['Artigianato'],
      aidForms: [],
      deadlines: [],
      url: 'https://calls.example.org/bandi/prova',
      publishedAt: '2026-06-26T10:30:00Z',
      flags: [],
    })
  })

  it('takes the kind of act from the title where the site has several', () => {
    expect(draft({ title: 'Avviso per i restauratori' }).act).toEqual({ kind: 'avviso' })
    expect(draft({ title: 'Contributi ai restauratori' }).act).toBeUndefined()
  })

  it('keeps a long description as the text of the call, and a short one as its summary', () => {
    const long = 'Contributi per le imprese della regione. '.repeat(40)
    expect(draft({ description: long })).toMatchObject({ text: long.trim() })
    expect(draft({ description: long }).summary).toBeUndefined()
  })

  it('reads an entry of Atom: the page it stands for, its text, its words', () => {
    const [first, second] = readBody(calls, fixture('feed-atom.xml')).drafts
    expect(first).toMatchObject({
      sourceId: '/bandi/botteghe?id=7',
      url: 'https://calls.example.org/bandi/botteghe?id=7',
      title: 'Bando per botteghe & officine',
      summary: 'Contributi per le botteghe.',
      keywords: ['Artigianato'],
      publishedAt: '2026-06-25T06:30:00Z',
      deadlines: [{ at: '2026-09-30T11:00:00Z', hourStated: true }],
    })
    expect(first?.text).toContain('Il testo del bando.')
    expect(second).toMatchObject({ title: 'Un avviso senza sommario', publishedAt: '2026-06-20T10:00:00Z' })
  })

  it('reads entries of RDF that the table of contents forgets, by the address they are about', () => {
    const { drafts } = readBody(rerPatrimonioCulturale, fixture('feed-rer-patrimonio.xml'))
    expect(drafts.map(({ sourceId }) => sourceId.split('/').at(-1))).toEqual([
      'musei-accessibili',
      'archivi-aperti',
      'botteghe-del-restauro',
    ])
    expect(drafts[0]).toMatchObject({
      keywords: ['musei', 'accessibilità'],
      publishedAt: '2026-05-26T07:00:00Z',
      deadlines: [{ at: '2026-09-10T10:00:00Z', hourStated: true }],
    })
  })
})

describe('which entries of a feed are calls', () => {
  const outcome = (fields: Record<string, string | undefined>, source = calls) => {
    const { refused, passedOver } = readBody(source, rss(rssItem(fields)))
    return {
      refused: refused.map(({ reason }) => reason),
      passedOver: passedOver.map(({ reason }) => reason),
    }
  }

  it('refuses one without a title or a link, or with a link that no page is behind', () => {
    expect(outcome({ title: ' ' }).refused).toEqual(['it has no title'])
    expect(outcome({ link: undefined }).refused).toEqual(['it has no link'])
    for (const link of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://me:secret@calls.example.org/bandi/a',
      'https://calls.example.org:8443/bandi/a',
      `https://calls.example.org/bandi/${'a'.repeat(3000)}`,
    ])
      expect(outcome({ link }).refused).toEqual([expect.stringContaining('is no plain web address')])
  })

  it('passes over one that links to another host or to where no calls stand', () => {
    for (const link of [
      'https://calls.example.org.example.com/bandi/a',
      'https://example.com/https://calls.example.org/bandi/a',
      'https://calls.example.org/notizie/bandi/a',
      'https://calls.example.org/bandi/../notizie/a',
      'https://calls.example.org/bandi/',
    ])
      expect(outcome({ link }).passedOver).toEqual([expect.stringContaining('where no calls stand')])
  })

  it('follows a guid that says to be an address, and no other', () => {
    const guid = 'https://calls.example.org/bandi/dal-guid'
    const item = `<item><title>Bando</title><guid>${guid}</guid></item>`
    expect(readBody(calls, rss(item)).drafts).toMatchObject([{ url: guid }])
    const opaque = item.replace('<guid>', '<guid isPermaLink="false">')
    expect(readBody(calls, rss(opaque)).refused).toMatchObject([{ reason: 'it has no link' }])
  })

  it('tells entries apart that share a guid, and knows one that stands twice', () => {
    const item = (link: string) => rssItem({ link, guid: 'the-same' })
    const twice = ['a', 'b', 'a'].map((name) => item(`https://calls.example.org/bandi/${name}`)).join('')
    const reading = readBody(calls, rss(twice))
    expect(reading.drafts.map(({ sourceId }) => sourceId)).toEqual(['/bandi/a', '/bandi/b'])
    expect(reading.passedOver).toEqual([
      { row: 'Bando di prova', reason: 'a second copy of a row of the same page' },
    ])
  })

  it.each([
    ['Results of the call on circular clusters', 'it tells results, and is no call'],
    ['Flash call info: 312 proposals received', 'it tells results, and is no call'],
    ['Vacancy notice: project adviser', 'it is about a job, and is no call'],
    ['Call for experts in energy', 'it is about a job, and is no call'],
    ['Webinar: how to apply', 'it announces an event, and is no call'],
    ['LIFE 2026 – Info days', 'it announces an event, and is no call'],
    ['Call for tenders for a study', 'it buys something, and is no call'],
  ])('an agency’s "%s" is none: %s', (title, reason) => {
    const link = 'https://cinea.ec.europa.eu/funding-opportunities/calls-proposals/a_en'
    expect(outcome({ title, link }, cinea).passedOver).toEqual([reason])
  })

  it.each([
    ['Pubblicata la graduatoria del bando musei', 'it tells results, and is no call'],
    ['Esiti della selezione', 'it tells results, and is no call'],
    ['Concorso pubblico per due archivisti', 'it is about a job, and is no call'],
    ['Webinar sul nuovo bando', 'it announces an event, and is no call'],
    ['Procedura negoziata per il restauro', 'it buys something, and is no call'],
  ])('a region’s "%s" is none: %s', (title, reason) => {
    const link = 'https://patrimonioculturale.regione.emilia-romagna.it/leggi-atti-bandi/avvisi-e-bandi/a'
    expect(outcome({ title, link }, rerPatrimonioCulturale).passedOver).toEqual([reason])
  })

  it.each([
    'EIC Accelerator 2026',
    'Support for events of creative clusters',
    'Prizes for winning projects of women innovators',
    'Calls for proposals under LIFE',
  ])('an agency’s "%s" stays a call', (title) => {
    const link = 'https://eic.ec.europa.eu/eic-funding-opportunities/calls-proposals/a_en'
    expect(readBody(eic, rss(rssItem({ title, link }))).drafts).toMatchObject([{ title }])
  })

  it.each([
    'Bando per eventi e rassegne 2026',
    'Incentivi per le assunzioni nei musei',
    'Avviso per manifestazioni di interesse dei teatri',
  ])('a region’s "%s" stays a call', (title) => {
    const link = 'https://patrimonioculturale.regione.emilia-romagna.it/leggi-atti-bandi/avvisi-e-bandi/a'
    expect(readBody(rerPatrimonioCulturale, rss(rssItem({ title, link }))).drafts).toMatchObject([{ title }])
  })
})

describe('the ministry’s incentives', () => {
  it('leave out the index page that stands first', () => {
    const { drafts, passedOver } = readBody(mimitIncentivi, fixture('feed-mimit-incentivi.xml'))
    expect(passedOver[0]?.row).toBe('Tutti gli incentivi')
    expect(drafts.every(({ act }) => act?.kind === 'incentivo')).toBe(true)
  })

  const updates = readBody(mimitAggiornamenti, fixture('feed-mimit-aggiornamenti.xml'))

  it('are told of in updates, of which an opening is news', () => {
    expect(updates.drafts).toMatchObject([
      {
        title: 'Officine digitali: apertura dello sportello il 15 luglio 2026',
        opensAt: { hourStated: false },
      },
      { sourceId: '/it/normativa/decreto-direttoriale-22-giugno-2026', deadlines: [{ hourStated: false }] },
    ])
  })

  it('never make a new call of an extension, a closure or an appointment', () => {
    expect(updates.passedOver.map(({ reason }) => reason)).toEqual([
      'it changes or ends a measure, or tells results: an update, and no new call',
      'it changes or ends a measure, or tells results: an update, and no new call',
      'its title does not say that applications open',
    ])
  })

  it.each([
    'Nuova Sabatini: riapertura dello sportello',
    'Contratti di sviluppo, al via le domande dal 5 maggio',
    'Decreto 3 giugno 2026: modalità e termini per le istanze',
  ])('open by "%s"', (title) => {
    const link = 'https://www.mimit.gov.it/it/incentivi-aggiornamenti/a'
    expect(readBody(mimitAggiornamenti, rss(rssItem({ title, link }))).drafts).toHaveLength(1)
  })

  it.each([
    'Proroga dei termini di presentazione delle domande',
    'Smart money: riapertura e proroga dei termini',
    'Voucher: elenco dei beneficiari',
    'Sospensione dello sportello: chiusura anticipata',
    'FAQ sul bando brevetti',
  ])('do not open by "%s"', (title) => {
    const link = 'https://www.mimit.gov.it/it/incentivi-aggiornamenti/a'
    expect(readBody(mimitAggiornamenti, rss(rssItem({ title, link }))).drafts).toHaveLength(0)
  })
})

describe('deadlines in a feed', () => {
  const deadlines = (description: string) => draft({ description }).deadlines.map(({ at }) => at)

  it('are those that a sentence about applying names', () => {
    expect(deadlines('Le domande vanno inviate entro le ore 13.00 del 30 settembre 2026.')).toEqual([
      '2026-09-30T11:00:00Z',
    ])
    expect(draft({ title: 'Bando botteghe: scadenza 30 settembre 2026' }).deadlines).toMatchObject([
      { at: '2026-09-30T21:59:00Z', hourStated: false },
    ])
  })

  it('are those that must be met, too', () => {
    expect(deadlines('Le domande devono essere presentate entro il 30 settembre 2026.')).toEqual([
      '2026-09-30T21:59:00Z',
    ])
    expect(deadlines('Proposals must be submitted by 30 September 2026 at 17:00.')).toEqual([
      '2026-09-30T15:00:00Z',
    ])
  })

  it.each([
    'I progetti devono concludersi entro il 31 dicembre 2026.',
    'Le spese sono ammissibili fino al 31 dicembre 2026.',
    'Il decreto del 3 maggio 2026 disciplina le domande.',
    'La domanda di erogazione del saldo va inviata entro il 31 marzo 2027.',
    'Le imprese che presentano domanda devono assumere entro il 30 giugno 2027.',
    'Chi presenta domanda è tenuto a chiudere i lavori entro il 30 giugno 2027.',
    'Beneficiaries of the call must start their project by 30 June 2027.',
    'Il webinar sul bando si tiene dal 3 giugno 2026.',
    'Le domande vanno inviate entro 60 giorni dalla pubblicazione.',
    'Le domande vanno inviate entro il 31 febbraio 2026.',
  ])('are not read into "%s"', (description) => expect(deadlines(description)).toEqual([]))

  it('stay absent, with a flag, where sentences about applying disagree', () => {
    const read = draft({
      description: 'Le domande vanno inviate entro il 30 settembre 2026. Il bando scade il 15 ottobre 2026.',
    })
    expect(read.deadlines).toEqual([])
    expect(read.end).toBeUndefined()
    expect(read.flags).toMatchObject([{ field: 'deadlines' }])
  })

  it('are not read in a language whose words are not known', () => {
    const description =
      'Les demandes pour la sélection sont à déposer dans les délais avec le formulaire, deadline 30/09/2026.'
    expect(draft({ description })).toMatchObject({ language: 'fr', deadlines: [] })
  })
})

describe('a call’s own page, for what the feed does not say', () => {
  const complete = (source: typeof eismea, row: Draft, body: string): Draft | undefined =>
    source.completion?.complete(row, pageOf(source, body))
  const [, repairing] = readBody(eismea, fixture('feed-agency.xml')).drafts
  const [, fondo] = readBody(mimitIncentivi, fixture('feed-mimit-incentivi.xml')).drafts
  if (!repairing || !fondo) throw new Error('expected two drafts each')

  it('is asked for at the call’s address', () => {
    expect(eismea.completion?.request(repairing)?.url).toBe(repairing.url)
  })

  it('of a Commission agency states dates, programme and reference beside their labels', () => {
    expect(complete(eismea, repairing, fixture('feed-page-agency.html'))).toMatchObject({
      programme: 'Interregional Innovation Investments',
      call: { id: 'I3-2026-INV1' },
      opensAt: { at: '2026-05-25T22:00:00Z', hourStated: false, zone: 'Europe/Brussels' },
      deadlines: [{ at: '2026-11-12T16:00:00Z', hourStated: true, zone: 'Europe/Brussels' }],
      end: 'date',
      flags: [],
    })
  })

  it('of a two-stage call states both stages', () => {
    const page = fixture('feed-page-agency.html')
      .replace('Single-stage', 'Two-stage')
      .replace('Deadline date</dt>', 'Deadline dates</dt>')
      .replace('2026, 17:00 (CET)<', '2026, 17:00 (CET)15 April 2027, 17:00 (CEST)<')
      .replace('<nav>', '<aside>')
    expect(complete(eismea, repairing, page.replace(/<aside>.*<\/nav>/, ''))).toMatchObject({
      twoStage: true,
      deadlines: [
        { at: '2026-11-12T16:00:00Z', stage: 1 },
        { at: '2027-04-15T15:00:00Z', stage: 2 },
      ],
    })
  })

  it('believes no clock of another zone, and no date that the calendar lacks', () => {
    for (const printed of [
      '12 November 2026, 17:00 (AEST)',
      '31 November 2026, 17:00 (CET)',
      'to be announced',
    ]) {
      const page = fixture('feed-page-agency.html').replace('12 November 2026, 17:00 (CET)', printed)
      expect(complete(eismea, repairing, page)).toMatchObject({
        deadlines: [],
        flags: [{ field: 'deadlines', text: printed }],
      })
    }
  })

  it.each([
    ['Horizon Europe (HORIZON)', 'Horizon Europe'],
    ['Programme for the Environment and Climate Action (LIFE)', 'LIFE'],
    ['A programme of nobody', 'A programme of nobody'],
  ])('calls the programme %s what the portal’s own calls do: %s', (printed, name) => {
    const page = fixture('feed-page-agency.html').replace(/(programme<\/dt><dd><div>)[^<]*/, `$1${printed}`)
    expect(complete(eismea, repairing, page)?.programme).toBe(name)
  })

  it('knows a call that the page says is closed', () => {
    const page = fixture('feed-page-agency.html').replace('>Open<', '>Closed<')
    expect(complete(eismea, repairing, page)?.closedBySource).toBe(true)
  })

  it('of the ministry adds the text, the form of aid and when to apply, and nothing from beside the article', () => {
    const whole = complete(mimitIncentivi, fondo, fixture('feed-page-mimit.html'))
    expect(whole).toMatchObject({
      text: 'Il fondo concede un contributo a fondo perduto alle botteghe.\nLe domande si presentano dal 1 settembre 2026 al 30 ottobre 2026.',
      aidForms: ['grant'],
      opensAt: { at: '2026-08-31T22:00:00Z', hourStated: false },
      deadlines: [{ at: '2026-10-30T22:59:00Z', hourStated: false }],
    })
  })

  it('that is laid out otherwise, cut off or no page raises, so that the entry is kept with a flag', () => {
    for (const body of ['', '<html><body><p>Altro</p></body></html>', '<html><main>', '{"error":1}'])
      expect(() => complete(eismea, repairing, body)).toThrow(/expected/)
  })
})

describe.skipIf(!hasSamples)('a recorded feed (skipped where ../shared/samples is missing)', () => {
  it('of EU calls in RSS 2.0 is read whole: 725 entries, each with its date', () => {
    const source = feedSource({
      level: 'european',
      calls: { host: 'ec.europa.eu', path: /^\/info\/funding-tenders\/opportunities\/./ },
    })
    const { drafts, refused, passedOver } = readBody(source, sample('rss/eu-feed-rss2.xml'))
    expect([drafts.length, refused.length, passedOver.length]).toEqual([640, 0, 85])
    const elsewhere = passedOver.filter(({ reason }) => reason.includes('webgate.ec.europa.eu'))
    expect(elsewhere).toHaveLength(17)
    expect(drafts.every(({ publishedAt }) => publishedAt)).toBe(true)
    expect(drafts.flatMap(({ flags }) => flags)).toEqual([])
    expect(drafts.flatMap((draft) => draft.deadlines)).toEqual([])
  })
})
