import type { ReaderLanguage } from '../domain/vocabulary.ts'

/**
 * Words of Latin and Greek that differ by spelling alone (`fotonica`, "photonics"): the ending that each language gives
 * them, longest first, by what both are reduced to. Forms have lost their plural, Italian ones their last vowel too.
 */
const ENDINGS: Record<ReaderLanguage, [RegExp, string][]> = {
  it: [
    [/izzazion$/, '1'],
    [/zion$/, '2'],
    [/ssion$|sion$/, '3'],
    [/[ai]bilita?$/, '4'],
    [/ivita?$/, 'i'],
    [/(?:i|ie)ta?$/, '5'],
    [/enz$|anz$/, '6'],
    [/logi?$/, '7'],
    [/ism$/, '8'],
    [/ist$/, '9'],
    [/abil$|ibil$/, 'b'],
    [/ic$/, 'c'],
    [/al$/, 'l'],
    [/iv$/, 'v'],
    [/os$/, 's'],
    [/ment$/, 'm'],
    [/or$/, 'r'],
    [/izz?ar$|izzat$/, 'z'],
  ],
  en: [
    [/i[sz]ation$/, '1'],
    [/tion$|cion$/, '2'],
    [/ssion$|sion$/, '3'],
    [/ability$|ibility$/, '4'],
    [/ivity$/, 'i'],
    [/ity$|iety$/, '5'],
    [/ence$|ance$|ency$|ancy$/, '6'],
    [/logy$|log$|logical$/, '7'],
    [/ism$/, '8'],
    [/ist$/, '9'],
    [/able$|ible$/, 'b'],
    [/ical$|ic$/, 'c'],
    [/al$/, 'l'],
    [/ive$/, 'v'],
    [/ous$/, 's'],
    [/ment$/, 'm'],
    [/or$|er$/, 'r'],
    [/i[sz]e$|i[sz]ed$/, 'z'],
  ],
}
const SHORTEST = 3

/** A form without what is spelling alone: `phyto-` and `fito-`, `tech-` and `tec-`, double letters. */
export const plainSpelling = (form: string): string =>
  form
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch/g, 'c')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c')
    .replace(/x/g, 's')
    .replace(/j/g, 'g')
    .replace(/(.)\1/g, '$1')

/** What a form has in common with its cognate; empty where too little is left to tell. */
export const skeletonOf = (form: string, language: ReaderLanguage): string => {
  const [ending, mark] = ENDINGS[language].find(([pattern]) => pattern.test(form)) ?? [/[aeiouy]$/, '']
  const root = plainSpelling(form.replace(ending, '')).replace(/[aeiou]$/, '')
  return root.length < SHORTEST || root.length + mark.length < SHORTEST + 1 ? '' : root + mark
}
