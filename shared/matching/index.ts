/** The door of matching: what the rest of the product may use. */
export { buildCallIndex, type CallIndex } from './call-index.ts'
export type { Carriers } from './carriers.ts'
export { matcherOfOne } from './index-of-one.ts'
export { keptToOwn } from './kept-to-own.ts'
export { type Leanings, leaningsOf } from './leanings.ts'
export { createMatcher } from './matcher.ts'
export type { Explanation, Matcher, Options, Weighed, WhyNot } from './matching.ts'
export { BANDS, bandOf } from './model.ts'
export { buildProfileIndex, type Interests, type ProfileIndex } from './profile-index.ts'
export {
  decodeCalls,
  decodeProfiles,
  encodeCalls,
  encodeProfiles,
  encodeTexts,
  SnapshotDamaged,
  SnapshotOutdated,
} from './snapshot.ts'
export type { Sought } from './sought.ts'
export { type Synonym, synonymsOf } from './synonyms.ts'
export { callLanguage } from './tally.ts'
export { clean, isEveryday, languageOf, type Token, tokensOf } from './terms.ts'
export { SNAPSHOT_VERSION } from './version.ts'
