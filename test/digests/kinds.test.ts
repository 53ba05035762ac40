import * as cheerio from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../shared/digests/clean.ts'
import type { RenderedMail } from '../../shared/digests/digest.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { MailKind } from '../../shared/domain/mail.ts'
import { aCandidate, aDigestInput, aReason, fromFashion } from '../builders/digest-input.ts'
import { aDeadline } from '../builders/opportunity.ts'
import { aMail, READERS } from '../builders/sample-mails.ts'

/** What holds of every mail, whatever its kind and language. */
const ALL = MailKind.options.flatMap((kind) =>
  (['it', 'en'] as const).map((language) => ({ kind, language, reader: READERS[language] })),
)
const AT_ONCE = ALL.filter(({ kind }) => ['change', 'reminder', 'alert'].includes(kind))
const WITH_CALLS = ALL.filter(({ kind }) => kind !== 'welcome' && kind !== 'note')

const wordsOf = (html: string): string => {
  const $ = cheerio.load(html)
  $('style, title, [aria-hidden]').remove()
  return $('body').text().replace(/\s+/g, ' ').trim()
}

const footOf = ({ text }: RenderedMail): string => text.split(/^-{40}$/m)[1] ?? ''

describe('subjects', () => {
  it.each([
    ['digest', 'it', 'Entro ven 10/7: campionario digitale, fino a 40.000 € + altri 4'],
    ['change', 'it', 'Revocato o tolto: campionario digitale nella moda + altri 3'],
    ['change', 'en', 'Revoked or gone: campionario digitale nella moda + 3 more'],
    ['reminder', 'it', 'Promemoria, ven 10/7: campionario digitale nella moda + un altro'],
    ['reminder', 'en', 'Reminder, Fri 10 Jul: campionario digitale, €40,000 + 1 more'],
    ['alert', 'it', 'Nuovo, entro ven 10/7: campionario digitale, fino a 40.000 €'],
    ['alert', 'en', 'New, by Fri 10 Jul: campionario digitale nella moda, €40,000'],
    ['note', 'it', 'Nessun bando nuovo per voi in 4 settimane'],
    ['note', 'en', 'No new call for you in 4 weeks'],
    ['welcome', 'it', 'Segnavia: i bandi per Filofino Srl da lun 6/7'],
    ['welcome', 'en', 'Segnavia: funding calls for Lume Lab + 1 from Mon 6 Jul'],
  ] as const)('of a %s in %s says what it is about: %s', (kind, language, subject) => {
    expect(aMail(kind, READERS[language]).subject).toBe(subject)
  })

  it.each(ALL)(
    'of a $kind in $language are no longer than a mail program shows, for any title',
    ({ kind, reader }) => {
      for (const title of [
        'x',
        'Bando '.repeat(150),
        '👩‍🔬'.repeat(300),
        'à'.repeat(1000),
        'Moda\r\nBcc: x@evil.example.net',
      ])
        expect(lengthOf(aMail(kind, reader, { title }).subject)).toBeLessThanOrEqual(65)
    },
  )
})

describe.each(ALL)('a $kind in $language', ({ kind, language, reader }) => {
  const mail = aMail(kind, reader)
  const { html, text } = mail
  const $ = cheerio.load(html)
  const it_ = language === 'it'

  it('says the same in both parts, in the same order', () => {
    const words = wordsOf(html).replaceAll(/\s/g, '').toLowerCase()
    let from = 0
    for (const line of text.split('\n').slice(2)) {
      const said = line
        .replace(/^\s*(?:\d+\. |- )/, '')
        .replace(/: https?:\S+/g, '')
        .replaceAll(/[\s:]+$/g, '')
        .replaceAll(/\s/g, '')
      const first = said.slice(0, 20).toLowerCase()
      if (first === '' || /^(?:-+|https?:.*)$/.test(first)) continue
      const at = words.indexOf(first, from)
      expect(at, `"${line}" after position ${from}`).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  it('begins with for whom and of which day', () => {
    const who = it_ ? 'Filofino Srl, lunedì 29 giugno 2026' : 'Lume Lab and Tessera Lab, Monday 29 June 2026'
    expect($('h1').text()).toBe(who)
    expect(text.startsWith(`${who}: `)).toBe(true)
    expect($('html').attr('lang')).toBe(language)
  })

  it('ends with why it came, how to change it, and whom unsubscribing affects', () => {
    const foot = footOf(mail)
    expect(foot).toMatch(it_ ? /^\nPer Anna Neri, / : /^\nFor Carla Verdi, /)
    expect(foot).toContain(it_ ? 'fra i soci del Clust-ER Create' : 'are members of the Create Clust-ER')
    expect(foot).toContain(it_ ? 'Fanno fede gli atti pubblicati dall’ente.' : 'The official texts prevail.')
    for (const label of it_
      ? ['Preferenze', 'Pausa', 'Disiscrizione di Anna Neri', 'Fonti', 'Informativa']
      : ['Preferences', 'Pause', 'Unsubscribe Carla Verdi', 'Sources', 'Privacy'])
      expect(foot).toMatch(new RegExp(`^${label}: https://segnavia\\.example\\.org/`, 'm'))
  })

  it('E5 holds no image, script, form or other active thing, and is small', () => {
    expect(
      $('img, script, form, iframe, object, base, link, input, svg, meta[http-equiv], table'),
    ).toHaveLength(0)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  })

  it('never says that somebody is eligible, nor speaks of scores and matches', () => {
    for (const words of [text, wordsOf(html)])
      expect(words).not.toMatch(/ammissibil|eligible|punteggio|\bscore|\bmatch|ritirat/i)
  })

  it('is the same for the same input, byte for byte', () => {
    expect(aMail(kind, reader)).toEqual(mail)
  })
})

describe.each(AT_ONCE)('a $kind in $language, which could not wait,', ({ kind, language, reader }) => {
  const mail = aMail(kind, reader)

  it('says why it came at once', () => {
    const why = {
      change: { it: 'subito, senza aspettare il digest', en: 'at once and not with the next digest' },
      reminder: {
        it: '14 e 3 giorni prima di una scadenza (30 dove servono partner)',
        en: '14 and 3 days before a deadline (30 where partners are needed)',
      },
      alert: {
        it: 'subito, perché è appena uscito qualcosa di molto vicino a Filofino Srl',
        en: 'at once, because something very close to Lume Lab has just come out',
      },
    }[kind as 'change' | 'reminder' | 'alert'][language]
    expect(footOf(mail)).toContain(why)
  })

  it('has no welcome, no calls that are not open, and no list of sources', () => {
    const first = aMail(kind, reader, {}, { mark: undefined })
    expect(first.text).toBe(mail.text)
    expect(mail.text).not.toMatch(/non aperti a voi|not open to you|Letti stamani|sources read/)
  })

  it('names every member in what it says of a call, where it is for several', () => {
    const cards = cheerio.load(aMail(kind, READERS.en).html)('article')
    expect(cards.length).toBeGreaterThan(0)
    cards.each((_, card) => {
      const words = cheerio.load(card).text()
      expect(words).toContain('Lume Lab')
      expect(words).toContain('Tessera Lab')
    })
  })
})

describe('a change', () => {
  const { text } = aMail('change', READERS.it)

  it('of what has ended says when it was told, when it would have closed, and what is not known', () => {
    expect(text).toContain(`NON PIÙ APERTI
1. Contributi per il campionario digitale nella moda
   Regione di esempio
   Revocato o tolto dalla fonte. Segnalato l'8 giugno.
   La scadenza era venerdì 10 luglio 2026, ore 12:00. Prima di fermarvi, verificate sulla pagina dell’ente.
   Testo ufficiale: `)
    expect(text).toContain(`   Chiuso anticipatamente. Segnalato l'8 giugno.
   La scadenza era venerdì 30 ottobre 2026, ore 16:00.
`)
  })

  it('of a deadline says before and after, to the minute where the hour moved', () => {
    expect(text).toContain(
      "   Scadenza anticipata: da giovedì 30 luglio, ore 13:00, a venerdì 10 luglio 2026, ore 12:00 (11 giorni). Segnalato l'8 giugno.\n",
    )
  })

  it('of a call that is followed says since when, and not that it was mentioned', () => {
    const extended = text.slice(text.indexOf('Circular Textile Networks'))
    expect(extended).toContain('2026, ore 17:00 (78 giorni)\n')
    expect(extended).toContain('   Perché: lo seguite dal 9 giugno\n')
  })

  it('offers what has ended to nobody to follow', () => {
    const [gone = ''] = text.split('2. Voucher')
    expect(gone).not.toContain('Ci interessa')
    expect(gone).toContain('Parliamone: ')
  })
})

describe('a reminder', () => {
  const { text } = aMail('reminder', READERS.it)

  it('says when the call was told, and what to have ready', () => {
    expect(text).toContain(`   Scadenza: venerdì 10 luglio 2026, ore 12:00 (11 giorni). Segnalato l'8 giugno.
   Da tenere pronto: accesso con SPID o CIE e firma digitale. Domanda su piattaforma online.
`)
  })

  it('of an opening says the hour, what must be ready, and that it is followed', () => {
    expect(text).toContain('   Apre martedì 7 luglio 2026, ore 10:00 (8 giorni); chiude')
    expect(text).toContain('   Da tenere pronto: firma digitale. Domanda per PEC.\n')
    expect(text).toContain('   Perché: lo seguite dal 9 giugno\n')
  })

  it('gives the lead times that its reader has chosen', () => {
    const contact = { name: 'Anna Neri', language: 'it', frequency: 'weekly', leads: [7] } as const
    const foot = footOf(
      aMail('reminder', READERS.it, {}, { contact: { ...contact, leads: [...contact.leads] } }),
    )
    expect(foot).toContain('Per Anna Neri, 7 giorni prima di una scadenza e 7 e 1 prima di un’apertura, ')
  })
})

describe('a note', () => {
  it('says what was read, that nothing was near enough, what was nearly, and what can be done', () => {
    expect(aMail('note', READERS.it).text).toContain(`
Dal 1º giugno non è uscito nulla di abbastanza vicino a ciò che fa Filofino Srl. Abbiamo guardato 1.234 bandi aperti o in arrivo.

Letti stamani 11 siti su 12; uno fermo da venerdì (Bandi della Provincia di Esempio).

VICINI, MA NON PER ORA
   7 bandi sono pertinenti ma non aperti a voi: manca un requisito.
   1 altro è vicino solo in parte.
   Quali, e che cosa manca: https://segnavia.example.org/me/c/abc#not-open
`)
  })

  it('names first what its reader has narrowed', () => {
    const contact = { name: 'Anna Neri', language: 'it', frequency: 'weekly' } as const
    const { text } = aMail(
      'note',
      READERS.it,
      {},
      {
        contact: { ...contact, threshold: 'strong', levels: ['regional', 'european'] },
      },
    )
    expect(text).toContain(
      '   Avete scelto di ricevere solo i bandi più vicini: la soglia si abbassa nelle Preferenze.\n',
    )
    expect(text).toContain(
      '   Ricevete solo bandi regionali e europei: gli altri si aggiungono nelle Preferenze.\n',
    )
  })
})

describe('a welcome', () => {
  it('says who gave the address, what will come and when, how to stop, and who answers for the data', () => {
    const { text } = aMail('welcome', READERS.it)
    expect(text).toContain(
      'Il vostro indirizzo ci è stato dato da Filofino Srl, fra i soci del Clust-ER Create',
    )
    expect(text).toContain('Ogni lunedì alle 07:30, se c’è qualcosa per voi. Il primo arriva lunedì 6 luglio')
    expect(text).toContain('Titolare del trattamento: Clust-ER Create (ufficio@create.example.org).')
    expect(text).toContain('   Disiscrizione di Anna Neri: https://segnavia.example.org/me/u/abc\n')
  })

  it('promises each reader its own rhythm and reminders', () => {
    const { text } = aMail(
      'welcome',
      READERS.it,
      {},
      {
        contact: { name: 'Anna Neri', language: 'it', frequency: 'monthly', alerts: false, leads: [] },
      },
    )
    expect(text).toContain('Il primo lunedì del mese, alle 07:30')
    expect(text).not.toMatch(/promemoria 14|appena uscito/)
  })
})

describe('a digest', () => {
  it('says in whose place it comes too, and until when', () => {
    expect(footOf(aMail('digest', READERS.it))).toContain(
      'Per Anna Neri, anche al posto di Bruno Bassi fino al 3 agosto, ogni lunedì, perché Filofino Srl',
    )
    expect(footOf(aMail('digest', READERS.en))).toContain(
      'also in place of Bruno Bassi until 3 August, every Monday',
    )
  })

  it('carries the note of an office, whose address is text and no link', () => {
    const { text, html } = aMail('digest', READERS.it)
    expect(text).toContain(
      'DAL CLUST-ER CREATE\n   Giovedì 2 luglio alle 11 presentiamo i bandi moda dell’autunno: si segue anche da casa.\n   Iscrizioni: https://create.example.org/incontri\n',
    )
    expect(html).not.toContain('href="https://create.example.org')
  })

  it('marks a note that is in another language', () => {
    const notes = [{ cluster: 'Clust-ER Create', language: 'it', text: 'Buone vacanze.' }] as const
    const $ = cheerio.load(aMail('digest', READERS.en, {}, { notes }).html)
    expect($('div[lang=it]').text()).toContain('Buone vacanze.')
  })

  it('puts several new calls under the value chains that brought them', () => {
    const headings = (mail: RenderedMail): string[] =>
      cheerio
        .load(mail.html)('h2')
        .map((_, heading) => cheerio.load(heading).text())
        .get()
    const calls = ['uno', 'due', 'tre'].map((name, place) =>
      aCandidate(
        { id: `example-region:${name}`, deadlines: [aDeadline('2026-09-30T10:00:00Z')] },
        { score: 900 - place, reasons: [aReason(place === 1 ? {} : { from: fromFashion })] },
      ),
    )
    const mail = renderDigest(aDigestInput({ candidates: calls }))
    expect(mail && headings(mail)).toEqual(['Nuovi: Moda', 'Nuovi: dal vostro profilo'])
  })

  it('A25 with ten cards is under 100 kB', () => {
    const long = 'Contributi straordinari per la transizione digitale delle imprese culturali. '.repeat(60)
    const candidates = Array.from({ length: 60 }, (_, number) =>
      aCandidate(
        { id: `example-region:call-${number}`, title: long.slice(0, 1000), funder: long, aidRegime: long },
        { reasons: [aReason({ yours: long, theirs: long })] },
      ),
    )
    const contact = { name: 'Anna Neri', language: 'it', frequency: 'weekly', cards: 10 } as const
    const { html = '' } = renderDigest(aDigestInput({ candidates, contact })) ?? {}
    expect(cheerio.load(html)('article')).toHaveLength(10)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  })
})

describe.each(WITH_CALLS)('what a $kind in $language names', ({ kind, reader }) => {
  it('is told at its version, so that nobody is told of it twice', () => {
    const { told } = aMail(kind, reader)
    expect(told.length).toBeGreaterThan(0)
    for (const { version } of told) expect(version).toBeGreaterThanOrEqual(1)
  })
})
