import { describe, expect, it } from 'vitest'
import { sources, uploads } from '../../shared/sources/index.ts'
import { atDesk } from './desk.ts'

const run = atDesk()

describe('the list of sources', () => {
  it('says of each its level, engine, schedule in words, and file', async () => {
    const { code, text } = await run('list')
    expect(code).toBe(0)
    expect(text).toMatch(/^\d+ sources, \d+ engines\n/)
    expect(text).toMatch(
      /\neu-sedia +european +of its own +every day at 05:15 +european\/eu-sedia\.ts \(\d+ lines\)/,
    )
    expect(text).toMatch(/\nrer-imprese +regional +plone +every day at 05:30 +regional\/rer-plone\.ts/)
    expect(text).toMatch(
      /\nit-incentivi +national +of its own +a file brought by hand +national\/it-incentivi-export\.ts/,
    )
    expect(text.trimEnd().split('\n')).toHaveLength(sources.length + uploads.length + 3)
  })

  it('knows the file of every one', async () => {
    const rows: { id: string; file?: string }[] = JSON.parse((await run('list', '--json')).text)
    expect(rows.filter(({ file }) => file === undefined).map(({ id }) => id)).toEqual([])
  })
})
