/** What a spreadsheet would take for a formula, also after spaces and in full-width signs (FAULTS E7). */
const FORMULA = /^[\s\u00A0\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/

/**
 * A text that no spreadsheet runs: an apostrophe before it says that it is text. One that begins with such an apostrophe
 * itself gets another, so that who reads our files takes off what we put there and no more. Numbers of our own stay
 * numbers.
 */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value.replace(/^'+/, '')) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * A table as CSV (RFC 4180, every text quoted), with a byte order mark and semicolons: as spreadsheets with Italian
 * settings open it, by a double click. What people have typed cannot act as a formula in it.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`
