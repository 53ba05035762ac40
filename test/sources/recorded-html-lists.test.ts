import { describe, expect, it } from 'vitest'
import { statusOf } from '../../shared/domain/status.ts'
import { liguria } from '../../shared/sources/regional/liguria.ts'
import { piemonte } from '../../shared/sources/regional/piemonte.ts'
import { puglia } from '../../shared/sources/regional/puglia.ts'
import { sardegna } from '../../shared/sources/regional/sardegna.ts'
import type { Source } from '../../shared/sources/source.ts'
import { hasSamples, READ_AT, readBody, sample } from '../builders/source-pages.ts'

const recorded = (source: Source, end = '') => {
  const reading = readBody(source, sample(`html-listings/${source.id}.html`) + end)
  const { drafts, refused, passedOver, next } = reading
  return {
    ...reading,
    summary: {
      drafts: drafts.length,
      refused: refused.length,
      passedOver: passedOver.length,
      deadlines: drafts.filter(({ deadlines }) => deadlines.length > 0).length,
      hours: drafts.filter(({ deadlines }) => deadlines[0]?.hourStated).length,
      openings: drafts.filter(({ opensAt }) => opensAt).length,
      closed: drafts.filter((draft) => statusOf(draft, READ_AT) === 'closed').length,
      flags: drafts.flatMap(({ flags }) => flags.map(({ reason }) => reason)),
      next: next !== undefined,
    },
  }
}

/** Pages that others recorded, beside the project on some machines and nowhere in it. */
describe.skipIf(!hasSamples)('recorded lists in HTML (skipped where ../shared/samples is missing)', () => {
  it('Piemonte, first page of six: nine rows, no dates, one sportello', () => {
    const { summary, drafts } = recorded(piemonte)
    expect(summary).toMatchObject({
      drafts: 9,
      refused: 0,
      passedOver: 0,
      deadlines: 0,
      flags: [],
      next: true,
    })
    expect(drafts.filter(({ procedure }) => procedure === 'sportello')).toHaveLength(1)
    expect(drafts.every(({ act, themes }) => act && themes.length > 0)).toBe(true)
  })

  it('Liguria, what a GET shows: ten rows of seventeen, eight deadlines, one closed early by its note', () => {
    const { summary } = recorded(liguria)
    expect(summary).toMatchObject({
      drafts: 10,
      refused: 0,
      passedOver: 0,
      deadlines: 8,
      openings: 10,
      closed: 2,
      flags: ['It was closed before its closing date.'],
      next: false,
    })
  })

  it('Sardegna, all ten rows: eight deadlines with their hours, and two at the year’s end of which one is not believed', () => {
    // The recorder kept `main` alone: the end of the page is put back.
    const { summary, drafts } = recorded(sardegna, '</html>')
    expect(summary).toMatchObject({
      drafts: 10,
      refused: 0,
      passedOver: 0,
      deadlines: 9,
      hours: 9,
      openings: 3,
      closed: 3,
      flags: ['31 December beside a sportello or exhaustion of funds is not believed.'],
      next: false,
    })
    const walls = [
      ...sample('html-listings/sardegna.html').matchAll(/<time [^>]*>(\d\d)\/(\d\d)\/(\d{4}) - ([\d:]{5})</g),
    ]
    const shown = walls.map(([, day, month, year, hour]) => `${year}-${month}-${day} ${hour}`)
    const read = drafts.flatMap(({ deadlines }) =>
      deadlines.map(({ at }) =>
        new Date(at).toLocaleString('sv-SE', {
          timeZone: 'Europe/Rome',
          timeStyle: 'short',
          dateStyle: 'short',
        }),
      ),
    )
    expect(walls).toHaveLength(10)
    for (const wall of read) expect(shown).toContain(wall)
  })

  it('Puglia, first page of eight: ten rows, ten publications, three closed', () => {
    const { summary, drafts, next } = recorded(puglia)
    expect(summary).toMatchObject({
      drafts: 10,
      refused: 0,
      passedOver: 0,
      deadlines: 0,
      closed: 3,
      flags: [],
      next: true,
    })
    expect(drafts.every(({ publishedAt }) => publishedAt)).toBe(true)
    expect(next?.url).toMatch(/_cur=2$/)
  })
})
