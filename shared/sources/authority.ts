import { officeOf } from '../domain/by-hand.ts'
import type { KnownSource } from './names.ts'

/**
 * Whom to believe where sources state different deadlines of one call: whoever pays, then a catalogue that others
 * fill in, then a feed that repeats what stood elsewhere, then what an office wrote by hand.
 */
export const AUTHORITIES = ['funder', 'catalogue', 'feed', 'office'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** Every other source is a funder's own site. Apart from the readers, so that matching does not carry them along. */
const REPEATING: ReadonlyMap<string, Authority> = new Map<KnownSource, Authority>([
  ['it-incentivi', 'catalogue'],
  ['italia-domani', 'catalogue'],
  ['first-arter', 'catalogue'],
  ['eu-eismea', 'feed'],
  ['eu-eic', 'feed'],
  ['eu-cinea', 'feed'],
  ['mimit-incentivi', 'feed'],
  ['mimit-aggiornamenti', 'feed'],
  ['rer-patrimonio-culturale', 'feed'],
])

export const authorityOf = (source: string): Authority =>
  officeOf(source) ? 'office' : (REPEATING.get(source) ?? 'funder')

/** 0 for those believed first. */
export const authorityRank = (source: string): number => AUTHORITIES.indexOf(authorityOf(source))
