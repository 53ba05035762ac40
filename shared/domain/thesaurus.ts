import * as z from 'zod'
import { Instant } from './time.ts'

/** A concept of a thesaurus: what it is called in both languages, the preferred name first. */
export const ThesaurusEntry = z.strictObject({
  id: z.string().min(1),
  it: z.array(z.string().min(1)).min(1),
  en: z.array(z.string().min(1)).min(1),
})
export type ThesaurusEntry = z.infer<typeof ThesaurusEntry>

/** Names a thesaurus in commands. */
export const ThesaurusName = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** What is known of an imported thesaurus beside its entries: others' work, under their licence. */
export const ThesaurusCard = z.strictObject({
  name: z.string().max(40).pipe(ThesaurusName),
  /** What readers are told a translation is from, such as EuroVoc. */
  title: z.string().min(1).max(60),
  version: z.string().min(1).max(60),
  licence: z.string().min(1).max(120),
  credit: z.string().min(1).max(300).optional(),
  importedAt: Instant,
  /** Whether profiles are read with it. */
  on: z.boolean(),
  /** Concepts of the file that were kept, and rows of it that were refused. */
  kept: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  /** Hash of the entries: the name of their blob. */
  content: z.string().regex(/^[0-9a-f]{24}$/),
})
export type ThesaurusCard = z.infer<typeof ThesaurusCard>

/** A thesaurus as profiles are read with it. */
export type Thesaurus = Pick<ThesaurusCard, 'title'> & { entries: readonly ThesaurusEntry[] }
