import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Lists which codes of the fault catalogue have a test: `npm run faults`. A test counts by naming its code first in
 * a `describe`, `it` or `test`, several codes together where one test shows them all ("A8, A9 ...").
 */
const ROOT = resolve(import.meta.dirname, '..')
const CATALOGUE = resolve(ROOT, process.env.FAULTS ?? '../shared/FAULTS.md')
const TITLE = /\b(?:describe|it|test)(?:\.\w+(?:\([^)]*\))?)*\(\s*[`'"]([^`'"\n]+)/g
const CODES = /^((?:[A-I]\d{1,2})(?:(?:,| and|\/) ?[A-I]\d{1,2})*)\b/

const testFiles = readdirSync(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

const testsOf = new Map<string, string[]>()
for (const file of testFiles) {
  for (const [, title = ''] of readFileSync(file, 'utf8').matchAll(TITLE)) {
    const codes = CODES.exec(title)?.[1]?.match(/[A-I]\d{1,2}/g) ?? []
    for (const code of codes) testsOf.set(code, [...(testsOf.get(code) ?? []), file.slice(ROOT.length + 1)])
  }
}

if (!existsSync(CATALOGUE)) {
  console.log(`No catalogue at ${CATALOGUE}; codes named by tests: ${[...testsOf.keys()].sort().join(' ')}`)
} else {
  const catalogue = [...readFileSync(CATALOGUE, 'utf8').matchAll(/^([A-I]\d{1,2}) (.+)$/gm)]
  let covered = 0
  for (const [, code = '', text = ''] of catalogue) {
    const files = [...new Set(testsOf.get(code) ?? [])]
    if (files.length > 0) covered += 1
    console.log(
      `${files.length > 0 ? 'tested ' : '   --  '} ${code.padEnd(4)} ${text.slice(0, 78).padEnd(78)} ${files.join(' ')}`,
    )
  }
  const known = new Set(catalogue.map(([, code]) => code))
  const strange = [...testsOf.keys()].filter((code) => !known.has(code))
  console.log(
    `${covered} of ${catalogue.length} codes have a test${strange.length > 0 ? `; not in the catalogue: ${strange.join(' ')}` : ''}`,
  )
}
