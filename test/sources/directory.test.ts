import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DIRECTORY, directoryOf } from '../../infra/source/directory.ts'
import { sources } from '../../shared/sources/index.ts'

it('the directory says of each source what the source says itself: if not, run `npm run source -- directory`', () => {
  const kept = readFileSync(new URL(`../../${DIRECTORY}`, import.meta.url), 'utf8')
  expect(kept).toBe(directoryOf(sources))
})
