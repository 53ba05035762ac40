import { describe, expect, it } from 'vitest'
import { selectDue } from '../../shared/digests/due.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { asSteered } from '../../shared/digests/steering.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import { holdOn, isInForce, steeredVerdict } from '../../shared/domain/steer.ts'
import { aCandidate, aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aSteer } from '../builders/steer.ts'

const both = aMember({
  clusters: [
    { cluster: 'create', valueChains: ['fashion'] },
    { cluster: 'mech', valueChains: ['machines'] },
  ],
})
const create = aSteer()
const mech = aSteer({ scope: 'mech', office: 'Clust-ER Mech', at: '2026-06-16T08:00:00Z' })
const all = aSteer({ scope: 'everybody', office: 'ART-ER' })

describe('a decision holds', () => {
  it('until the end of its last day in Rome', () => {
    const steer = aSteer({ until: '2026-06-29' })
    expect(isInForce(steer, '2026-06-29T21:30:00Z')).toBe(true)
    expect(isInForce(steer, '2026-06-29T22:30:00Z')).toBe(false)
  })

  it('until it is ended', () =>
    expect(isInForce({ ...create, endedAt: '2026-06-16T08:00:00Z' }, MONDAY)).toBe(false))
})

describe('a call is held from a member', () => {
  it('whose every cluster holds it', () => {
    expect(holdOn([create], aMember())).toEqual(create)
    expect(holdOn([create], both)).toBeUndefined()
    expect(holdOn([create, mech], both)).toEqual(mech)
  })

  it('or by one that is for everybody', () => expect(holdOn([all], both)).toEqual(all))

  it('or whose other cluster its contact has muted', () => {
    const candidate = aCandidate({ id: create.call, source: 'rer-bandi' }, {}, both)
    const steered = (contact: { mutedClusters?: string[] }) =>
      asSteered({ ...contact, members: [both] }, { steering: [create] }, MONDAY)(candidate)
    expect(steered({})).toHaveLength(1)
    expect(steered({ mutedClusters: ['mech'] })).toEqual([])
  })
})

describe('an office’s verdict', () => {
  const said = aSteer({ does: 'verdict', verdict: 'yes', it: 'Basta una sede operativa.' })
  const elsewhere = anOpportunity({ regions: ['IT-25'], level: 'regional' })

  it('stands for what we have read, for its own members', () => {
    const read = eligibilityOf(aMember(), elsewhere, MONDAY)
    expect(read.verdict).toBe('missing')
    expect(steeredVerdict(read, [said], aMember()).verdict).toBe('yes')
    expect(steeredVerdict(read, [{ ...said, scope: 'mech' }], aMember())).toEqual(read)
  })

  it('opens nothing that has closed', () => {
    const closed = anOpportunity({ deadlines: [aDeadline('2026-06-01T10:00:00Z')] })
    const read = eligibilityOf(aMember(), closed, MONDAY)
    expect(steeredVerdict(read, [said], aMember())).toEqual(read)
  })

  it('of two offices is the one that was given last', () => {
    const other = aSteer({ does: 'verdict', verdict: 'missing', scope: 'mech', at: '2026-06-20T08:00:00Z' })
    expect(steeredVerdict({ verdict: 'check', reasons: [] }, [said, other], both).verdict).toBe('missing')
  })
})

describe('in the mail', () => {
  const pin = aSteer({ does: 'pin', it: 'Se ne parla il 2 luglio.', en: 'It is discussed on 2 July.' })
  const weak = { ...aCandidate({ id: 'example-region:weak', title: 'Weak' }, { score: 500 }), steers: [pin] }
  const near = aCandidate({ id: 'example-region:near', title: 'Near' }, { score: 900 })

  it('what is put first comes before what is nearer, within its section', () => {
    const due = selectDue(aDigestInput({ candidates: [near, weak] }))
    expect(due?.cards.map(({ candidate }) => candidate.opportunity.title)).toEqual(['Weak', 'Near'])
  })

  it('English readers get the office’s English, or its Italian marked as such', () => {
    const contact = { name: 'Carla', language: 'en' as const, frequency: 'weekly' as const }
    const note = aSteer({ does: 'note', it: 'Chiamateci.' })
    const mail = renderDigest(aDigestInput({ contact, candidates: [{ ...weak, steers: [pin, note] }] }))
    expect(mail?.text).toContain('Put first by Clust-ER Create: It is discussed on 2 July.')
    expect(mail?.html).toContain('<span lang="it">Chiamateci.</span>')
  })
})
