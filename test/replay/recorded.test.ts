import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { concatenatedObjects } from '../../infra/local/replay/concatenated.ts'
import { exportRows, recorded } from '../../infra/local/replay/recorded.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentivi } from '../../shared/sources/national/it-incentivi.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { rerBandi, rerPoliticheTerritoriali } from '../../shared/sources/regional/rer-plone.ts'
import type { Source } from '../../shared/sources/source.ts'
import { ask, readWhole, withGateway } from './reading.ts'

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples')
const missing = !existsSync(SAMPLES)
if (missing) console.warn(`Skipped: no recorded answers at ../shared/samples, so they are not replayed.`)

const countAt = (source: Source, now: Instant): Promise<number> =>
  withGateway(
    recorded(SAMPLES, () => now),
    async (gateway) => {
      const { drafts, refused, passedOver } = await readWhole(source, gateway, now)
      return drafts.length + refused.length + passedOver.length
    },
  )

describe.skipIf(missing)('recorded answers', () => {
  it.each([
    ['2026-03-01T06:00:00Z', 407],
    ['2026-04-21T06:00:00Z', 407],
    ['2026-05-20T06:00:00Z', 440],
    ['2026-06-25T06:00:00Z', 440],
    ['2026-06-29T05:30:00Z', 449],
  ])('hold the EU list of the latest recorded day at %s: %i rows', async (now, rows) => {
    expect(await countAt(euSedia, now)).toBe(rows)
  })

  it('hold the 18 calls of the one recorded site, and a proven empty list for the others', async () => {
    expect(await countAt(rerPoliticheTerritoriali, '2026-06-29T05:30:00Z')).toBe(18)
    expect(await countAt(rerBandi, '2026-06-29T05:30:00Z')).toBe(0)
  })

  it('do not list a call before its site had published it', async () => {
    expect(await countAt(rerPoliticheTerritoriali, '2026-03-20T06:00:00Z')).toBe(17)
  })

  it('hold the one recorded answer of the search core and the 251 rows of the export', async () => {
    expect(await countAt(itIncentivi, '2026-06-29T05:30:00Z')).toBe(1)
    const page = { request: { url: itIncentiviExport.homepage }, body: exportRows(SAMPLES) }
    const { drafts, refused, passedOver } = itIncentiviExport.read(page, '2026-06-29T05:30:00Z')
    expect(drafts.length + refused.length + passedOver.length).toBe(251)
  })

  it('complete most topics of the list from their full texts', () =>
    withGateway(
      recorded(SAMPLES, () => '2026-06-29T05:30:00Z'),
      async (gateway) => {
        const { drafts } = await readWhole(euSedia, gateway, '2026-06-29T05:30:00Z')
        const requests = drafts.flatMap((draft) => euSedia.completion?.request(draft) ?? [])
        const answers = await Promise.all(requests.map((request) => ask(gateway, request)))
        const found = answers.filter(({ status }) => status === 200).length
        expect(requests.length).toBeGreaterThan(300)
        expect(found / requests.length).toBeGreaterThan(0.8)
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]))
      },
    ))
})

describe('a folder without usable recordings', () => {
  const now = (): Instant => '2026-06-29T05:30:00Z'
  const folder = (): string => mkdtempSync(join(tmpdir(), 'segnavia-recorded-'))
  const withDay = (): string => {
    const made = folder()
    mkdirSync(join(made, 'eu-sedia/days/2026-06-26'), { recursive: true })
    writeFileSync(
      join(made, 'eu-sedia/days/2026-06-26/page-1.json.gz'),
      gzipSync(JSON.stringify({ results: [] })),
    )
    return made
  }

  it('is refused at once, with the path and what to name instead', () => {
    expect(() => recorded('/nowhere/at-all', now)).toThrow(
      /\/nowhere\/at-all\/eu-sedia\/days, found no recorded day\. Name the folder/,
    )
    expect(() => exportRows(folder())).toThrow(/opendata-export-rows\.jsonl\.gz, found nothing/)
  })

  it('is refused when one source is missing', () => {
    expect(() => recorded(withDay(), now)).toThrow(/search-bando-fullobjects\.json, found nothing/)
  })

  it('is refused when a file is of another kind', () => {
    const made = withDay()
    mkdirSync(join(made, 'rer-plone'))
    writeFileSync(join(made, 'rer-plone/search-bando-fullobjects.json'), '<html>')
    expect(() => recorded(made, now)).toThrow(/found another kind of file/)
  })

  it('is refused when a file is not what its name says', () => {
    const made = folder()
    mkdirSync(join(made, 'incentivi'))
    writeFileSync(join(made, 'incentivi/opendata-export-rows.jsonl.gz'), 'not gzip')
    expect(() => exportRows(made)).toThrow(/could not read it/)
  })
})

describe('objects one after another', () => {
  it('are told apart with nothing, spaces, lines or a byte-order mark between them', () => {
    expect(concatenatedObjects('\uFEFF{"a":1}{"a":2} \n{"a":3}')).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
  })

  it('keep braces and quotes that stand inside their strings', () => {
    const tricky = [{ text: '} { "quoted" \\' }, { deep: { er: ['{'] } }]
    expect(concatenatedObjects(tricky.map((one) => JSON.stringify(one)).join(''))).toEqual(tricky)
  })

  it('are none in a text without any', () => {
    expect(concatenatedObjects('nothing here }')).toEqual([])
  })
})
