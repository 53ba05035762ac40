import type { Band, Reason } from '../domain/match.ts'

/**
 * The matching model: every constant and formula that decides a score, in one place.
 * docs/decisions/0002-matching-first-version.md says where each comes from and what it does badly.
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
  title: { weight: 2, length: 9, b: 0.4 },
  keywords: { weight: 1.5, length: 12, b: 0.6 },
  summary: { weight: 1, length: 60, b: 0.75 },
  text: { weight: 1, length: 350, b: 0.75 },
}

/** BM25's saturation: at this many ordinary occurrences a term has half its full impact. */
const K1 = 2
/**
 * A long text mentions everything once: above 1, what a call is about gains over what it mentions. All four
 * measured sets and the call that holds the whole dictionary agree on it.
 */
const STEEPNESS = 1.5
/** Impacts are integers, 1 to this. */
export const FULL_IMPACT = 255

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
 * two and an everyday word in a third, so that a corpus of three calls already knows that "project" says little.
 * Always positive.
 */
const PRIOR = 200
export const idf = (documents: number, withTerm: number, everyday: boolean): number =>
  Math.log((documents + PRIOR + 1) / (withTerm + (everyday ? PRIOR / 3 : 2)))

/**
 * How telling a concept's word is, 0 to 1: one that a fiftieth of the calls or fewer hold tells all it can, and a
 * single word, which may mean several things, four fifths of what a phrase does.
 */
export const telling = (itsIdf: number, isPhrase: boolean): number =>
  Math.min(1, itsIdf / Math.log(50)) * (isPhrase ? 1 : 0.8)

/** A pair of words adds this much beside its two words. */
export const PAIR_WEIGHT = 0.6

/** The weight of a term in a profile. */
export const profileWeight = (times: number, profileIdf: number): number => (1 + Math.log(times)) * profileIdf

/** How much evidence each part can bring; see `scoreOf` for the unit. */
export const EVIDENCE = {
  /** A call that answered to the whole of a profile, in the profile's own proportions. */
  profile: 1.7,
  /**
   * A concept of weight 1 at full impact, by what ties it to the member and whether its profile says it: a value
   * chain brings its calls to all its members, and most to those who do that very thing.
   */
  concept: {
    'value-chain': { said: 1.7, unsaid: 0.65 },
    priority: { said: 0.9, unsaid: 0.25 },
    /** Neither: a concept of another value chain of its cluster, which the profile says. */
    profile: { said: 0.45, unsaid: 0 },
  },
  /** Times which, in a call of another language than the profile's: its words cannot speak there, so its concepts do. */
  otherLanguage: 1.15,
}

/** Evidence is summed in whole parts of this, so that no order of summing changes a score. */
export const EVIDENCE_UNIT = 4096 * FULL_IMPACT

/** Independent evidence adds up, doubt multiplies: 1000 × (1 - e^-evidence), rounded. */
export const scoreOf = (evidence: number): number =>
  evidence <= 0 ? 0 : Math.round(1000 * (1 - Math.exp(-evidence / EVIDENCE_UNIT)))

/**
 * Lowest score of each band, from background quantiles of recorded calls and sample members: one pair in 173 scores
 * `good` or more, one in 843 `strong`, one in 81 `possible` or more. Frozen, so that a poor week is a short digest and
 * not a stretched one, and concepts that are tuned to say less make fewer mails.
 */
export const BANDS: Record<Band, number> = { strong: 700, good: 500, possible: 400 }

/** The band of a score; below `possible` there is no match, and the band says `possible` for want of a lower word. */
export const bandOf = (score: number): Band =>
  score >= BANDS.strong ? 'strong' : score >= BANDS.good ? 'good' : 'possible'
