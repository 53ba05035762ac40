import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../shared/digests/candidates.ts'
import { leaningPhrase, opinionBehind } from '../../shared/digests/leaning.ts'
import { plain } from '../../shared/digests/phrase.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { toldOrFollowed } from '../../shared/digests/told.ts'
import { whyNot } from '../../shared/digests/why-not.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { leaningsOf } from '../../shared/matching/index.ts'
import { aContact } from '../builders/contact.ts'
import { aCandidate, aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, matcherOf, members } from '../matching/corpus.ts'

const filofino = aMember()
const cards = new Map(calls.map((call) => [call.id, call]))
const VOUCHER = 'test:voucher-tessile'

const found = (
  opinions: Opinion[],
  over: { cards?: Map<string, Opportunity>; members?: typeof members } = {},
) =>
  candidatesFor(
    { members: over.members ?? [filofino], opinions },
    { calls: { cards: over.cards ?? cards }, matcher: matcherOf() },
    MONDAY,
  )
const idsOf = (candidates: ReturnType<typeof found>): string[] =>
  candidates.map(({ opportunity }) => opportunity.id)

describe('a declined call', () => {
  it.each(['topic', 'requirements', 'size', 'timing', 'known'] as const)(
    'never comes back, though it was declined for its *%s*',
    (reason) => {
      expect(idsOf(found([]))).toContain(VOUCHER)
      expect(idsOf(found([anOpinion({ call: VOUCHER, reason })]))).not.toContain(VOUCHER)
    },
  )

  it('comes back once the answer is taken back', () => {
    const { reason: _, ...kept } = anOpinion({ call: VOUCHER })
    expect(idsOf(found([{ ...kept, says: 'nothing' }]))).toContain(VOUCHER)
  })

  it('of several sources is declined by any of its rows', () => {
    const voucher = cards.get(VOUCHER)
    const row = { id: VOUCHER, source: 'rer-bandi', version: 1, url: 'https://example.org/' }
    const joined = {
      ...voucher,
      origins: [row, { ...row, id: 'other:voucher', source: 'it-incentivi' }],
    } as unknown as Opportunity
    const among = new Map(cards).set(VOUCHER, joined)
    const opinion = anOpinion({ call: 'other:voucher', rows: [{ id: 'other:voucher', version: 1 }] })
    expect(idsOf(found([opinion], { cards: among }))).not.toContain(VOUCHER)
  })

  it('stays for the members on whose behalf it was not declined', () => {
    const rifilo = members.find(({ id }) => id === 'rifilo') ?? filofino
    const both = { members: [filofino, rifilo] }
    const fits = (opinions: Opinion[]) =>
      found(opinions, both)
        .find(({ opportunity }) => opportunity.id === VOUCHER)
        ?.fits.map(({ member }) => member)
    expect(fits([])).toEqual(['filofino', 'rifilo'])
    expect(fits([anOpinion({ call: VOUCHER })])).toEqual(['rifilo'])
  })
})

describe('a followed call', () => {
  const follow = (call: string, version = 1) =>
    anOpinion({ call, rows: [{ id: call, version }], says: 'follow' })

  it('is looked at although it is no match any more', () => {
    expect(idsOf(found([]))).not.toContain('test:batteries')
    expect(idsOf(found([follow('test:batteries')]))).toContain('test:batteries')
  })

  it('is not told as new, and is told when it changes', () => {
    const told = toldOrFollowed([], [follow(VOUCHER)])
    const opportunity = anOpportunity({ id: VOUCHER, version: 2 })
    const changed: Opportunity = {
      ...opportunity,
      changes: [{ at: '2026-06-25T08:00:00Z', version: 2, field: 'eligibility' }],
    }
    const { fits } = aCandidate({ id: VOUCHER })
    const opinions = [follow(VOUCHER)]
    const rendered = (call: Opportunity) =>
      renderDigest(aDigestInput({ told, opinions, candidates: [{ opportunity: call, fits }] }))
    expect(rendered(opportunity)).toBeUndefined()
    expect(rendered(changed)?.text).toContain('Rettificato chi può presentare domanda')
    expect(rendered(changed)?.text).toContain('Perché: lo seguite dal 3 maggio')
  })

  it('offers no link to follow it again', () => {
    const text = (opinions: Opinion[]) => renderDigest(aDigestInput({ opinions }))?.text ?? ''
    const { opportunity } = aCandidate()
    expect(text([])).toMatch(/Ci interessa: https:.*\n {3}Non fa per noi: https:/)
    expect(text([follow(opportunity.id)])).not.toContain('Ci interessa')
    expect(text([follow(opportunity.id)])).toContain('Non fa per noi')
  })
})

describe('why a call is lower or higher', () => {
  const matcher = matcherOf()
  const declined = anOpinion({
    call: VOUCHER,
    title: 'Voucher "tessile"\r\nBcc: x',
    onBehalf: [{ member: 'filofino', ...matcher.carriers('filofino', VOUCHER) }],
  })
  const LIKE = 'test:textile-recycling'
  const like = cards.get(LIKE) ?? anOpportunity()
  const moved = (opinions: Opinion[]) =>
    matcherOf({ leanings: leaningsOf(opinions, MONDAY) }).explain('filofino', LIKE)

  it('is said in one line, with the call that was declined and the day', () => {
    const fit = moved([declined])
    expect(fit.moved?.points).toBeLessThan(-9)
    expect(plain(leaningPhrase('it', [fit], like, [declined]) ?? [])).toBe(
      "Meno in alto perché avete scartato «Voucher 'tessile' Bcc: x» (3 maggio).",
    )
    expect(plain(leaningPhrase('en', [fit], like, [declined]) ?? [])).toBe(
      "Lower because you declined «Voucher 'tessile' Bcc: x» (3 May).",
    )
  })

  it('is said of one that was followed, and not of the followed call itself', () => {
    const followed: Opinion = { ...declined, says: 'follow', reason: undefined }
    expect(plain(leaningPhrase('it', [moved([followed])], like, [followed]) ?? [])).toMatch(
      /^Più in alto perché seguite /,
    )
    const own = matcherOf({ leanings: leaningsOf([followed], MONDAY) }).explain('filofino', VOUCHER)
    const voucher = cards.get(VOUCHER) ?? anOpportunity()
    expect(leaningPhrase('it', [own], voucher, [followed])).toBeUndefined()
  })

  it('names no answer of another contact', () => {
    expect(plain(leaningPhrase('it', [moved([declined])], like, []) ?? [])).toBe(
      'Meno in alto per ciò che un altro referente ha scartato.',
    )
  })

  it('names the answer that counts most, of those that count the same way', () => {
    const stranger = anOpinion({
      call: 'test:other',
      onBehalf: [{ member: 'rifilo', carriers: [['it=tessile', 1000]], concepts: [] }],
    })
    const told = moved([declined]).moved
    expect(told && opinionBehind(told, 'filofino', [stranger, declined])).toBe(declined)
    expect(told && opinionBehind(told, 'filofino', [stranger])).toBeUndefined()
  })

  it('is an obstacle where without it the call would be told, or have a card; and a declined call is one', () => {
    const ask = (call: Opportunity, opinions: Opinion[], points: number, score: number) =>
      whyNot({
        now: MONDAY,
        call,
        matchedVersion: call.version,
        refused: [],
        sources: [],
        member: filofino,
        explanation: {
          ...moved([declined]),
          score,
          band: 'possible',
          moved: { points, by: moved([declined]).moved?.by ?? [] },
          ...(score < 400 ? { whyNot: { code: 'below' as const, floor: 400, by: 400 - score } } : {}),
        },
        concepts: [],
        contact: { contact: aContact(), members: [filofino], records: [], opinions },
        candidates: [],
      }).obstacles.map(({ code }) => code)
    expect(ask(like, [declined], -20, 390)).toContain('lowered')
    expect(ask(like, [declined], -20, 490)).toContain('lowered')
    expect(ask(like, [declined], -20, 370)).not.toContain('lowered')
    expect(ask(like, [], 20, 390)).not.toContain('lowered')
    expect(ask(cards.get(VOUCHER) ?? like, [declined], 0, 600)).toContain('declined')
  })
})
