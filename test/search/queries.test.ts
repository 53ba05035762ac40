import { describe, expect, it } from 'vitest'
import { find, named } from './searched-calls.ts'

/** What is typed, what it should find in this order, and why. */
const QUERIES: [typed: string, found: string[], because: string][] = [
  ['maglieria', ['campionario', 'textiles'], 'the word itself, and "knitwear" in the other language'],
  ['knitwear', ['textiles', 'campionario'], 'the same from the other side'],
  ['MAGLIERIA', ['campionario', 'textiles'], 'capitals say nothing'],
  ['arredo', ['arredi'], 'singular finds plural'],
  ['mobile', ['arredi'], '`mobili` are furniture: no call is of telephones'],
  ['legno', ['arredi'], 'a word of the summary'],
  ['blockchain', ['realta'], 'a word that only the long text holds, once'],
  ['realtà aumentata', ['realta', 'heritage'], 'a phrase and its translation'],
  ['realta aumentata', ['realta', 'heritage'], 'without the accent that keyboards lack'],
  ['augmented reality', ['heritage', 'realta'], 'the phrase from the other side'],
  ['patrimonio culturale', ['heritage'], 'is what "cultural heritage" is called'],
  ['intelligenza artificiale', ['ai'], 'a phrase that no Italian call says'],
  ['turismo sostenibile', ['turismo'], 'both words, not the call that merely wants to "sostenere"'],
  ['sostenibile', ['turismo'], 'alone neither: that one is about to "sostenere"'],
  ['il turismo per i borghi', ['turismo'], 'articles and prepositions count for nothing'],
  ['HORIZON-CL6-2026-CIRC-01-2', ['textiles'], 'the code of a topic'],
  ['horizon-cl6-2026-circ', ['textiles'], 'the beginning of a code'],
  ['1234/2026', ['campionario'], 'the number of an act'],
  ['DGR 1234/2026', ['campionario'], 'a code decides, whatever stands beside it'],
  ['Creative Europe', ['heritage'], 'a programme that the text of the call does not name'],
  ['Contributi per il campionario digitale nella moda', ['campionario'], 'a whole title'],
  ['bandi per la moda', ['campionario', 'textiles'], 'what any call says of itself is not asked of it'],
  ['campionaro', ['campionario'], 'a slip of the finger, where nothing is spelt like that'],
  ['legno blockchain', [], 'two words that no call holds together'],
  ['zootecnia', [], 'a subject that no call has'],
  ['di il per', [], 'nothing that could be looked for'],
  ['9999/2031', [], 'a code that no call has'],
]

describe('the search box', () => {
  it.each(QUERIES)('%s → %j: %s', (typed, found) => expect(named(find({ words: typed }))).toEqual(found))

  it('never finds a call that has closed', () =>
    expect(named(find({ words: 'maglieria di ieri' }))).not.toContain('chiuso'))

  it('shows all open calls where nothing is asked, the nearest to the members first', () => {
    const all = named(find({}))
    expect(all).toHaveLength(9)
    expect(all.slice(0, 3).toSorted()).toEqual(['campionario', 'scuole', 'textiles'])
  })

  it('says what each word would find alone, so that a search without hits leads on', () =>
    expect(find({ words: 'legno blockchain' }).words).toEqual([
      { word: 'legno', calls: 1 },
      { word: 'blockchain', calls: 1 },
    ]))
})
