import { describe, expect, it } from 'vitest'
import { countsFor } from '../../shared/search/counts.ts'
import { holdsWords } from '../../shared/search/own-words.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { searchedOf } from './searched-calls.ts'

const furniture = anOpportunity({
  title: 'Innovazione negli arredi e nel legno',
  keywords: ['design'],
  themes: ['Attività produttive'],
  summary: 'Nuovi mobili. Sicurezza delle macchine da stampa, e macchine utensili.',
  text: 'Ammesse anche le imprese della ceramica.',
})
const game = anOpportunity({
  title: 'Video games development',
  summary: 'Stories for consoles.',
  language: 'en',
})

/** Own words, whether the furniture call holds them, and why. */
const WORDS: [words: string, held: boolean, because: string][] = [
  ['arredo', true, 'the title has its plural'],
  ['ARREDO', true, 'capitals say nothing'],
  ['arredamento', false, 'is another word'],
  ['sostenibile', false, 'is not there'],
  ['design', true, 'a keyword'],
  ['attività produttive', true, 'a theme'],
  ['ceramica', false, 'the long text mentions it: the call is not about it'],
  ['macchine da stampa', true, 'side by side but for what carries no subject'],
  ['macchine utensili', true, 'side by side'],
  ['stampa utensili', false, 'both words are there, not together'],
  ['mobili sicurezza', false, 'a sentence ends between them'],
  ['macchina utensile', true, 'a phrase in the singular'],
  ['il', false, 'an article holds nothing'],
  ['2026', false, 'a bare number holds nothing'],
  ['', false, 'nothing holds nothing'],
]

describe('own words that a contact wants left out', () => {
  it.each(WORDS)('%s → %s: %s', (words, held) => expect(holdsWords(words, furniture)).toBe(held))

  it('are read in the language of the call', () => {
    expect(holdsWords('video game', game)).toBe(true)
    expect(holdsWords('story', game)).toBe(true)
  })

  it('are counted before they are saved: what each brings and leaves out', () =>
    expect(countsFor(['maglieria', 'arredo', 'zootecnia'], searchedOf())).toEqual([
      { words: 'maglieria', brings: 2, leavesOut: 1 },
      { words: 'arredo', brings: 1, leavesOut: 1 },
      { words: 'zootecnia', brings: 0, leavesOut: 0 },
    ]))
})
