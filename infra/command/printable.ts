/**
 * What a site wrote may hold control characters that a terminal obeys, and marks that turn a line's direction: none of
 * them is written to one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** The text on one line, without anything a terminal would obey. */
export const printable = (text: string): string => text.replace(COMMANDS, ' ').trim()

/** Each line of it as it is, but for what a terminal would obey. */
export const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(COMMANDS, ' '))
    .join('\n')

/** One line, at most `width` characters long. */
export const shortened = (text: string, width: number): string => {
  const line = [...printable(text.slice(0, width * 4))]
  return line.length <= width && text.length <= width * 4
    ? line.join('')
    : `${line.slice(0, Math.max(1, width - 1)).join('')}…`
}

/** JSON for a terminal or a file: what `JSON.stringify` leaves as it is and a terminal obeys is written as an escape. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Lines of `text` at most `width` wide, broken between words, each after the first indented by `indent`. */
export const wrapped = (text: string, width: number, indent: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

/** Columns as wide as their widest cell; the last one as it is. */
export const columns = (rows: string[][]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
