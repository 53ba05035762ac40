import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readSet, setsIn } from './sets.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const GOOD = {
  'corpus.jsonl': '{"_id": "d1", "title": "Looms", "text": ""}\n{"_id": "d2", "text": "Kilns"}\n',
  'queries.jsonl': '{"_id": "q1", "text": "loom"}\n',
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\td1\t1\n',
}

/** A folder with one set `some`, its files as given. */
const folderWith = (files: Record<string, string | Buffer>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-sets-'))
  folders.push(folder)
  mkdirSync(join(folder, 'some'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'some', name), content)
  return folder
}
const reading = (files: Record<string, string | Buffer>) => () => readSet(folderWith(files), 'some')

describe('reading a relevance set', () => {
  it('keeps documents, queries and grades, and leaves out queries without a right document', () => {
    const set = readSet(FIXTURES, 'workshop')
    expect(set.documents.map(({ id }) => id)).toEqual(['looms', 'kilns', 'glazes', 'bells', 'boats'])
    expect(set.queries.map(({ id }) => id)).toEqual(['potter', 'weaver', 'founder'])
    expect(set.unjudged).toBe(1)
    expect(set.judgements.get('potter')).toEqual(
      new Map([
        ['glazes', 3],
        ['kilns', 1],
        ['bells', 0],
      ]),
    )
  })

  it('reads packed files as plain ones, and lines that end as Windows ends them', () => {
    const plain = readSet(folderWith(GOOD), 'some')
    const packed = Object.fromEntries(
      Object.entries(GOOD).map(([name, text]) => [`${name}.gz`, gzipSync(text.replaceAll('\n', '\r\n'))]),
    )
    expect(readSet(folderWith(packed), 'some')).toEqual(plain)
    expect(plain.documents[1]).toEqual({ id: 'd2', title: '', text: 'Kilns' })
  })

  it.each([
    [
      'a line that is no JSON',
      { 'corpus.jsonl': '{"_id": "d1"}\n{"_id": \n' },
      /corpus\.jsonl, line 2: expected/,
    ],
    ['a row without an id', { 'queries.jsonl': '{"text": "loom"}' }, /queries\.jsonl, line 1: expected/],
    ['an id given twice', { 'queries.jsonl': '{"_id": "a"}\n\n{"_id": "a"}' }, /line 3: the _id a was there/],
    ['a grade beyond 3', { 'qrels.tsv': 'q1\td1\t4\n' }, /qrels\.tsv, line 1: .* 0 to 3/],
    [
      'spaces for tabs',
      { 'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1 d1 1\n' },
      /qrels\.tsv, line 2: .* tabs/,
    ],
  ])('names file and line of %s', (_, broken, message) =>
    expect(reading({ ...GOOD, ...broken })).toThrow(message),
  )

  it('names the file that is missing', () => {
    const { 'qrels.tsv': _, ...rest } = GOOD
    expect(reading(rest)).toThrow(/some\/qrels\.tsv is missing, and so is qrels\.tsv\.gz/)
  })
})

describe('the sets of a folder', () => {
  it('are named in alphabetical order, or those asked for', () => {
    expect(setsIn(FIXTURES)).toEqual(['workshop', 'workshop-prospective'])
    expect(setsIn(FIXTURES, ['workshop-prospective'])).toEqual(['workshop-prospective'])
  })

  it('when there are none, it says where it looked and how to give another folder', () => {
    expect(() => setsIn('/no/such/folder')).toThrow(/No relevance sets in \/no\/such\/folder\. .*--sets DIR/)
    expect(() => setsIn(FIXTURES, ['kiln'])).toThrow('There are: workshop, workshop-prospective.')
  })
})
