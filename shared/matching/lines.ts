const HEADING = '# '
const BETWEEN_LANGUAGES = ' = '

/**
 * Called with both sides of each line `english, english = italiano, italiano` of the dictionary and the lexicon, and the
 * heading that it stands under, empty where there is none.
 */
export const forEachLine = (
  parts: readonly string[],
  visit: (english: string, italian: string, heading: string) => void,
): void => {
  for (const part of parts) {
    let heading = ''
    for (const line of part.split('\n')) {
      if (line.startsWith(HEADING)) heading = line.slice(HEADING.length).trim()
      const [english, italian] = line.split(BETWEEN_LANGUAGES)
      if (english && italian) visit(english, italian, heading)
    }
  }
}
