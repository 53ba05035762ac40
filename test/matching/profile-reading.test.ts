import { describe, expect, it } from 'vitest'
import { leadAt } from '../../shared/matching/model.ts'
import { countsOf } from '../../shared/matching/profile-reading.ts'
import { aMember } from '../builders/member.ts'

const weightsOf = (profile: string, profileLanguage: 'it' | 'en' = 'it') =>
  countsOf({ ...aMember({ profileLanguage }), profile }, new Map())

describe('how often a profile says its words', () => {
  it('the first word counts most, later ones ever less, down to once', () => {
    const { times } = weightsOf('Musei archivi filati mosaici')
    const [first = 0, second = 0, third = 0] = ['muse', 'archiv', 'filat'].map((form) =>
      times.get(`it=${form}`),
    )
    expect([first, second]).toEqual([leadAt(0), leadAt(1)])
    expect(third).toBeLessThan(second)
    expect(leadAt(1000)).toBeCloseTo(1)
  })

  it('what follows a word that seeks is as telling as the beginning', () => {
    const { times } = weightsOf('Produciamo maglieria per le boutique e cerchiamo musei e archivi')
    expect(times.get('it=muse')).toBe(leadAt(0)) // «cerchiamo» itself says no subject
    expect(times.get('it=boutiqu')).toBe(leadAt(2))
    const english = weightsOf('A studio for the design of chairs. We would like museums', 'en')
    expect(english.times.get('en=museum')).toBe(leadAt(0))
  })

  it('a word that seeks is no reason for anything', () => {
    const { times } = weightsOf('People want chairs and would like light, aiming to wish', 'en')
    expect([...times.keys()].filter((term) => /=(want|lik|wish|woul)/.test(term))).toEqual([])
  })

  it('a word said twice counts both places', () => {
    expect(weightsOf('Musei archivi musei').times.get('it=muse')).toBe(leadAt(0) + leadAt(2))
  })

  it('content words are counted, which decides whether a profile is short', () => {
    expect(weightsOf('Per i musei e per gli archivi del 2026').words).toBe(2)
    expect(weightsOf('e con noi per voi').words).toBe(0)
  })
})
