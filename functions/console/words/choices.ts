import type { Threshold, Wish } from '../../../shared/domain/preferences.ts'
import type { Level, ReaderLanguage } from '../../../shared/domain/vocabulary.ts'

type In<Values> = Record<ReaderLanguage, Values>

/** What a contact chooses between, as its page of preferences calls it: other pages quote the same words. */
export const WISHES: In<Record<Wish, string>> = {
  it: {
    'other-regions': 'i bandi riservati ad altre regioni',
    registers: 'albi ed elenchi a cui iscriversi, anche senza contributi',
  },
  en: {
    'other-regions': 'calls reserved for other regions',
    registers: 'registers and lists to be put on, even if no funding follows',
  },
}

export const LEVELS: In<Record<Level, string>> = {
  it: { regional: 'regionali e locali', national: 'nazionali', european: 'europei' },
  en: { regional: 'regional and local', national: 'national', european: 'European' },
}

export const LANGUAGES: In<Record<ReaderLanguage, string>> = {
  it: { it: 'italiano', en: 'inglese' },
  en: { it: 'Italian', en: 'English' },
}

export const THRESHOLDS: In<Record<Threshold, string>> = {
  it: {
    possible: 'anche i bandi forse vicini, col solo titolo',
    good: 'solo i vicini',
    strong: 'solo i più vicini',
  },
  en: {
    possible: 'also the possibly close ones, by their title alone',
    good: 'only the close ones',
    strong: 'only the closest',
  },
}
