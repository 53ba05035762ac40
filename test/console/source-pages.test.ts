import { expect, it } from 'vitest'
import { SOURCE_PAGES } from '../../functions/console/source-pages.ts'
import { sources } from '../../shared/sources/index.ts'

it('the console links to each source, and credits it, as the source itself says', () => {
  const said = sources.map(({ id, homepage, credit }) => [id, { homepage, ...(credit ? { credit } : {}) }])
  expect(SOURCE_PAGES).toEqual(Object.fromEntries(said))
})
