import { describe, expect, it } from 'vitest'
import { funderWords, titleParts } from '../../shared/joining/title.ts'

describe('a title', () => {
  it('is what tells it from others: common words, accents, capitals and one vowel at the end are nothing', () => {
    expect(
      titleParts('Avviso pubblico per la concessione di contributi alle imprese agricole').words,
    ).toEqual(titleParts('BANDO: contributi a impresa agricola').words)
  })

  it.each([
    ['Voucher moda 2026', ['2026']],
    ['Voucher moda, terza edizione', ['3']],
    ['Voucher moda - III avviso', ['3']],
    ['Voucher moda (dic 22)', ['dicembre', '2022']],
    ['Voucher moda, linea B, azione 1.3.1', ['b', '1.3.1']],
    ['Servizi di EDIH4DT', []],
  ])('%s says of its edition, year or part: %j', (title, marks) =>
    expect(titleParts(title).marks).toEqual(marks),
  )

  it('says a mark as often as it is said: the share of 1.1 in 1.1 and 1.2 is not that of 1.2', () =>
    expect(titleParts('1.1 e 1.2 cloud (quota 1.1)').marks).not.toEqual(
      titleParts('1.1 e 1.2 cloud (quota 1.2)').marks,
    ))
})

describe('who pays', () => {
  it('is known by the words that name it, not by the office', () =>
    expect(funderWords('Regione Autonoma della Sardegna - Direzione generale')).toEqual(
      funderWords('REGIONE SARDEGNA'),
    ))

  it('is not known by an acronym, which is like no other name of the same body', () =>
    expect(funderWords('EISMEA')).toEqual([]))
})
