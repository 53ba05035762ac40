import { describe, expect, it } from 'vitest'
import { authorityOf, authorityRank } from '../../shared/sources/authority.ts'
import { sources } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'

const ofEngine = (wanted: string): string[] =>
  sources.filter(({ engine }: Source) => engine === wanted).map(({ id }) => id)

describe('whom to believe where sources disagree', () => {
  it('is a feed last, and every source that the feed engine reads is one', () => {
    expect(ofEngine('feed').length).toBeGreaterThanOrEqual(6)
    expect(ofEngine('feed').map(authorityOf)).toEqual(ofEngine('feed').map(() => 'feed'))
  })

  it('is a catalogue of calls by many funders before a feed, and after the funder', () => {
    const catalogues = sources.map(({ id }) => id).filter((id) => authorityOf(id) === 'catalogue')
    expect(catalogues).toEqual(['it-incentivi', 'italia-domani', 'first-arter'])
    const ranks = ['rer-imprese', 'it-incentivi', 'mimit-incentivi'].map(authorityRank)
    expect(ranks).toEqual([0, 1, 2])
  })
})
