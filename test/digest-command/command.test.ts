import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../infra/digest/command.ts'
import { aContact } from '../builders/contact.ts'
import { anna, aWorld, bruno, FIRST_MONDAY, type SmallWorld } from '../builders/world.ts'

const paused = aContact({
  id: 'piero-pavan',
  address: 'piero@filofino.example.org',
  pausedUntil: '2026-08-01T00:00:00Z',
})
const monthly = aContact({ id: 'mara-moro', address: 'mara@filofino.example.org', frequency: 'monthly' })

let world: SmallWorld
let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'segnavia-digest-'))
  world = await aWorld({ contacts: [anna, bruno, paused, monthly] })
})
afterAll(async () => {
  await world.close()
  rmSync(root, { recursive: true })
})

/** Runs the command against the world's own table and blobs, as against a deployment. */
const digest = async (...words: string[]): Promise<{ code: number; text: string }> => {
  const said: string[] = []
  const { table, servers } = world
  const place = words.includes('--dry') ? ['--table', table.name, '--blobs', servers.blobs.bucket] : []
  const desk = { root, say: (text: string) => said.push(text), now: () => FIRST_MONDAY }
  return { code: await runCommand([...words, ...place], desk), text: said.join('\n') }
}

describe('a dry run', () => {
  it('prints the mail that a contact would get, with its subject, its calls and its HTML', async () => {
    const { code, text } = await digest('--dry', '--contact', anna.id, '--html', 'mail.html')
    expect(text).toContain('A mail: digest, 1 calls named')
    expect(text).toMatch(/Subject: .*campionario digitale/)
    expect(text).toContain('Contributi per il campionario digitale nella maglieria')
    expect(readFileSync(join(root, 'mail.html'), 'utf8')).toContain('<!doctype html>')
    expect(code).toBe(0)
  })

  it.each([
    [paused.id, 'No mail: paused'],
    [monthly.id, 'No mail: not-this-week'],
  ])('says why %s gets none', async (contact, reason) => {
    const { code, text } = await digest('--dry', '--contact', contact)
    expect(text).toContain(reason)
    expect(code).toBe(1)
  })

  it('counts what everybody would get; the counts add up', async () => {
    const { text } = await digest('--dry')
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '4 contacts, digest 2026-W26',
      '2 would send: digest',
      '1 not-this-week',
      '1 paused',
    ])
  })

  it('sends nothing and stores nothing', async () => {
    await digest('--dry', '--contact', anna.id)
    await digest('--dry')
    expect(world.mailed()).toEqual([])
    expect(await world.runs()).toEqual([])
    await world.sendDigest()
    expect(world.mailed().toSorted()).toEqual([anna.address, bruno.address].toSorted())
    expect((await digest('--dry', '--contact', anna.id)).text).toContain('No mail: sent already')
  })
})

describe('asked for wrongly, it says what was expected', () => {
  it.each([
    [['--contact', 'anna-neri'], 'Expected --dry'],
    [['--dry', '--contact', 'nobody'], 'Expected the id of a contact'],
    [['--dry', '--kind', 'yearly'], 'Expected --kind digest, daily or alerts'],
    [['--dry', '--at', 'monday'], 'Expected --at as 2026-06-29T05:30:00Z'],
    [['--dry', '--html', 'mail.html'], 'Expected --contact beside --html'],
    [['--dry', '--send'], "Unknown option '--send'"],
  ])('%j', async (words, message) => {
    const { code, text } = await digest(...words)
    expect(text).toContain(message)
    expect(code).toBe(2)
  })
})
