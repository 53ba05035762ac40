/** Bytes 0x80 to 0x9F as Windows-1252 shows them; the five it leaves empty come through as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOf = (character: string): number => {
  const shown = WINDOWS_1252.indexOf(character)
  return shown < 0 ? character.charCodeAt(0) : 0x80 + shown
}

const CONTINUATION = `[\\u00a0-\\u00bf\\u0080-\\u009f${WINDOWS_1252}]`
/** UTF-8 sequences of the kinds met in answers (Latin letters, punctuation, marks, pictures) read one byte a character. */
const MISREAD = new RegExp(`[ÂÃ]${CONTINUATION}|[âï]${CONTINUATION}{2}|ð${CONTINUATION}{3}`, 'g')
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Undoes UTF-8 that was read as Windows-1252 (`â€™` for `’`); what is no such sequence stays as it is. */
export const repairDecoding = (text: string): string =>
  text.replace(MISREAD, (misread) => {
    try {
      return utf8.decode(Uint8Array.from(misread, byteOf))
    } catch {
      return misread
    }
  })

/** Zero-width, bidirectional and other characters that are not seen, lone surrogates, and controls but line ends and tabs. */
const visible = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\n\r\t]|(?![\n\r\t])\p{Cc}/gu, ' ')

/**
 * One line of clean text, as titles and names are: hidden characters stripped, white space collapsed, a line that
 * repeats an earlier one dropped.
 */
export const plainLine = (text: string): string => {
  const lines = visible(repairDecoding(text))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
  return [...new Set(lines)].filter((line) => line !== '').join(' ')
}

/** Clean text with its paragraphs: hidden characters stripped, white space collapsed, empty lines dropped. */
export const plainText = (text: string): string =>
  visible(repairDecoding(text))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** Marks that one character bears at most, beyond which they are noise. */
const MOST_MARKS = 60

/** At most `most` UTF-16 units, never ending in half a character nor before an accent of its last one. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const kept = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  if (!/^\p{M}/u.test(text.slice(kept.length, kept.length + 2))) return kept
  const start = Math.max(0, kept.length - MOST_MARKS)
  return kept.slice(0, start) + kept.slice(start).replace(/\P{M}\p{M}*$/u, '')
}
