import { describe, expect, it } from 'vitest'
import { changePhrase, toldPhrase } from '../../shared/digests/changes.ts'
import { plain } from '../../shared/digests/phrase.ts'
import { latePhrase, schedulePhrase } from '../../shared/digests/schedule.ts'
import type { Change } from '../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { MONDAY } from '../builders/digest-input.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ')
const schedule = (language: ReaderLanguage, fields: OpportunityFields): string =>
  spaced(plain(schedulePhrase(language, anOpportunity(fields), MONDAY)))

describe('when a call opens and ends', () => {
  it('says what may end it before its date', () => {
    const fields: OpportunityFields = { end: 'date-or-funds', earlyClosure: '150 domande' }
    expect(schedule('it', fields)).toBe(
      'Scadenza: venerdì 10 luglio 2026, ore 12:00 (11 giorni), o prima, a esaurimento dei fondi («150 domande»)',
    )
    expect(schedule('en', fields)).toBe(
      'Deadline: Friday 10 July 2026, 12:00 (11 days), or earlier, when funds run out («150 domande»)',
    )
  })

  it('gives opening and end of a call to come', () => {
    const fields: OpportunityFields = {
      opensAt: aDeadline('2026-07-07T08:00:00Z'),
      deadlines: [aDeadline('2026-10-30T15:00:00Z')],
    }
    expect(schedule('it', fields)).toBe(
      'Apre martedì 7 luglio 2026, ore 10:00 (8 giorni); chiude venerdì 30 ottobre, ore 16:00',
    )
  })

  it('names the stage that a newcomer can still meet, and the one after it', () => {
    const deadlines = [aDeadline('2026-11-19T16:00:00Z'), aDeadline('2027-05-04T15:00:00Z')]
    expect(schedule('en', { twoStage: true, deadlines })).toBe(
      'Deadline, stage 1: Thursday 19 November 2026, 17:00 (143 days); then stage 2: Tuesday 4 May 2027, 17:00',
    )
  })

  it('never makes up an end: funds, none stated, not known and not readable are four things', () => {
    const none: OpportunityFields = { deadlines: [] }
    expect(schedule('it', { ...none, end: 'funds' })).toBe('Senza scadenza: fino a esaurimento dei fondi')
    expect(schedule('it', { ...none, end: 'none' })).toBe('Nessun termine indicato')
    expect(schedule('it', none)).toBe('Scadenza non indicata: verificatela sul testo ufficiale')
    const flags = [{ field: 'deadlines', reason: 'no such day', text: '31 febbraio 2027' }]
    expect(schedule('it', { ...none, flags })).toBe(
      'Scadenza da verificare, il testo dice «31 febbraio 2027»',
    )
  })

  it('say of an undated call from a feed, long unheard of, since when there is no news of it', () => {
    const old: OpportunityFields = {
      source: 'mimit-incentivi',
      deadlines: [],
      publishedAt: '2025-10-08T08:00:00Z',
    }
    expect(schedule('it', old)).toBe(
      "Scadenza non indicata: verificatela sul testo ufficiale; nessuna novità dall'8 ottobre 2025: verificate che sia ancora aperto",
    )
    expect(schedule('en', { ...old, end: 'funds' })).toBe(
      'No deadline: until funds run out; no news since 8 October 2025: check that it is still open',
    )
  })
})

describe('a call that was read late', () => {
  const seen = { publishedAt: '2026-06-12T08:00:00Z', firstSeenAt: '2026-06-26T04:00:00Z' }

  it('says when it was published and when it was read', () => {
    expect(latePhrase('it', anOpportunity(seen))).toBe('Pubblicato il 12 giugno, letto il 26 giugno')
    expect(latePhrase('en', anOpportunity(seen))).toBe('Published 12 June, read 26 June')
  })

  it('is not late within a week, nor in the first complete run of its source', () => {
    expect(latePhrase('it', anOpportunity({ ...seen, firstSeenAt: '2026-06-18T04:00:00Z' }))).toBeUndefined()
    expect(latePhrase('it', anOpportunity({ ...seen, baseline: true }))).toBeUndefined()
  })
})

describe('what has changed, before and after', () => {
  const change = (
    language: ReaderLanguage,
    field: Change['field'],
    before: unknown,
    after: unknown,
  ): string => {
    const said: Change = {
      at: MONDAY,
      version: 2,
      field,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    }
    return spaced(plain(changePhrase(language, said, anOpportunity(), MONDAY)))
  }
  const evening = aDeadline('2026-06-30T15:00:00Z')
  const september = aDeadline('2026-09-15T15:00:00Z')

  it('gives both days, and the hour once where it stays', () => {
    expect(change('it', 'deadline', [evening], [september])).toBe(
      'Prorogato: da martedì 30 giugno a martedì 15 settembre 2026, ore 17:00 (78 giorni)',
    )
    expect(change('en', 'deadline', [evening], [september])).toBe(
      'Extended: from Tuesday 30 June to Tuesday 15 September 2026, 17:00 (78 days)',
    )
  })

  it('gives both hours where they differ, to the minute', () => {
    expect(
      change('it', 'deadline', [aDeadline('2026-07-10T10:00:00Z')], [aDeadline('2026-07-10T11:30:00Z')]),
    ).toBe('Prorogato: venerdì 10 luglio 2026, ore 13:30 (11 giorni; prima: ore 12:00)')
  })

  it('does not call it nearer when only its hour became known', () => {
    const day = { ...aDeadline('2026-07-10T21:59:00Z'), hourStated: false }
    expect(change('en', 'deadline', [day], [aDeadline('2026-07-10T10:00:00Z')])).toBe(
      'Hour of the deadline now stated: Friday 10 July 2026, 12:00 (11 days; before: hour not stated)',
    )
  })

  it('says when a deadline came nearer', () => {
    expect(change('it', 'deadline', [september], [evening])).toMatch(
      /^Scadenza anticipata: da martedì 15 settembre/,
    )
    expect(change('en', 'deadline', [september], [evening])).toMatch(/^Deadline brought forward: from/)
  })

  it('names the one of several deadlines that moved', () => {
    const later = aDeadline('2026-11-02T16:00:00Z')
    expect(change('en', 'deadline', [evening, later], [september, later])).toMatch(
      /^Extended: from Tuesday 30 June to Tuesday 15 September/,
    )
  })

  it('names each amount that changed, and a larger total for what it is', () => {
    expect(
      change(
        'it',
        'amount',
        { perProjectMax: 4_000_000, total: 1e8 },
        { perProjectMax: 6_000_000, total: 1e8 },
      ),
    ).toBe('Rettificato: massimo a progetto da 40.000 € a 60.000 €')
    expect(change('it', 'amount', { total: 200_000_000 }, { total: 300_000_000 })).toBe(
      'Rifinanziato: dotazione da 2 milioni di € a 3 milioni di €',
    )
  })

  it('quotes the former title, and never trusts what a change holds', () => {
    expect(change('it', 'title', 'Bando prova', 'Bando')).toBe('Titolo rettificato, era «Bando prova»')
    const broken: Change = { at: MONDAY, version: 2, field: 'deadline', before: '{', after: '[]' }
    expect(plain(changePhrase('it', broken, anOpportunity(), MONDAY))).toBe(
      'Scadenze rettificate: verificatele sul testo ufficiale',
    )
  })

  it('says when the reader was first told', () => {
    expect(toldPhrase('it', '2026-06-08T05:31:00Z')).toBe("Segnalato l'8 giugno")
    expect(toldPhrase('en', '2026-06-08T05:31:00Z')).toBe('Mentioned on 8 June')
  })
})
