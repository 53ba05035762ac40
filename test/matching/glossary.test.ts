import { describe, expect, it } from 'vitest'
import { glossesOf } from '../../shared/matching/glossary.ts'

describe('the English words for an Italian text', () => {
  it('are the lexicon’s, in the order of the text, phrases whole', () => {
    expect(glossesOf('Batterie al litio e fotovoltaico per le imprese agricole', 8)).toEqual([
      { italian: 'Batterie al litio', english: expect.arrayContaining(['lithium battery']) },
      { italian: 'fotovoltaico', english: expect.arrayContaining(['photovoltaic']) },
      { italian: 'imprese agricole', english: expect.arrayContaining(['agricultural holding']) },
    ])
  })

  it('are given once each, and none that are spelt alike or that the lexicon does not know', () => {
    const said = glossesOf('Filati, filati e ancora filati; software; xyzzy', 8)
    expect(said.map(({ italian }) => italian)).toEqual(['Filati'])
  })

  it('are at most as many as asked for, phrases first', () => {
    expect(glossesOf('Prototipi, filati, tracciabilità e batterie al litio', 2)).toEqual([
      expect.objectContaining({ italian: 'Prototipi' }),
      expect.objectContaining({ italian: 'batterie al litio' }),
    ])
    expect(glossesOf('', 8)).toEqual([])
  })
})
