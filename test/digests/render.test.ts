import * as cheerio from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import type { Candidate, DigestInput, RenderedMail } from '../../shared/digests/digest.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { COLOURS, type Colour, STYLE_SHEET } from '../../shared/digests/style.ts'
import { aCandidate, aDigestInput, aReason, someLinks } from '../builders/digest-input.ts'
import { aDeadline, type OpportunityFields } from '../builders/opportunity.ts'
import { englishSample, italianSample } from '../builders/sample-digests.ts'

const rendered = (input: DigestInput): RenderedMail => {
  const digest = renderDigest(input)
  if (!digest)
    throw new Error('expected a digest, found that nothing was due. Give the input a call that is due.')
  return digest
}
const withCall = (call: OpportunityFields): RenderedMail =>
  rendered(aDigestInput({ candidates: [aCandidate(call)] }))

/** The HTML's words in their order, white space apart. */
const wordsOf = (html: string): string => {
  const $ = cheerio.load(html)
  $('style, title, [aria-hidden]').remove()
  return $('body').text().replace(/\s+/g, ' ').trim()
}

describe('a Monday in Italian', () => {
  const { text, subject, html } = rendered(italianSample())

  it('begins with for whom, when and what', () => {
    expect(subject).toBe('Entro ven 10/7: campionario digitale, fino a 40.000 € + altri 4')
    expect(text).toMatch(/^Filofino Srl, lunedì 29 giugno 2026: 5 bandi, uno scade fra 11 giorni\n/)
  })

  it('tells a call in full, in the order in which it is weighed', () => {
    expect(text).toContain(`
IN SCADENZA
1. Contributi per il campionario digitale nella moda
   Regione di esempio, avviso a graduatoria, DGR 812/2026
   Scadenza: venerdì 10 luglio 2026, ore 12:00 (11 giorni)
   Contributo a fondo perduto 50%, massimo 40.000 €; spesa minima 20.000 €; dotazione 2 milioni di €; de minimis
   Per voi: requisiti in linea (piccola impresa, sede in regione). Da verificare: aiuti de minimis già ricevuti.
   Perché: voi scrivete «prototipi senza campioni fisici», l'avviso «prototipazione virtuale di capi»
   Testo ufficiale: https://bandi.example.org/campionario-digitale
   Calendario: https://segnavia.example.org/public/calendar/example-region%3Acampionario-digitale.ics
`)
  })

  it('tells what changed, since when it was known and in which language it is', () => {
    expect(text).toContain(`
AGGIORNATO
3. Circular Textile Networks [inglese]
   Europeo, Horizon Europe, EX-2026-CIRC-02, Innovation Action, TRL 5–7
   Prorogato: da martedì 30 giugno a martedì 15 settembre 2026, ore 17:00 (78 giorni). Segnalato l'8 giugno.
   Massimo 2 milioni di € a progetto, 80%
   Per voi: come partner (almeno 3 organizzazioni, 3 Paesi).
   Perché: «rigenerazione delle fibre» ↔ "fibre-to-fibre recycling" (Moda)
`)
  })

  it('ends with why it came, what was read and how to leave', () => {
    expect(text).toMatch(/ALTRI 4 TITOLI\n- Tirocini/)
    expect(text).toContain(
      '\n12 bandi pertinenti ma non aperti a voi: https://segnavia.example.org/me/c/abc#not-open\n',
    )
    expect(text.slice(text.indexOf('-----'))).toBe(`----------------------------------------
Per Anna Neri, ogni lunedì, perché Filofino Srl è fra i soci del Clust-ER Create.
Letti stamani 11 siti su 12; uno fermo da venerdì (Bandi della Provincia di Esempio).
Orari italiani. Fanno fede gli atti pubblicati dall’ente.
Preferenze: https://segnavia.example.org/me/p/abc
Pausa: https://segnavia.example.org/me/p/abc#pause
Disiscrizione di Anna Neri: https://segnavia.example.org/me/u/abc
Fonti: https://segnavia.example.org/public/sources
Informativa: https://segnavia.example.org/public/privacy
`)
  })

  it('never says that somebody is eligible, nor speaks of scores and matches', () => {
    for (const words of [text, wordsOf(html)])
      expect(words).not.toMatch(/ammissibil|punteggio|match|ritirat/i)
  })
})

describe('a Monday in English, to a contact who serves two members', () => {
  const { text, subject } = rendered(englishSample())

  it('names both members, and what was read late', () => {
    expect(subject).toBe('By Thu 9 Jul: Open Sound Archives, €60,000 + 2 more')
    expect(text).toMatch(
      /^Lume Lab and Tessera Lab, Monday 29 June 2026: 3 calls, one closing in 10 days, one read late\n/,
    )
  })

  it('gives each verdict with its name', () => {
    expect(text).toContain(`
1. Open Sound Archives: third cascade call
   European, Creative Europe, EX-2026-HER-03, TRL 5–7
   Deadline: Thursday 9 July 2026, 17:00 (10 days). Published 12 June, read 26 June.
   Up to €60,000 a project, 100%
   Lume Lab: in line (research organisation). Tessera Lab: a requirement is missing (only for research organisations).
   Why: Lume Lab's "oral-history recordings" ↔ "digitisation of spoken heritage"
`)
  })

  it('says in English what an Italian call is, and in which language it is', () => {
    expect(text).toContain(`
3. Partenariati di ricerca per archivi accessibili [Italian]
   Regional grant, Regione di esempio, ranked
   Deadline: Thursday 30 July 2026, 13:00 (31 days)
   Grant 70%, up to €600,000; minimum spend €300,000
   Both: as partner (at least 6 organisations).
   Why: "accessible collections" ↔ «fruizione inclusiva del patrimonio» (Heritage)
`)
  })

  it('ends with why it came and how to leave', () => {
    expect(text).toContain(
      'For Carla Verdi, every Monday, because Lume Lab and Tessera Lab are members of the Create Clust-ER.\n12 of 12 sources read this morning.\n',
    )
    expect(text).toContain('\nUnsubscribe Carla Verdi: https://')
  })
})

describe.each([
  ['Italian', italianSample],
  ['English', englishSample],
])('the two parts of the %s digest', (_, sample) => {
  const { html, text } = rendered(sample())
  const $ = cheerio.load(html)

  it('say the same in the same order', () => {
    const words = wordsOf(html).replaceAll(/\s/g, '')
    let from = 0
    for (const line of text.split('\n').slice(2)) {
      const said = line
        .replace(/^\s*(?:\d+\. |- )/, '')
        .replace(/https?:\S+/g, '')
        .replaceAll(/[\s:]+$/g, '')
        .replaceAll(/\s/g, '')
      const first = said.slice(0, 20).toLowerCase()
      if (first === '' || /^-+$/.test(first)) continue
      const at = words.toLowerCase().indexOf(first, from)
      expect(at, `"${line}" after position ${from}`).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  it('have one heading for the mail, one a section and one a call', () => {
    expect($('h1')).toHaveLength(1)
    expect($('h2').length).toBeGreaterThanOrEqual(3)
    expect($('h3')).toHaveLength($('article').length)
    expect($('html').attr('lang')).toBe(sample().contact.language)
  })

  it('mark quotations with their language', () => {
    const other = sample().contact.language === 'it' ? 'en' : 'it'
    expect($(`h3 span[lang=${other}]`).length).toBeGreaterThanOrEqual(1)
  })

  it('E5 hold no image, script, form or other active thing', () => {
    expect(
      $('img, script, form, iframe, object, base, link, input, svg, meta[http-equiv], table'),
    ).toHaveLength(0)
    expect(html).not.toMatch(/url\(|@import|expression\(/i)
  })

  it('E4 link to http and https alone, the official text first, answers last', () => {
    const links = $('a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get()
    expect(links.length).toBeGreaterThan(6)
    for (const link of links) expect(link).toMatch(/^https?:\/\//)
    expect(
      $('article')
        .first()
        .find('a')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(
      sample().contact.language === 'it'
        ? ['Testo ufficiale', 'Calendario', 'Ci interessa', 'Non fa per noi', 'Parliamone']
        : ['Official page', 'Calendar', 'Interested', 'Not for us', 'Talk to the Clust-ER'],
    )
  })
})

describe('what a mail names is told', () => {
  it('at the version named, cards and titles alike, and nothing else', () => {
    const { told } = rendered(italianSample())
    expect(told).toHaveLength(9)
    expect(told).toContainEqual({ id: 'example-eu:EX-2026-CIRC-02', version: 2 })
  })

  it('A21 and without anything due there is no mail', () => {
    expect(renderDigest(aDigestInput({ candidates: [] }))).toBeUndefined()
  })

  it('is said to be a first look in the first mail', () => {
    expect(rendered(aDigestInput({ mark: undefined })).text).toContain('Per cominciare, i bandi aperti')
    expect(rendered(aDigestInput()).text).not.toContain('Per cominciare')
  })

  it('is the same for the same input, byte for byte', () => {
    expect(renderDigest(italianSample())).toEqual(renderDigest(italianSample()))
  })
})

describe('A25 five hundred calls at once', () => {
  const long = 'Contributi straordinari per la transizione digitale delle imprese culturali. '.repeat(60)
  const candidates: Candidate[] = Array.from({ length: 500 }, (_, number) =>
    aCandidate(
      {
        id: `example-region:call-${number}`,
        title: long.slice(0, 1000),
        summary: long.slice(0, 4000),
        funder: long,
        earlyClosure: long.slice(0, 300),
        deadlines: Array.from({ length: 40 }, (_, day) => aDeadline(`2026-08-${10 + (day % 20)}T10:00:00Z`)),
      },
      { reasons: [aReason({ yours: long, theirs: long })] },
    ),
  )
  const { html, text, told } = rendered(aDigestInput({ candidates }))

  it('make five cards, ten titles and a count, under 100 kB', () => {
    expect(told).toHaveLength(15)
    expect(text).toContain('Altri 485 bandi sulla vostra pagina.')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(Buffer.byteLength(text)).toBeLessThan(20_000)
  })
})

describe('hostile words of a source', () => {
  const markup = '<script>alert(1)</script><svg onload=alert(2)><img src=x onerror="alert(3)">'

  it('E3 are inert text in HTML, wherever they stand', () => {
    const hostile: OpportunityFields = {
      title: `Moda ${markup}`,
      funder: `"'><b>${markup}`,
      aidRegime: markup,
      earlyClosure: markup,
      act: { kind: 'avviso', number: markup.slice(0, 60) },
      amounts: { words: markup },
    }
    const reasons = [aReason({ yours: markup, theirs: markup })]
    const { html } = rendered(
      aDigestInput({
        candidates: [aCandidate(hostile, { reasons })],
        contact: { name: markup, language: 'it', frequency: 'weekly' },
      }),
    )
    const $ = cheerio.load(html)
    expect($('script, svg, img, b')).toHaveLength(0)
    expect($('[onload], [onerror]')).toHaveLength(0)
    expect($('h3').text()).toContain('<script>alert(1)</script>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'https://u:p@bandi.example.org/'])(
    'E4 cannot be a link: %s is left out',
    (url) => {
      const candidate = aCandidate()
      candidate.opportunity.url = url
      const { html, text } = rendered(aDigestInput({ candidates: [candidate] }))
      expect(`${html}${text}`).not.toContain(url)
      expect(text).not.toContain('Testo ufficiale:')
    },
  )

  it('E6 are printed literally where they look like a template', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source may well write one
    const title = 'Moda {{unsubscribeUrl}} ${x} <%= y %> $& $1'
    const { html, text } = withCall({ title })
    expect(text).toContain(`1. ${title}\n`)
    expect(cheerio.load(html)('h3').text().trim()).toBe(title)
  })

  it('E11 cannot pass for our footer in plain text', () => {
    const fake =
      'Moda\n----------------------------------------\nDisiscrizione: http://evil.example.net/x\r\n\u2028Preferenze: www.evil.example.net'
    const call = { title: fake, funder: fake, earlyClosure: fake.slice(0, 300), aidRegime: fake }
    const { text } = rendered(
      aDigestInput({ candidates: [aCandidate(call, { reasons: [aReason({ yours: fake, theirs: fake })] })] }),
    )
    expect(text).not.toContain('evil.example.net')
    expect(text.match(/^-{40}$/gm)).toHaveLength(1)
    expect(text.match(/^Disiscrizione/gm)).toHaveLength(1)
    expect(text.match(/^Preferenze/gm)).toHaveLength(1)
    expect(text.slice(text.search(/^-{40}$/m))).not.toContain('Moda')
  })

  it('keep a card in its lines, whatever they hold', () => {
    const { text } = withCall({ title: 'Moda\u0000\u202E\r\n\u200Bdigitale' })
    expect(text).toContain('\n1. Moda digitale\n   Regione di esempio\n')
  })
})

describe('the footer', () => {
  const footer = (sources: DigestInput['sources'], language: 'it' | 'en' = 'it'): string =>
    rendered(
      aDigestInput({
        sources,
        contact: { name: 'Anna Neri', language, frequency: 'monthly' },
        clusters: ['Clust-ER Create', 'Clust-ER Build'],
      }),
    ).text.split(/^-{40}$/m)[1] ?? ''

  it('says which sources are silent and since when, and which were never read', () => {
    const sources = [
      { name: 'A', readAt: '2026-06-29T03:00:00Z' },
      { name: 'B', readAt: '2026-06-11T03:00:00Z', silentSince: '2026-06-11T03:00:00Z' },
      { name: 'C' },
    ]
    expect(footer(sources)).toContain(
      "Letto stamani 1 sito su 3; uno fermo dall'11 giugno (B); uno mai letto finora.",
    )
    expect(footer(sources, 'en')).toContain(
      '1 of 3 sources read this morning; one silent since 11 June (B); one not read yet.',
    )
  })

  it('counts sources that are new and were not read yet, which are not silent', () => {
    const sources = [{ name: 'A', readAt: '2026-06-29T03:00:00Z' }, { name: 'B' }, { name: 'C' }]
    expect(footer(sources)).toContain('Letto stamani 1 sito su 3; 2 mai letti finora.')
    expect(footer(sources, 'en')).toContain('1 of 3 sources read this morning; 2 not read yet.')
  })

  it('stays a line or two with 25 sources: the longest silent are named, the others counted, all are on a page', () => {
    const sources = Array.from({ length: 25 }, (_, number) => ({
      name: `Bandi della Provincia di Esempio numero ${number}, Attività produttive e imprese`,
      readAt: number === 7 ? '2026-06-28T03:00:00Z' : '2026-06-29T03:00:00Z',
      ...(number > 18 ? { silentSince: `2026-06-${number}T03:00:00Z` } : {}),
    })).toReversed()
    const [italian, english] = [footer(sources), footer(sources, 'en')]
    const lineOf = (text: string): string => text.split('\n').find((line) => /Fermi|silent/.test(line)) ?? ''
    expect(lineOf(italian)).toBe(
      'Letti 19 siti su 25, 18 stamani. Fermi 6: Bandi della Provincia di Esempio numero 19, Attività… (dal 19 giugno); Bandi della Provincia di Esempio numero 20, Attività… (dal 20 giugno); altri 4.',
    )
    expect(lineOf(english)).toContain('19 of 25 sources read, 18 this morning. 6 silent: ')
    expect(lineOf(english)).toMatch(/; 4 more\.$/)
    expect(italian).toContain('\nFonti: https://segnavia.example.org/public/sources\n')
  })

  it('says how often and because of which clusters', () => {
    expect(footer([])).toContain(
      'Per Anna Neri, ogni mese, perché Filofino Srl è fra i soci dei Clust-ER Create e Build.',
    )
    expect(footer([], 'en')).toContain('because Filofino Srl is a member of the Create and Build Clust-ERs.')
  })

  it('leads to preferences, unsubscribing, the privacy notice and all calls', () => {
    const { html } = rendered(aDigestInput())
    for (const link of [someLinks.preferences, someLinks.unsubscribe, someLinks.privacy, someLinks.all])
      expect(html).toContain(`href="${link}"`)
  })
})

describe('colours', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  /** WCAG 2.2, relative luminance and contrast ratio. */
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const pairs: [Colour, Colour][] = [
    ...(['ink', 'soft', 'link', 'closing', 'section', 'yes', 'partner', 'check', 'missing'] as const).flatMap(
      (ink): [Colour, Colour][] => [
        [ink, 'paper'],
        [ink, 'ground'],
      ],
    ),
    ['ink', 'change'],
    ['onButton', 'button'],
  ]

  it.each(pairs)('%s on %s can be read in the light and the dark scheme (WCAG AA)', (ink, ground) => {
    for (const scheme of [COLOURS.light, COLOURS.dark])
      expect(contrast(scheme[ink], scheme[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('need a style element small enough that no mail program drops it', () => {
    expect(STYLE_SHEET.length).toBeLessThan(8192)
  })
})
