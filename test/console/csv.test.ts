import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../functions/console/frame/csv.ts'

const read = (csv: string): string[][] =>
  parse(csv, { bom: true, delimiter: ';', relax_column_count: true, skip_empty_lines: false })

describe('E7 a cell that somebody has typed', () => {
  it.each(['=1+1', '+39 051', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', '\uFEFF=1', '＝1'])(
    'is text, not a formula: %j',
    (typed) => {
      const [, [cell = ''] = []] = read(csvOf(['head'], [[typed]]))
      expect(cell).toBe(`'${typed}`)
    },
  )

  it('comes back as it was but for the apostrophe, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 })),
        (rows) => {
          const [, ...found] = read(csvOf(['one', 'two'], rows))
          const plain = found.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))
          expect(plain).toEqual(rows.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))))
          for (const cell of found.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is left alone where it is a number of our own', () => {
    expect(csvOf(['n'], [[-5]])).toBe('\uFEFF"n"\r\n-5\r\n')
  })
})
