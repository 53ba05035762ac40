/**
 * Function words that tell a language from the others here. A vote of these was right where trigram models are
 * not: titles of five words, half of them names (tinyld's light model, 80 KB, called a third of English topic titles
 * French, Portuguese or nothing).
 */
const FUNCTION_WORDS: Record<string, string> = {
  it: 'il lo la gli le i e da di del dell della dello dei degli delle per con una che nel nella nelle nei nell sul sull sulla sulle dal dall dalla al all ai alla alle agli ed tra fra sono è più presso bando avviso contributi imprese sostegno',
  en: 'the of and for to in on with by from an is are be this that will at or as into its their through towards under call open grants support european research projects systems',
  fr: 'le la les des du et pour dans une sur avec aux au par est sont ce cette ces leur leurs en',
  de: 'der die das und für mit von zur zum den dem des ein eine auf im ist sind bei oder nach durch über',
  es: 'el la los las del y para en una con por que su sus se al como más entre',
  pt: 'o os as da do das dos e para em uma com por que no na nos nas ao à mais pelo pela',
  nl: 'de het een en van voor met op in is zijn door naar te bij of aan',
}
const VOTES = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of new Set(words.split(' '))) VOTES.set(word, [...(VOTES.get(word) ?? []), language])

/** Enough to tell; the rest of a long text adds nothing. */
const LETTERS_READ = 4000

/**
 * The language of a text as its two-letter code, or undefined where its words do not tell (too few, or a tie).
 * A word that several languages share counts for each by its share.
 */
export const languageOf = (text: string): string | undefined => {
  const scores = new Map<string, number>()
  for (const [word] of text
    .slice(0, LETTERS_READ)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const voters = VOTES.get(word) ?? []
    for (const language of voters) scores.set(language, (scores.get(language) ?? 0) + 1 / voters.length)
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] < 1) return undefined
  return !second || first[1] >= second[1] * 1.5 ? first[0] : undefined
}
