import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../functions/console/frame/csv.ts'
import { unguarded } from '../../shared/csv/read-table.ts'
import { Membership } from '../../shared/domain/member.ts'
import type { MemberRecord } from '../../shared/domain/membership.ts'
import { REGIONS, Region, Size } from '../../shared/domain/vocabulary.ts'
import { COLUMN_NAMES, COLUMNS, columnNamed, rowsOf } from '../../shared/members/columns.ts'
import { type PlanAround, planOf } from '../../shared/members/plan.ts'
import { type MemberFile, MOST_ROWS, readFile } from '../../shared/members/read-file.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMemberRecord, aVat } from '../builders/member.ts'

const NOW = '2026-06-29T07:00:00Z'
const clusters = [aCluster(), aCluster({ id: 'build', name: 'Clust-ER Build' })]
const around = (records: MemberRecord[], over: Partial<PlanAround> = {}): PlanAround => ({
  records,
  clusters,
  home: 'create',
  actsFor: () => true,
  mayProfile: () => true,
  now: NOW,
  language: 'it',
  ...over,
})
const written = (records: MemberRecord[], language: 'it' | 'en' = 'it'): string =>
  csvOf(
    COLUMNS.map((column) => COLUMN_NAMES[language][column]),
    records.flatMap((record) =>
      rowsOf(record, clusters, language).map((row) => COLUMNS.map((column) => row[column])),
    ),
  )
const fileIn = (text: string): MemberFile => {
  const file = readFile(text)
  if (!('rows' in file)) throw new Error(`[test] expected a file, found ${JSON.stringify(file)}`)
  return file
}
const plan = (text: string, records: MemberRecord[], over: Partial<PlanAround> = {}) =>
  planOf(fileIn(text).rows, around(records, over))

/** Text of the kinds that spreadsheets and files of commas stumble over. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ';',
        ',',
        '|',
        '\n',
        '＝',
        '\u00A0',
        '#',
        'à',
        '<b>',
        '\t',
      ),
      fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
const oneLine = nasty.map((text) => `x${text}`.replace(/\s+/g, ' ').trim())
const name = fc.oneof(
  oneLine,
  nasty.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length > 0),
)
const days = fc.constantFrom('2024-01-31', '2025-03-30', '2026-06-29', '2027-10-31')
const place = fc.constantFrom('Carpi', "Sant'Agata", 'Reggio Emilia')

const anyRecord = (id: number): fc.Arbitrary<MemberRecord> =>
  fc
    .record({
      name,
      text: nasty,
      place,
      size: fc.option(fc.constantFrom(...Size.options), { nil: undefined }),
      region: fc.constantFrom(...Region.options),
      sites: fc.array(fc.record({ place, region: fc.constantFrom(...Region.options) }), {
        minLength: 1,
        maxLength: 3,
      }),
      ateco: fc.uniqueArray(fc.constantFrom('14.13', '46.42.1', '62', 'C'), { maxLength: 3 }),
      startup: fc.boolean(),
      vat: fc.boolean(),
      language: fc.constantFrom('it' as const, 'en' as const),
      joinedOn: fc.option(days, { nil: undefined }),
      left: fc.boolean(),
      second: fc.boolean(),
      chains: fc.constantFrom(['fashion'], ['heritage', 'fashion']),
    })
    .map((made) =>
      aMemberRecord({
        id: `member-${id}`,
        name: made.name,
        place: made.place,
        ...(made.size ? { size: made.size } : {}),
        region: made.region,
        sites: made.sites,
        ateco: made.ateco,
        startup: made.startup,
        ...(made.vat ? { vat: aVat(id) } : {}),
        profileLanguage: made.language,
        profile: `${made.text.trim()} un profilo abbastanza lungo da valere ${made.text}`.trim(),
        clusters: [
          Membership.parse({
            cluster: 'create',
            valueChains: made.chains,
            ...(made.joinedOn ? { joinedOn: made.joinedOn } : {}),
            ...(made.left ? { leftOn: '2027-12-01' } : {}),
          }),
          ...(made.second ? [{ cluster: 'build' as const, valueChains: ['fashion'] }] : []),
        ],
      }),
    )

describe('a file of members', () => {
  it('that was exported changes nothing when it is imported, in either language', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyRecord(1), anyRecord(2), anyRecord(3)),
        fc.constantFrom('it' as const, 'en' as const),
        (records, language) => {
          const { rows, records: made } = plan(written(records, language), records, { language })
          expect(rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
          expect(made.size).toBe(0)
        },
      ),
    )
  })

  it('makes the same members where there are none yet, but for their ids', () => {
    fc.assert(
      fc.property(anyRecord(1), (record) => {
        const text = written([record]).replaceAll('"member-1"', '""')
        const [made, ...others] = [...plan(text, []).records.values()]
        expect(others).toEqual([])
        const joined = record.clusters.map((one) => ({ joinedOn: '2026-06-29', ...one }))
        const expected = { ...record, id: made?.after.id ?? '', clusters: joined }
        fc.pre(record.clusters.every(({ leftOn, joinedOn = '' }) => !leftOn || leftOn >= joinedOn))
        expect(made?.after).toEqual(expected)
      }),
    )
  })

  it('over what it has made does nothing more', () => {
    fc.assert(
      fc.property(anyRecord(1), anyRecord(2), (record, other) => {
        const text = written([record, other])
        const changed = { ...record, place: 'Parma', startup: !record.startup }
        const { records } = plan(text, [changed, other])
        expect(records.size).toBe(1)
        const after = [...records.values()].map((one) => one.after)
        expect(plan(text, [...after, other]).records.size).toBe(0)
      }),
    )
  })

  it('E7 holds nothing that a spreadsheet would run, and what was put there against it is taken off again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [cell = ''] = /"((?:[^"]|"")*)"\r\n$/.exec(csvOf(['x'], [[text]]))?.slice(1) ?? []
        expect(cell).not.toMatch(/^[\s\u00A0]*[=+\-@＝]/)
        expect(unguarded(cell.replaceAll('""', '"'))).toBe(text)
      }),
    )
  })
})

const HEAD = 'Ragione sociale;P. IVA;tipo;comune;profilo;Value Chain;data di adesione'
const PROFILE = 'Tessiamo lana riciclata e cerchiamo partner.'
const good = (name: string, more = '') => `${name};${more};impresa;Carpi;${PROFILE};Moda;`

describe('a file that people made', () => {
  it.each([
    ['semicolons', (text: string) => text],
    ['commas', (text: string) => text.replaceAll(';', ',')],
    ['tabs', (text: string) => text.replaceAll(';', '\t')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['lines that end as in Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is read with %s', (_, as) => {
    const { rows } = plan(as(`${HEAD}\n${good('Lana Srl')}\n`), [])
    expect(rows).toMatchObject([{ line: 2, state: 'new', id: 'lana-srl' }])
  })

  it('finds members by VAT number, without the zeros that a spreadsheet took, or by id', () => {
    const vat = '00000010116'
    expect(columnNamed('Partita IVA')).toBe('vat')
    const record = aMemberRecord({ vat: aVat(1) })
    const text = `P. IVA;comune\n${aVat(1)};Modena\n`
    expect(plan(text, [record]).rows).toMatchObject([
      {
        state: 'changed',
        id: 'filofino',
        changes: [{ column: 'place', from: 'Carpi', to: 'Modena' }],
      },
    ])
    expect(plan('id;comune\nfilofino;Modena', [record]).rows).toMatchObject([{ state: 'changed' }])
    expect(vat).toHaveLength(11)
  })

  it('leaves what no column of it speaks of, and what is never empty', () => {
    const record = aMemberRecord({ ateco: ['14.13'] })
    const { rows } = plan('id;nome;profilo;tipo\nfilofino;;;', [record])
    expect(rows).toMatchObject([{ state: 'unchanged' }])
  })

  it('with bad rows among good ones is told by row: what is there and which column; the good ones stand', () => {
    const { rows, records } = plan(
      [
        HEAD,
        good('Lana Srl'),
        `Cotone Srl;12345678901;impresa;Carpi;${PROFILE};Moda;`,
        `Lino Srl;;impresa;Carpi;corto;Moda;30/02/2026`,
        good('Seta Srl'),
        `Juta Srl;;bottega;Carpi;${PROFILE};Modà e pizzi;`,
      ].join('\n'),
      [],
    )
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [2, 'new'],
      [3, 'wrong'],
      [4, 'wrong'],
      [5, 'new'],
      [6, 'wrong'],
    ])
    expect(
      rows.flatMap((row) => (row.state === 'wrong' ? [row.wrong.map(({ column }) => column)] : [])),
    ).toEqual([['vat'], ['profile', 'joinedOn'], ['kind', 'valueChains']])
    expect([...records.keys()]).toEqual(['lana-srl', 'seta-srl'])
  })

  it('says where rows speak against each other, or against the members there are', () => {
    const other = aMemberRecord({ id: 'altra', name: 'Altra Srl', vat: aVat(2) })
    const code = (text: string, over: Partial<PlanAround> = {}) => {
      const row = plan(text, [aMemberRecord({ vat: aVat(1) }), other], over).rows.at(-1)
      return row?.state === 'wrong' ? row.wrong.map((wrong) => wrong.code) : row?.state
    }
    expect(code('id;comune\nnessuno;Modena')).toEqual(['unknown'])
    expect(code(`id;P. IVA\nfilofino;${aVat(2)}`)).toEqual(['two-members'])
    expect(code('id;comune\nfilofino;Modena\nfilofino;Modena')).toEqual(['twice'])
    expect(
      code('id;comune;Clust-ER;Value Chain\nfilofino;Modena;create;Moda\nfilofino;Parma;Build;Moda'),
    ).toEqual(['clash'])
    expect(code('id;comune;cluster\nfilofino;Modena;build', { actsFor: (id) => id === 'create' })).toEqual([
      'not-yours',
    ])
    expect(code('id;comune\nfilofino;Modena;resto')).toEqual(['wide'])
  })

  it('passes over the profile of a member that others write, and joins it all the same', () => {
    const record = aMemberRecord({ clusters: [{ cluster: 'build', valueChains: ['fashion'] }] })
    const { rows, records } = plan('id;nome;Value Chain\nfilofino;Altro nome;Moda', [record], {
      mayProfile: () => false,
    })
    expect(rows).toMatchObject([{ state: 'changed', profileKept: true }])
    expect(records.get('filofino')?.after).toMatchObject({
      name: 'Filofino Srl',
      clusters: [{ cluster: 'build' }, { cluster: 'create', joinedOn: '2026-06-29' }],
    })
  })

  it('of one that had left and has joined since keeps the time before', () => {
    const clusters = [
      { cluster: 'create' as const, valueChains: ['fashion'], joinedOn: '2024-01-01', leftOn: '2025-01-01' },
    ]
    const { records } = plan('id;socio dal;uscito il\nfilofino;01/06/2026;', [aMemberRecord({ clusters })])
    expect(records.get('filofino')?.after.clusters).toEqual([
      {
        cluster: 'create',
        valueChains: ['fashion'],
        joinedOn: '2026-06-01',
        earlier: [{ joinedOn: '2024-01-01', leftOn: '2025-01-01' }],
      },
    ])
  })

  it.each([
    ['', { code: 'empty' }],
    ['a;b;c\n1;2;3', { code: 'headings' }],
    ['nome;Name\nx;y', { code: 'repeated', heading: 'Name' }],
    ['nome;profilo\nx;"y', { code: 'broken' }],
    [`nome\n${'x\n'.repeat(MOST_ROWS + 1)}`, { code: 'many' }],
  ])('that cannot be read says why: %#', (text, why) => {
    expect(readFile(text)).toMatchObject(why)
  })

  it('passes over columns that are none of ours, empty rows, and the row that explains the template', () => {
    const file = fileIn('nome;colore\n# che cosa scrivere;\n;\nLana;blu\n')
    expect(file).toMatchObject({ passedOver: ['colore'], rows: [{ cells: { name: 'Lana' } }] })
    expect(Object.keys(REGIONS)).toHaveLength(20)
  })

  it('of 5,000 rows is planned in less than five seconds', () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, n) => good(`Lana ${n} Srl`))
    const started = performance.now()
    const { records } = plan([HEAD, ...rows].join('\n'), [])
    expect(records.size).toBe(MOST_ROWS)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
