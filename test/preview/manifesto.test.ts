import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Synonym } from '../../shared/matching/index.ts'
import { LONGEST_MANIFESTO, type Proposing, proposalsOf } from '../../shared/preview/manifesto.ts'
import { windowBefore } from '../../shared/preview/window.ts'
import { wordCounter } from '../../shared/preview/words.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { matcherOf } from '../matching/corpus.ts'

const NOW = '2026-06-29T07:00:00Z'
const titles = [
  'Contributi alla rigenerazione urbana di spazi dismessi',
  'Eventi culturali nei centri storici',
  'Distretti del commercio nei centri storici',
  'Impianti fotovoltaici sui capannoni',
  'Voucher per la maglieria',
]
const calls = titles.map((title, place) =>
  anOpportunity({
    id: `rer-bandi:${place}`,
    source: 'rer-bandi',
    title,
    language: 'it',
    firstSeenAt: '2026-06-20T08:00:00Z',
  }),
)
const cards = new Map(calls.map((call) => [call.id, call]))
const counts = wordCounter(cards, windowBefore(NOW), matcherOf({ calls }))
const lexicon: Synonym[] = [
  { text: 'urban regeneration', language: 'en' },
  { text: 'spazi dismessi', language: 'it' },
]
const proposing: Proposing = {
  counts,
  synonyms: ({ it }) => (it[0] === 'rigenerazione urbana' ? lexicon : []),
  concepts: [{ it: ['maglieria'], en: [] }],
  longest: 600,
}
const TEXT = `La nostra visione

Crediamo nella rigenerazione urbana attraverso gli eventi. Gli eventi, eventi veri,
animano i centri storici e la maglieria delle nostre città; servono balene.
- Centri storici vivi, tutto l'anno.`

describe('concepts proposed for a manifesto', () => {
  const { proposals, already } = proposalsOf(TEXT, proposing)
  const of = (word: string) => proposals.find(({ it }) => it.includes(word))

  it('are what it says that recent calls say too', () => {
    expect(proposals.map(({ it: [first] }) => first).toSorted()).toEqual([
      'centri storici',
      'eventi',
      'rigenerazione urbana',
    ])
  })

  it('are no word that is said in passing, nor two that meet in one call', () => {
    const said = proposalsOf('I distretti del commercio e la nostra maglieria per la vita.', proposing)
    expect(said.proposals).toEqual([])
  })

  it('have the sentence they come from, lines that a page broke joined', () => {
    expect(of('centri storici')?.sentence).toBe(
      'Gli eventi, eventi veri, animano i centri storici e la maglieria delle nostre città;',
    )
    expect(of('eventi')?.sentence).toBe('Crediamo nella rigenerazione urbana attraverso gli eventi.')
  })

  it('take along what the lexicon says beside, of that only what a call holds', () => {
    expect(of('rigenerazione urbana')).toMatchObject({
      it: ['rigenerazione urbana', 'spazi dismessi'],
      en: [],
      known: true,
    })
  })

  it('say how many recent calls they would touch, and how many of these no concept finds', () => {
    expect(of('centri storici')).toMatchObject({ times: 2, calls: 2, added: 2 })
    const found = proposalsOf(TEXT, { ...proposing, concepts: [{ it: ['commercio'], en: [] }] })
    expect(found.proposals.find(({ it }) => it.includes('centri storici'))).toMatchObject({
      calls: 2,
      added: 1,
    })
  })

  it('are not what concepts say already: that is only counted', () => {
    expect([of('maglieria'), already]).toEqual([undefined, 1])
  })

  it('are the same for the same text, and none of an empty one', () => {
    expect(proposalsOf(TEXT, proposing).proposals).toEqual(proposals)
    expect(proposalsOf('', proposing)).toEqual({ proposals: [], already: 0 })
  })

  it('hold no word that stands neither in the text nor in the lexicon, whatever is pasted', () => {
    const word = fc.constantFrom(
      ...titles.flatMap((title) => title.split(' ')),
      'balena',
      '.',
      '\n',
      '- ',
      '<b>',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const plain = text.toLowerCase().replace(/\s+/g, ' ')
        for (const { it, en, sentence } of proposalsOf(text, proposing).proposals) {
          for (const one of [...it, ...en])
            expect(plain.includes(one) || lexicon.some((synonym) => synonym.text === one)).toBe(true)
          expect(sentence.length).toBeLessThanOrEqual(600)
        }
      }),
    )
  })

  it('are read in no time from ten pages of anything', () => {
    const long = 'rigenerazione urbana dei centri storici '.repeat(2000).slice(0, LONGEST_MANIFESTO + 5000)
    const { proposals: found } = proposalsOf(long, proposing)
    expect(found.every(({ sentence }) => sentence.length <= 600)).toBe(true)
  })
})
