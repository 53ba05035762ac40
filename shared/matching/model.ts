import type { Band, Reason } from '../domain/match.ts'

/**
 * The matching model: every constant and formula that decides a score, in one place.
 * docs/decisions/0005-matching-engine.md says where each comes from and what it does badly.
 */

/** The fields of a call in the order in which a passage is looked for. */
export const FIELDS = ['title', 'keywords', 'summary', 'text'] as const satisfies Reason['field'][]

type FieldModel = {
  /** How much one occurrence counts. */
  weight: number
  /** Content words in an ordinary field of this sort: longer ones count each occurrence less. */
  length: number
  /** How strongly length counts: 0 not at all, 1 in proportion. */
  b: number
}

/**
 * BM25F's fields. Ordinary lengths are frozen, not averaged over the snapshot, so that a call's impacts never
 * depend on which other calls there are.
 */
export const FIELD_MODEL: Record<Reason['field'], FieldModel> = {
  title: { weight: 4, length: 9, b: 0.75 },
  keywords: { weight: 2, length: 12, b: 0.6 },
  summary: { weight: 1, length: 60, b: 0.6 },
  text: { weight: 1, length: 350, b: 0.6 },
}

/** BM25's saturation: at this many ordinary occurrences a term has half its full impact. */
const K1 = 1.5
/**
 * A long text mentions everything once: above 1, what a call is about gains over what it mentions. All four
 * measured sets and the call that holds the whole dictionary agree on it.
 */
const STEEPNESS = 1.8
/** Impacts are integers, 1 to this: seven bits. */
export const FULL_IMPACT = 127
/** The eighth bit: the call's title, keywords or summary hold the term. */
export const NAMED = 128
/** Two words with one between them count this much of two that stand side by side. */
export const WIDE = Math.SQRT1_2
/** A pair that long texts mention in passing is listed from this many calls on. */
export const LISTED_FROM = 3

/** One occurrence in a field of `length` content words, in ordinary occurrences. A field far shorter than ordinary is taken as half its length. */
export const occurrence = (field: Reason['field'], length: number): number => {
  const { weight, length: ordinary, b } = FIELD_MODEL[field]
  return weight / (1 - b + (b * Math.max(length, ordinary / 2)) / ordinary)
}

/** BM25F's saturated term frequency as an integer impact. `occurrences` is the weighted sum over fields. */
export const impactOf = (occurrences: number): number =>
  Math.max(1, Math.round(FULL_IMPACT * (occurrences / (K1 + occurrences)) ** STEEPNESS))

/**
 * Inverse document frequency in nats with a prior: `PRIOR` imagined documents of which an unseen word is in
 * two and an everyday word in a sixth, so that a corpus of three calls already knows that "project" says little.
 * Always positive.
 */
const PRIOR = 200
export const idf = (documents: number, withTerm: number, everyday: boolean): number =>
  Math.log((documents + PRIOR + 1) / (withTerm + (everyday ? PRIOR / 6 : 2)))

/**
 * How telling a concept's word is, 0 to 1: one that a fiftieth of the calls or fewer hold tells all it can, and a
 * single word, which may mean several things, four fifths of what a phrase does.
 */
export const telling = (itsIdf: number, isPhrase: boolean): number =>
  Math.min(1, itsIdf / Math.log(50)) * (isPhrase ? 1 : 0.8)

/**
 * How a profile's word counts in a call: by its stem in full; more for the very form; less for other words that begin
 * and are spelt alike (`photonics`, `photonic`). Pairs and fields of the lexicon count beside their words.
 */
export const KINDSHIP = { form: 0.4, spelling: 0.5, pair: 0.7, field: 1 }
/** Words are alike when they begin with as many letters and share this much of their runs of four letters (Dice). */
export const ALIKE = { letters: 4, share: 0.35, most: 5 }

/**
 * How words of one language count in calls of the other: a translation by the dictionary, beside which several others
 * stand (`doubt`: the exponent by which each of them counts less); a phrase that translates a word; a pair whose two
 * words translate two; a word with the same skeleton, or one that shares at least this much of its runs of letters.
 * `sure`: by how much more a meaning counts that an imported thesaurus gives.
 */
export const ABROAD = {
  word: 0.8,
  sure: 0.8,
  doubt: 0.15,
  phrase: 0.7,
  pair: 0.8,
  cognate: 0.65,
  spelling: 0.65,
  least: 0.22,
}

/**
 * An organisation says first what it does: the word at content place p counts `1 + LEAD.gain × e^(-p ÷ LEAD.words)`
 * times.
 */
export const LEAD = { gain: 8, words: 10 }
export const leadAt = (place: number): number => 1 + LEAD.gain * Math.exp(-place / LEAD.words)

/** The weight of a term in a profile: `times` is the sum of its places' leads. */
export const profileWeight = (times: number, profileIdf: number): number =>
  (times >= 1 ? 1 + Math.log(times) : times) * profileIdf

/**
 * A profile of a few words is widened by the words of the calls that answer it best (pseudo-relevance feedback; Rocchio
 * 1971, Lavrenko and Croft 2001): helps up to `words` content words, harms longer ones, so it fades fast beyond.
 */
export const ECHO = { weight: 0.6, words: 4, fading: 6, calls: 10, terms: 25, least: 0.05 }
export const echoOf = (words: number): number => {
  const weight = ECHO.weight * Math.min(1, ECHO.words / Math.max(1, words)) ** ECHO.fading
  return weight < ECHO.least ? 0 : weight
}

/** How much evidence each part can bring; see `scoreOf` for the unit. */
export const EVIDENCE = {
  /** A call that answered to the whole of a profile, in the profile's own proportions. */
  profile: 1.2,
  /** A concept of weight 1 at full impact that the profile says, by what ties it to the member. */
  said: { 'value-chain': 1.2, priority: 0.7, profile: 0.5 },
  /** All concepts of a value chain or priority together: what brings its calls to all its members. */
  owner: { 'value-chain': 0.65, priority: 0.2 },
}
/** What one concept at full impact fills of its owner's evidence. */
export const OWNER_SHARE = 0.65

/**
 * What contacts say of calls moves what brought those calls to their member (after Rocchio, 1971, as factors, so that
 * nothing is silenced and nothing new is said for a member). Each opinion counts +4 (followed) or -4 (declined, not our
 * topic) when it is given, and 1 less with every 91 days, until it counts no more. With *share* in thousandths, 1000
 * for the strongest carrier,
 *
 *     net(column) = Σ over opinions  count × share
 *     leaning     = 250 × net ÷ (|net| + 4000), in thousandths
 *     weight      = weight + weight × leaning ÷ 1000
 *
 * One opinion moves its strongest carrier by an eighth, two by a sixth, and no number of them moves any column, hence
 * what a profile brings to any call, by more than a quarter. Opposite opinions cancel out. What is cut to whole numbers
 * is cut towards no change.
 */
export const LEANING = { most: 250, half: 4000, count: 4, days: 91 }
export const fadeAfter = (days: number): number =>
  Math.max(0, LEANING.count - Math.floor(Math.max(0, days) / LEANING.days))
export const leaningOf = (net: number): number =>
  Math.trunc((LEANING.most * net) / (Math.abs(net) + LEANING.half))
export const leant = (weight: number, leaning: number): number =>
  weight + Math.trunc((weight * leaning) / 1000)
/** A column carries a call with this share, in thousandths, of the strongest; a concept with this part of all evidence. */
export const CARRIER = { least: 50, concept: 0.1 }

/** Relations between a profile's word and a call's are integers of this part of one. */
export const RELATION_UNIT = 16
/** Weights are integers of this part of one. */
export const WEIGHT_UNIT = 65_536
/** Evidence is summed in whole parts of this, so that no order of summing changes a score. */
export const EVIDENCE_UNIT = WEIGHT_UNIT * RELATION_UNIT * FULL_IMPACT

/** Independent evidence adds up, doubt multiplies: 1000 × (1 - e^-evidence), rounded. */
export const scoreOf = (evidence: number): number =>
  evidence <= 0 ? 0 : Math.round(1000 * (1 - Math.exp(-evidence / EVIDENCE_UNIT)))

/**
 * Lowest score of each band, from background quantiles of recorded calls and sample members: one pair in 365 scores
 * `good` or more, one in 1,061 `strong`, one in 187 `possible` or more. Frozen, so that a poor week is a short digest and
 * not a stretched one, and concepts that are tuned to say less make fewer mails.
 */
export const BANDS: Record<Band, number> = { strong: 700, good: 500, possible: 400 }

/** The band of a score; below `possible` there is no match, and the band says `possible` for want of a lower word. */
export const bandOf = (score: number): Band =>
  score >= BANDS.strong ? 'strong' : score >= BANDS.good ? 'good' : 'possible'
