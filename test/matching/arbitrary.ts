import fc from 'fast-check'
import type { Concept } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import { aConcept } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

/**
 * Arbitrary small worlds in two languages. Words come in families (of one stem, spelt alike, the same abroad), some are
 * everyday words, some name a field of the lexicon in both languages, some say that the organisation seeks.
 */
const WORDS = {
  it: 'musei museo museale tessile tessili tessitura riciclo riciclaggio fotonica fotonici design laser software progetto bando imprese cerchiamo vorremmo filati bambù robotica anodo idrogeno economia circolare rifiuti energia innovazione'.split(
    ' ',
  ),
  en: 'museum museums textile textiles texture recycling recycled recycle photonic photonics design laser software project call seek interested yarn bamboo robotics anode hydrogen circular economy waste energy innovation'.split(
    ' ',
  ),
}
const GLUE = { it: ['e', 'per la', 'di', '.', ','], en: ['and', 'for the', 'of', '.', ','] }
/** Says which language a text is in, where its words alone would not. */
const OPENING = { it: 'Per la', en: 'For the' }
const LINKED = { it: 'e anche nella', en: 'and then of the' }

type Language = keyof typeof WORDS
const language = fc.constantFrom<Language>('it', 'en')
const word = (of: Language) => fc.constantFrom(...WORDS[of])
const words = (of: Language, minLength: number, maxLength: number) =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: word(of) }, { weight: 1, arbitrary: fc.constantFrom(...GLUE[of]) }),
      {
        minLength,
        maxLength,
      },
    )
    .map((all) => all.join(' '))

const aCall = language.chain((of) =>
  fc.record({
    language: fc.constant(of),
    title: words(of, 1, 5).map((text) => `${OPENING[of]} ${text}`),
    keywords: fc.array(words(of, 1, 2), { maxLength: 2 }),
    summary: fc.option(words(of, 1, 8), { nil: '' }),
    text: words(of, 0, 24),
  }),
)

export const someCalls: fc.Arbitrary<Opportunity[]> = fc
  .array(aCall, { minLength: 1, maxLength: 7 })
  .map((all) => all.map((fields, number) => anOpportunity({ id: `test:call-${number}`, ...fields })))

const chains = fc.constantFrom<string[]>(['fashion'], ['heritage'], ['fashion', 'heritage'])

export const someMembers: fc.Arbitrary<Member[]> = fc
  .array(
    fc.tuple(
      language.chain((of) => words(of, 1, 14).map((text) => ({ of, text }))),
      fc.option(language.chain((of) => words(of, 4, 7).map((text) => `${LINKED[of]} ${text}`))),
      chains,
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) =>
    all.map(([{ of, text }, sentence, valueChains], number) =>
      aMember({
        id: `member-${number}`,
        profile: `${OPENING[of]} ${LINKED[of]} ${text}${sentence ? `. ${sentence}` : ''}`,
        profileLanguage: of,
        clusters: [{ cluster: 'create', valueChains }],
      }),
    ),
  )

const phrases = (of: Language) =>
  fc.array(
    fc.array(word(of), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    { maxLength: 3 },
  )
const owner = fc.constantFrom<Concept['owner']>(
  { kind: 'value-chain', id: 'fashion' },
  { kind: 'value-chain', id: 'heritage' },
  { kind: 'priority', id: 'traceability' },
)
const aRule = fc.oneof(
  { weight: 4, arbitrary: fc.constant('boost' as const) },
  { weight: 1, arbitrary: fc.constantFrom('required' as const, 'excluded' as const) },
)

export const someConcepts: fc.Arbitrary<Concept[]> = fc
  .array(
    fc.record({
      it: phrases('it'),
      en: phrases('en'),
      owner,
      rule: aRule,
      weight: fc.constantFrom(0.1, 0.7, 1, 1.3, 5),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((fields, number) => aConcept({ id: `concept-${number}`, ...fields })))

const labels = (of: Language) =>
  fc.array(
    fc.array(word(of), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    { minLength: 1, maxLength: 2 },
  )

/** Thesauri of the same words, right or wrong: none as often as some. */
export const someThesauri: fc.Arbitrary<Thesaurus[]> = fc.oneof(
  fc.constant<Thesaurus[]>([]),
  fc
    .array(fc.array(fc.record({ it: labels('it'), en: labels('en') }), { maxLength: 8 }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((all) =>
      all.map((entries, number) => ({
        title: `Thesaurus ${number}`,
        entries: entries.map((entry, place) => ({ id: String(place), ...entry })),
      })),
    ),
)
