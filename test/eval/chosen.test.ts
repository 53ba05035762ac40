import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chosenSets } from './chosen.ts'
import { JUDGED } from './judged/set.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

const names = async (options: Parameters<typeof chosenSets>[0]): Promise<string[]> =>
  (await chosenSets(options)).map(({ name }) => name)

describe('which sets npm run eval measures on', () => {
  it('our own by name, without a folder beside the project', async () =>
    expect(await names({ only: [JUDGED] })).toEqual([JUDGED]))

  it('our own first when nothing is asked for', async () =>
    expect((await names({ only: [] }))[0]).toBe(JUDGED))

  it('those of a folder alone when one is given', async () =>
    expect(await names({ sets: FIXTURES, only: [] })).toEqual(['workshop', 'workshop-prospective']))

  it('our own beside those of a folder when both are asked for', async () =>
    expect(await names({ sets: FIXTURES, only: ['workshop', JUDGED] })).toEqual([JUDGED, 'workshop']))

  it('none silently: a name that is nowhere is refused', () =>
    expect(names({ sets: FIXTURES, only: ['kiln'] })).rejects.toThrow('No set kiln in'))
})
