/** Enough of a sentence for any rule of a call; what is longer is a list run together, or an attack. */
const LONGEST_SENTENCE = 1500
const MOST_SENTENCES = 2000

/** A text's sentences and lines. "n. 5" and "art. 3" end none: a full stop must follow a word of three letters, a figure or a bracket. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[\p{L}\d)»”"]{3}[.!?]) (?=[^\p{Ll}\d\s])|(?<=;) /u)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.slice(0, LONGEST_SENTENCE).trim())

/** The only value, or undefined where there are none or several. */
export const only = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined
