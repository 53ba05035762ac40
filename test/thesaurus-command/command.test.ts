import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { readThesaurusCards } from '../../shared/store/thesauri.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { atDesk } from './desk.ts'

let cloud: Cloud
let root: string
let store: Awaited<ReturnType<Cloud['fresh']>>
beforeAll(async () => {
  cloud = await startCloud()
  root = mkdtempSync(join(tmpdir(), 'segnavia-thesaurus-'))
  writeFileSync(
    join(root, 'vetri.tsv'),
    'id\tit\ten\n1\tmurrina\tmillefiori\n2\tvetro soffiato\tblown glass\n3\tlampadario\n',
  )
  writeFileSync(join(root, 'wrong.tsv'), 'id\tit\ten\n1\tmurrina\tmillefiori\n2\tvetro\n3\tlampadario\n')
})
afterAll(async () => {
  await cloud.close()
  rmSync(root, { recursive: true })
})
beforeEach(async () => {
  store = await cloud.fresh()
})

const deployment = () => ['--table', store.table.name, '--blobs', cloud.servers.blobs.bucket]
const thesaurus = (...words: string[]) => atDesk(root)(...words, ...deployment())
const OF_VETRI = ['--name', 'vetri', '--title', 'Vetri', '--version', '2025-01', '--licence', 'CC BY 4.0']
const importVetri = (...words: string[]) => thesaurus('import', 'vetri.tsv', ...OF_VETRI, ...words)

describe('a thesaurus that is imported', () => {
  it('is stored with whose it is, its version and its counts; refused rows are told', async () => {
    const { code, text } = await importVetri('--credit', 'Archivio di esempio')
    expect(text).toBe(
      [
        'vetri.tsv: 2 concepts in both languages, 1 rows refused',
        '    line 4: expected 3 cells as in the header, found 2',
        'Vetri 2025-01 (CC BY 4.0) is stored and on. Profiles are read with it from the next build on.',
      ].join('\n'),
    )
    expect(code).toBe(0)
    expect(await readThesaurusCards(store.table)).toEqual([
      {
        name: 'vetri',
        title: 'Vetri',
        version: '2025-01',
        licence: 'CC BY 4.0',
        credit: 'Archivio di esempio',
        importedAt: '2026-06-29T05:30:00Z',
        on: true,
        kept: 2,
        refused: 1,
        content: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ])
    expect((await thesaurus('list')).text).toMatch(
      /^NAME .*\nvetri +on +2025-01 +2026-06-29 +2 +1 +CC BY 4.0 · Archivio di esempio$/,
    )
  })

  it('dry, or with too little that is right, is not stored', async () => {
    expect(await importVetri('--dry')).toMatchObject({ code: 0, text: expect.stringContaining('--dry') })
    const wrong = await thesaurus('import', 'wrong.tsv', ...OF_VETRI)
    expect(wrong.code).toBe(1)
    expect(wrong.text).toContain('less than half of the file can be used')
    expect(await readThesaurusCards(store.table)).toEqual([])
    expect((await thesaurus('list')).text).toContain('No thesaurus is stored')
  })

  it('translates at the next build until it is switched off or removed', async () => {
    const { table, clock } = store
    const services = { table, blobs: cloud.blobs, now: clock.now }
    await saveClusters(table, [aCluster()], clock.sleep)
    await saveRuleSets(table, [aRuleSet({ concepts: [] })], clock.sleep)
    const profile = 'La vetreria fa murrine per i palazzi'
    await saveMembers(table, [aMember({ id: 'vetreria', profile, profileLanguage: 'it' })], clock.sleep)
    const id = 'rer-imprese:cane'
    const title = 'Support for the millefiori'
    await addOpportunity(table, anOpportunity({ source: 'rer-imprese', id, title, text: '', language: 'en' }))
    const reasonsNow = async () => {
      await match(services)
      const { matcher } = await snapshotLoader(table, cloud.blobs)()
      return matcher.explain('vetreria', id).reasons.map((reason) => reason.thesaurus)
    }
    expect(await reasonsNow()).toEqual([])
    await importVetri()
    expect(await reasonsNow()).toEqual(['Vetri'])
    expect((await thesaurus('off', 'vetri')).text).toBe(
      'vetri is off, from the next build of the profiles on.',
    )
    expect(await reasonsNow()).toEqual([])
    await thesaurus('on', 'vetri')
    expect(await reasonsNow()).toEqual(['Vetri'])
    await thesaurus('remove', 'vetri')
    expect(await reasonsNow()).toEqual([])
    expect(await readThesaurusCards(table)).toEqual([])
  })
})

describe('what cannot be done as it was asked', () => {
  it.each([
    ['nothing', [], 'npm run thesaurus -- import FILE'],
    ['an unknown word', ['export'], 'Expected import, list, on, off, remove, found "export".'],
    ['no file', ['import', ...OF_VETRI], 'Expected one file to import, found 0.'],
    ['a file that is not there', ['import', 'none.tsv', ...OF_VETRI], 'Correct the path'],
    ['no licence', ['import', 'vetri.tsv', '--name', 'vetri', '--version', '1'], '--licence is missing'],
    [
      'a name of another shape',
      ['import', 'vetri.tsv', ...OF_VETRI, '--name', '../x'],
      '--name is missing or has another shape',
    ],
    ['an unknown option', ['list', '--all'], "Unknown option '--all'"],
    ['no name', ['off'], 'Expected the name of one thesaurus, found 0.'],
  ])('%s is refused with the remedy', async (_, words, expected) => {
    const { code, text } = await atDesk(root)(...words)
    expect(text).toContain(expected)
    expect(code).toBe(2)
  })

  it('a thesaurus that is not stored cannot be switched or removed', async () => {
    for (const word of ['on', 'off', 'remove'])
      expect(await thesaurus(word, 'nobody')).toMatchObject({
        code: 2,
        text: expect.stringContaining('Expected the name of a stored thesaurus, found "nobody".'),
      })
  })

  it('where nothing was kept, says how to keep something', async () => {
    const { code, text } = await atDesk(root)('list')
    expect(code).toBe(2)
    expect(text).toContain('name another folder with --folder')
  })
})
