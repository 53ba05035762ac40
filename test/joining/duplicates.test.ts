import { describe, expect, it } from 'vitest'
import { likelyDuplicates } from '../../shared/joining/duplicates.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const CLOSES = '2026-09-30T10:00:00Z'
const call = (id: string, title: string, fields: OpportunityFields = {}) =>
  anOpportunity({
    id: `rer-bandi:${id}`,
    source: 'rer-bandi',
    title,
    funder: 'Regione Emilia-Romagna',
    deadlines: [aDeadline(CLOSES)],
    url: `https://bandi.example.org/${id}`,
    ...fields,
  })
const draft = (title: string, fields: OpportunityFields = {}) =>
  call('bozza', title, { id: 'desk:bozza', source: 'desk', url: 'https://desk.example.org/bozza', ...fields })

const KNITWEAR = 'Contributi per il campionario digitale nella moda e nel tessile'
const groundsOf = (of: ReturnType<typeof draft>, ...known: ReturnType<typeof call>[]) =>
  likelyDuplicates(of, known).map(({ call: found, ground }) => [found.id, ground])

describe('a draft that is there already', () => {
  it('is found by its page, its act, its topic and its title with the day', () => {
    expect(groundsOf(draft(KNITWEAR), call('a', KNITWEAR))).toEqual([['rer-bandi:a', 'title']])
    const page = 'https://bandi.example.org/campionario'
    expect(
      groundsOf(draft('Campionario digitale', { url: page }), call('a', KNITWEAR, { url: page })),
    ).toEqual([['rer-bandi:a', 'address']])
    const act = { kind: 'bando' as const, number: 'DGR 1234/2026', date: '2026-06-01' }
    expect(
      groundsOf(draft('Campionario digitale nella moda', { act }), call('a', KNITWEAR, { act })),
    ).toEqual([['rer-bandi:a', 'act']])
  })

  it('is doubted, and left to a person, where it shares less: an identifier, an act, much of a title', () => {
    const found = (of: ReturnType<typeof draft>, known: ReturnType<typeof call>) =>
      likelyDuplicates(of, [known])[0]
    const act = { kind: 'bando' as const, number: 'DGR 1234/2026', date: '2026-06-01' }
    expect(
      found(
        draft('Voucher per fiere', { act, deadlines: [] }),
        call('a', 'Promozione sui mercati esteri', { act }),
      ),
    ).toMatchObject({ certain: false, ground: 'same-act' })
    expect(
      found(
        draft('Botteghe', { topic: 'EX-2026-TEX-01' }),
        call('a', 'Knitwear', { call: { id: 'ex-2026-tex-01' } }),
      ),
    ).toMatchObject({ certain: false, ground: 'identifier' })
    expect(
      found(
        draft('Campionari digitali per moda, tessile e calzature', { funder: 'ART-ER' }),
        call('a', 'Moda, tessile e calzature: un campionario digitale', { funder: 'Camera di esempio' }),
      ),
    ).toMatchObject({ certain: false, ground: 'title-and-day' })
  })

  it('comes first where it is certain, and never brings itself', () => {
    const own = draft(KNITWEAR)
    const found = likelyDuplicates(own, [
      call('z', 'Campionari digitali per la moda e il tessile artigiano', { funder: 'Altro ente' }),
      call('a', KNITWEAR),
      own,
    ])
    expect(found[0]).toMatchObject({ certain: true, call: { id: 'rer-bandi:a' } })
    expect(found.map(({ call: { id } }) => id)).not.toContain('desk:bozza')
  })
})

describe('another call', () => {
  it.each([
    ['another year of the measure', `${KNITWEAR} 2026`, call('a', `${KNITWEAR} 2025`)],
    ['another part of it', `${KNITWEAR}, linea A`, call('a', `${KNITWEAR}, linea B`)],
    ['another edition', `${KNITWEAR}, seconda edizione`, call('a', `${KNITWEAR}, prima edizione`)],
    [
      'another day and funder',
      'Voucher digitali',
      call('a', 'Voucher digitali per imprese', {
        funder: 'Altro',
        deadlines: [aDeadline('2026-12-01T10:00:00Z')],
      }),
    ],
    ['another subject on the same day', KNITWEAR, call('a', 'Porti e pesca costiera')],
    ['the share of another region', KNITWEAR, call('a', KNITWEAR, { regions: ['IT-82'] })],
  ])('is none: %s', (what, title, known) => {
    const own = draft(title, what.includes('region') ? { regions: ['IT-45'] } : {})
    expect(likelyDuplicates(own, [known])).toEqual([])
  })
})
