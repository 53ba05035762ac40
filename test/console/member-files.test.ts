import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storeMemberFile } from '../../functions/ingest/store-member-file.ts'
import { plus } from '../../shared/domain/time.ts'
import { noteMemberFile, readMemberFiles } from '../../shared/store/member-files.ts'
import { readMemberRecord, readMemberRecords, saveMember } from '../../shared/store/members.ts'
import { aMember } from '../builders/member.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({ members: [aMember()] })
})
afterEach(() => world.close())

const IMPORT = '/clusters/create/members/import'
const PROFILE = 'Tessiamo lana riciclata e cerchiamo partner.'
/** A column that is none of ours, as spreadsheets have them: it is kept nowhere. */
const FILE = [
  'codice Segnavia;nome;tipo;comune;profilo;Value Chain;referente',
  ...Array.from({ length: 250 }, (_, n) => `;Lana ${n};impresa;Carpi;${PROFILE};Moda;Nora Nessuna`),
].join('\n')

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** Looks at a file and applies it, as the page does. @returns where it sends who did */
const applied = async (text = FILE): Promise<string> => {
  const looked = /name="looked" value="([^"]+)"/.exec(
    await (await world.send(IMPORT, { do: 'look', text })).text(),
  )?.[1]
  const answer = await world.send(IMPORT, { do: 'apply', looked: looked ?? '' })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

const shown = async (path: string): Promise<string> => words(await (await world.ask(path)).text())

/** A table that breaks off with the nth member that is written. */
const breaking = (after: number) => {
  let left = after
  const send: typeof world.table.client.send = ((command: { input: { Item?: { sk?: string } } }) => {
    if (command.input.Item && left-- <= 0) throw new Error('the function has died')
    return world.table.client.send(command as never)
  }) as never
  return { ...world.table, client: { send } as typeof world.table.client }
}

describe('a file of more members than one waits for', () => {
  it('is stored while nobody waits: its page says how far it is, and is found again', async () => {
    const page = await applied()
    expect(await shown(page)).toMatch(
      /Salvataggio in corso.*Salvati 0 di 250 soci\. .*chiudere questa pagina/,
    )
    expect(await shown(IMPORT)).toContain('Salvati 0 di 250 soci.')
    for (const asked of world.memberFiles) await storeMemberFile(asked, world.services)
    expect(await shown(page)).toContain('Salvati 250 soci.')
    expect(await readMemberRecords(world.table)).toHaveLength(251)
    expect(world.changes.map(({ cause }) => cause)).toEqual(['members'])
  })

  it('goes on where it broke off, and a message that comes twice does nothing', async () => {
    const page = await applied()
    const [asked] = world.memberFiles
    if (!asked) throw new Error('expected a message, found none')
    await expect(storeMemberFile(asked, { ...world.services, table: breaking(120) })).rejects.toThrow(
      'has died',
    )
    expect(await shown(page)).toMatch(/Salvati 100 di 250 soci/)
    await storeMemberFile(asked, world.services)
    expect(await shown(page)).toContain('Salvati 250 soci.')
    const records = await readMemberRecords(world.table)
    expect(records).toHaveLength(251)
    await storeMemberFile(asked, world.services)
    expect(await readMemberRecords(world.table)).toEqual(records)
  })

  it('leaves a member as it is that somebody changed meanwhile, and names it', async () => {
    const page = await applied(`${FILE}\nfilofino;Filofino Srl;impresa;Modena;${PROFILE};Moda;`)
    const before = await readMemberRecord(world.table, 'filofino')
    if (!before) throw new Error('expected Filofino, found none')
    await saveMember(world.table, { ...before, place: 'Rimini' }, { isNew: false })
    for (const asked of world.memberFiles) await storeMemberFile(asked, world.services)
    expect(await shown(page)).toMatch(/Salvati 250 soci\. .*filofino : Non salvato: qualcun altro/)
    expect((await readMemberRecord(world.table, 'filofino'))?.place).toBe('Rimini')
  })

  it('says that it stands when nothing has been stored for long, and what to do', async () => {
    const page = await applied()
    const [work] = await readMemberFiles(world.table, 'create')
    if (!work) throw new Error('expected a file, found none')
    await noteMemberFile(world.table, { ...work, stored: 100, notedAt: plus(NOW, { minutes: -6 }) })
    expect(await shown(page)).toMatch(/Non va avanti dalle .* importate di nuovo il file/)
  })

  it('keeps nothing of columns that are none of ours', async () => {
    await applied()
    const keys = await world.blobs.list('uploads/members/create/')
    expect(keys).toHaveLength(1)
    const kept = gunzipSync((await world.blobs.get(keys[0] ?? '')) ?? new Uint8Array()).toString('utf8')
    expect(kept).toContain('Lana 249')
    expect(kept).not.toContain('Nessuna')
  })

  it('is its own cluster’s: another’s manager does not see how far it is', async () => {
    const page = await applied()
    expect((await world.ask(page, { headers: { cookie: await world.signIn('luca') } })).status).toBe(403)
    expect(await readMemberFiles(world.table, 'create')).toHaveLength(1)
  })
})
