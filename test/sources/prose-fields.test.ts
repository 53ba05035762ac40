import { describe, expect, it } from 'vitest'
import type { DraftFields } from '../../shared/domain/opportunity.ts'
import { actNumberIn } from '../../shared/sources/reading/act-number.ts'
import { applicationLanguagesIn, howToApplyIn } from '../../shared/sources/reading/applying.ts'
import { enquiriesIn } from '../../shared/sources/reading/enquiries.ts'
import { linkedDocuments, listedDocuments } from '../../shared/sources/reading/linked-documents.ts'
import { localUnitIn } from '../../shared/sources/reading/local-unit.ts'
import { partnershipIn } from '../../shared/sources/reading/partners.ts'
import { withProse } from '../../shared/sources/reading/prose.ts'
import { endIn } from '../../shared/sources/reading/prose-terms.ts'
import { readinessIn } from '../../shared/sources/reading/readiness.ts'
import { rerImprese } from '../../shared/sources/regional/rer-plone.ts'
import { ploneBatch, readBody } from '../builders/source-pages.ts'

describe('how to apply', () => {
  it.each([
    [
      'Le domande vanno presentate esclusivamente tramite la piattaforma Prova, con accesso mediante SPID, CIE o CNS.',
      { channels: ['portal'], signInWith: ['spid', 'cie', 'cns'] },
    ],
    [
      'La domanda, firmata digitalmente, va inviata a mezzo PEC all’indirizzo bandi@example.org.',
      { channels: ['pec'], signInWith: [], digitalSignature: true },
    ],
    [
      'Le istanze possono essere trasmesse con raccomandata o consegnate a mano presso l’ufficio protocollo.',
      { channels: ['post', 'by-hand'], signInWith: [] },
    ],
    [
      'La domanda va compilata sul portale https://bandi.example.org/domande.',
      { channels: ['portal'], url: 'https://bandi.example.org/domande' },
    ],
    [
      'Applications must be submitted electronically via the Portal; register with EU Login.',
      { channels: ['portal'], signInWith: ['eu-login'] },
    ],
  ])('%s', (text, stated) => expect(howToApplyIn(text)).toMatchObject(stated))

  it.each([
    'Non sono ammesse domande inviate tramite PEC.',
    'Le comunicazioni relative alla domanda presentata avvengono via PEC.',
    'Il presente bando sostiene il portale del turismo e le proposte dei comuni.',
    'I progetti creano una piattaforma digitale.',
    'The project builds a platform for applications of robotics.',
    'Chi non ha SPID può chiedere informazioni.',
    'Per i quesiti sulla domanda inviare una PEC.',
  ])('is not read from: %s', (text) => expect(howToApplyIn(text)).toBeUndefined())
})

describe('the language of an application', () => {
  it.each([
    ['La domanda deve essere redatta in lingua italiana.', ['it']],
    ['Le proposte possono essere presentate in lingua italiana o inglese.', ['en', 'it']],
    ['Proposals must be written in English.', ['en']],
  ])('%s', (text, codes) => expect(applicationLanguagesIn(text)).toEqual(codes))

  it.each([
    'Proposals must include a summary written in English.',
    'Il sito è in lingua italiana.',
    'La domanda va redatta in lingua italiana. La proposta va redatta in lingua inglese.',
    'Deliverables must be submitted in English.',
  ])('is not read from: %s', (text) => expect(applicationLanguagesIn(text)).toBeUndefined())
})

describe('whom to ask', () => {
  it('is the one address and number that the funder names for questions', () => {
    expect(enquiriesIn('Per informazioni: bandi@example.org, tel. 051 000 0000')).toMatchObject({
      email: 'bandi@example.org',
      phone: '051 000 0000',
    })
    expect(enquiriesIn('Contatti\nE-mail: Ufficio@Example.org')?.email).toBe('ufficio@example.org')
  })

  it.each([
    'Informazioni: uno@example.org oppure due@example.org',
    'Per la privacy e per informazioni sui dati personali: dpo@example.org',
    'La domanda va trasmessa a protocollo@example.org',
    'Informazioni su x@example.orgSeguono altre parole',
    'Informazioni: tel. 12',
  ])('is not read from: %s', (text) => expect(enquiriesIn(text)?.email).toBeUndefined())
})

describe('who must join', () => {
  it.each([
    ['Il partenariato è composto da almeno tre imprese.', { organisations: 3 }],
    [
      'Proposals must be submitted by at least 3 applicants (beneficiaries; not affiliated entities) from 3 different eligible countries.',
      { organisations: 3, countries: 3 },
    ],
    [
      'A consortium of at least three independent legal entities, each established in a different Member State.',
      { organisations: 3, countries: 3 },
    ],
  ])('%s', (text, rule) => expect(partnershipIn(text)).toMatchObject(rule))

  it('keeps the words alone where sorts of partners add up', () => {
    const rule = partnershipIn('Raggruppamenti di almeno tre imprese e due laboratori accreditati.')
    expect(rule).not.toHaveProperty('organisations')
    expect(rule?.words).toContain('due laboratori')
  })

  it.each([
    'Almeno tre imprese hanno già aderito alla misura.',
    'Il partenariato ha almeno due imprese, salvo per la linea B.',
    'In addition to the general rule, consortia must include at least three independent legal entities from Africa.',
  ])('is not read from: %s', (text) => expect(partnershipIn(text)).toBeUndefined())
})

describe('technology readiness', () => {
  it.each([
    ['Activities are expected to start at TRL 4-5 and achieve TRL 6 to 7 by the end.', '6-7'],
    ['sufficient maturity (recommended TRL 5–8)', '5-8'],
    ['a Technology Readiness Level (TRL) of 5 or higher', '5-9'],
    ['progetti con TRL compreso tra 5 e 7', '5-7'],
    ['un TRL minimo 6', '6-9'],
    ['in real environments (TRL7)', '7'],
  ])('%s', (text, levels) => expect(readinessIn(text)).toBe(levels))

  it.each(['from TRL 3 in the first line to TRL 8 in the second', 'TRL 9-2', 'TRL 12', 'TRL'])(
    'is not read from: %s',
    (text) => expect(readinessIn(text)).toBeUndefined(),
  )
})

describe('a site within the territory', () => {
  it.each([
    'Imprese con unità locale in Emilia-Romagna.',
    'Le imprese devono avere sede legale o operativa nel territorio regionale.',
    'Possono partecipare le PMI che abbiano almeno un’unità locale ubicata nella provincia di Modena al momento del pagamento.',
  ])('is demanded: %s', (text) => expect(localUnitIn(text)).toBe(true))

  it.each([
    'Le imprese possono non disporre di una sede operativa nel territorio regionale.',
    'Maggiorazione del 10% per le imprese con sede operativa in Emilia-Romagna.',
    'La sede legale della Regione è aperta al pubblico.',
    'Investimenti che mantengono gli addetti dell’unità produttiva.',
  ])('is not demanded: %s', (text) => expect(localUnitIn(text)).toBeUndefined())
})

describe('the act', () => {
  it('has the number and date that its title names', () =>
    expect(actNumberIn('Bando Prova - DGR n. 1234 del 12/05/2026', '')).toEqual({
      number: '1234',
      date: '2026-05-12',
    }))

  it.each([
    ['Avviso approvato con Determinazione dirigenziale n. 404/2026 del 5 maggio 2026.', '404/2026'],
    ['Con decreto n. 88 del 3 marzo 2026 di approvazione del bando si apre lo sportello.', '88'],
  ])('has those that the text says it was approved by: %s', (text, number) =>
    expect(actNumberIn('Bando', text).number).toBe(number),
  )

  it.each([
    'Il bando dà attuazione alla DGR n. 486 del 13 settembre 2024.',
    'Avviso approvato con DGR n. 1 del 5 maggio 2026. Avviso approvato con DGR n. 2 del 6 maggio 2026.',
    'decreto-legge 19 maggio 2020, n. 34',
  ])('has none from: %s', (text) => expect(actNumberIn('Bando', text)).toEqual({}))
})

describe('an early closure', () => {
  it('is kept in its words', () =>
    expect(endIn('Lo sportello chiude al raggiungimento di 150 domande.')).toEqual({
      earlyClosure: 'al raggiungimento di 150 domande',
    }))
})

describe('31 December', () => {
  const draft = (text: string, hourStated = false): DraftFields =>
    withProse<DraftFields>({
      sourceId: 'x',
      title: 'Bando di prova',
      text,
      language: 'it',
      level: 'regional',
      url: 'https://www.example.org/bando',
      end: 'date',
      deadlines: [{ at: '2026-12-31T22:59:00Z', hourStated, zone: 'Europe/Rome', text: '31/12/2026' }],
    })

  it('beside a sportello or exhaustion of funds is flagged and not believed', () => {
    for (const text of ['Procedura a sportello.', 'Domande a sportello fino a esaurimento delle risorse.']) {
      const { deadlines, flags } = draft(text)
      expect(deadlines).toEqual([])
      expect(flags).toMatchObject([{ field: 'deadlines' }])
    }
    expect(draft('Procedura a sportello.')).not.toHaveProperty('end')
  })

  it('is believed where an hour is stated, the text names the day, or the call is ranked', () => {
    expect(draft('Procedura a sportello.', true).deadlines).toHaveLength(1)
    expect(draft('Procedura a sportello, fino al 31 dicembre 2026.').deadlines).toHaveLength(1)
    expect(draft('Procedura a graduatoria.').deadlines).toHaveLength(1)
  })
})

describe('documents', () => {
  const base = 'https://www.example.org/bandi/uno'
  it('are the files that a page links to, once each', () =>
    expect(
      linkedDocuments(
        '<a class="x" href="/files/bando.pdf"><b>Il bando</b></a> <a href="/files/bando.pdf">di nuovo</a> <a href=\'modulo.docx\'></a> <a href="/altro">pagina</a>',
        base,
      ),
    ).toEqual([
      { title: 'di nuovo', url: 'https://www.example.org/files/bando.pdf' },
      { title: 'modulo.docx', url: 'https://www.example.org/bandi/modulo.docx' },
    ]))

  it.each([
    'javascript:alert(1)//x.pdf',
    'data:application/pdf;base64,AAAA.pdf',
    'https://user:pass@example.org/x.pdf',
    'ftp://example.org/x.pdf',
  ])('E4 are never %s', (href) => expect(linkedDocuments(`<a href="${href}">x</a>`, base)).toEqual([]))

  it('of a Plone call are its attachments, in folders too', () => {
    const approfondimento = [
      {
        title: 'Modulistica',
        children: [
          { title: 'Domanda', url: 'https://imprese.example.org/bando/domanda.pdf', filesize: '1 KB' },
        ],
      },
    ]
    const [call] = readBody(rerImprese, ploneBatch({ approfondimento })).drafts
    expect(call?.documents).toEqual([
      { title: 'Domanda', url: 'https://imprese.example.org/bando/domanda.pdf' },
    ])
    expect(listedDocuments([null, 'x', { url: 5 }], base)).toEqual([])
  })
})
