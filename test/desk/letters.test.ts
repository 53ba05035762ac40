import { describe, expect, it } from 'vitest'
import { carryOut, type Order, onItsHour } from '../../shared/domain/announcement-flow.ts'
import { type DeskNews, lettersAbout } from '../../shared/domain/announcement-letters.ts'
import { plus } from '../../shared/domain/time.ts'
import { deskLetter } from '../../shared/letters/desk.ts'
import { renderLetter } from '../../shared/letters/render.ts'
import { afterOrders, anAnnouncement, aWritten } from '../builders/announcement.ts'

const NOW = '2026-06-29T07:00:00Z'
const OFFICERS = ['elena', 'nora', 'ugo']
const draft = anAnnouncement()
const step = (before: typeof draft, order: Order, by: string) => {
  const carried = carryOut(before, order, { by, now: NOW, alike: [] })
  if ('refused' in carried) throw new Error(`refused: ${carried.refused}`)
  const after = carried.announcement
  return { after, letters: lettersAbout(before, after, OFFICERS).map(({ to, news }) => `${to}: ${news}`) }
}

describe('officers are written to', () => {
  it('who are asked for a review, and who stands in; where nobody is named, all who did not write it', () => {
    expect(step(draft, { do: 'submit', reviewer: 'nora', substitute: 'ugo' }, 'elena').letters).toEqual([
      'nora: asked',
      'ugo: stands-in',
    ])
    expect(step(draft, { do: 'submit' }, 'elena').letters).toEqual(['nora: anyone', 'ugo: anyone'])
  })

  it('who wrote it, when it comes back or is approved; nobody of what they did themselves', () => {
    const inReview = step(draft, { do: 'submit', reviewer: 'nora' }, 'elena').after
    expect(step(inReview, { do: 'return', comment: 'No.' }, 'nora').letters).toEqual(['elena: returned'])
    expect(step(inReview, { do: 'approve' }, 'nora').letters).toEqual(['elena: approved'])
    const alone = { do: 'approve', reason: 'Nora è assente e il bando apre domani.' } as const
    expect(step(inReview, alone, 'elena').letters).toEqual([])
    expect(step(inReview, { do: 'takeBack' }, 'elena').letters).toEqual([])
    expect(step(inReview, { do: 'comment', comment: 'Ecco.' }, 'nora').letters).toEqual([])
  })

  it('who worked on it, when its hour came and it was no longer whole', () => {
    const at = '2026-07-01T07:00:00Z'
    const scheduled = afterOrders(draft, [
      [{ do: 'submit' }, 'elena', NOW],
      [{ do: 'approve' }, 'nora', NOW],
      [{ do: 'schedule', at }, 'elena', NOW],
    ])
    const out = onItsHour(scheduled, at)
    expect(out && lettersAbout(scheduled, out, OFFICERS)).toEqual([])
    const back = onItsHour(scheduled, plus(at, { days: 365 }))
    expect(back?.state).toBe('draft')
    expect(back && lettersAbout(scheduled, back, OFFICERS)).toEqual([
      { to: 'elena', news: 'not-published' },
      { to: 'nora', news: 'not-published' },
    ])
  })
})

const written = (news: DeskNews, language: 'it' | 'en', comment?: string, written = aWritten()) =>
  renderLetter(
    deskLetter(
      language,
      {
        news,
        revision: {
          ...anAnnouncement(written),
          happened: { name: 'returned', at: NOW, by: 'nora', ...(comment ? { comment } : {}) },
        },
        by: 'Nora Bassi',
        reviewer: 'Elena Rocchi',
        publishAt: '2026-07-01T07:00:00Z',
        publicUrl: 'https://segnavia.example.org',
      },
      'https://segnavia.example.org/public/privacy',
    ),
  )

describe('a letter of the desk', () => {
  it('says who did what, of which announcement, quotes the comment, and leads to where it is done', () => {
    const { subject, text } = written('returned', 'it', 'Manca la spesa minima.\nAggiungetela.')
    expect(subject).toMatch(/^Rimandato: Contributi per la maglieria/)
    expect(text).toContain('Nora Bassi ha rimandato l’annuncio')
    expect(text).toContain('> Manca la spesa minima.\n> Aggiungetela.')
    expect(text).toContain('https://segnavia.example.org/desk/00112233445566aa')
    expect(written('asked', 'it').text).toContain('/desk/00112233445566aa/review')
    expect(written('approved', 'it').text).toContain('/desk/00112233445566aa/publish')
    expect(written('not-published', 'it').text).toContain(
      'Doveva uscire mercoledì 1º luglio 2026, ore 09:00, ma',
    )
  })

  it('is in English to who signs in in English, the title marked as Italian', () => {
    const { subject, html, text } = written('stands-in', 'en')
    expect(subject).toMatch(/^To review, as substitute: /)
    expect(text).toContain('Nora Bassi asked Elena Rocchi for the review')
    expect(html).toContain('<span lang="it">Contributi per la maglieria')
  })

  it('E1 E3 E11 holds what was typed as text, on lines of its own', () => {
    const hostile = written('returned', 'it', '<b>x</b>\n-- \nBcc: y@example.org', {
      titleIt: 'Titolo\r\nBcc: z@example.org <i>',
    })
    expect(hostile.subject).not.toMatch(/[\r\n]/)
    expect(hostile.html).not.toMatch(/<b>|<i>/)
    expect(hostile.text).toContain('> Bcc: y@example.org')
  })
})
