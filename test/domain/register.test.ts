import { describe, expect, it } from 'vitest'
import { isRegister } from '../../shared/domain/register.ts'

describe('a mere register', () => {
  it.each([
    "Avviso per iscrizione all'elenco regionale delle imprese di restauro",
    'Manifestazione di interesse per la formazione di un elenco di operatori',
    'Aggiornamento dell’albo dei formatori',
    'Costituzione di una short list di esperti',
    'Inserimento nel registro dei fornitori',
    'Avviso per l’inserimento nella short list dei valutatori',
    'Long list di esperti per la valutazione',
    "Domande per l'Albo regionale delle imprese storiche",
    'Formazione di un elenco di progettisti',
  ])('is told by its title: %s', (title) => {
    expect(isRegister({ title, act: { kind: 'manifestazione' } })).toBe(true)
    expect(isRegister({ title })).toBe(true)
  })

  it('or by its act', () => expect(isRegister({ title: 'Valutatori', act: { kind: 'albo' } })).toBe(true))

  it.each([
    'Manifestazione di interesse per i comuni fragili',
    'Contributi per la formazione di esperti iscritti in un elenco pubblico',
    'Contributi per la partecipazione a manifestazioni fieristiche',
    'Sostegno agli albori della danza',
    "Contributi alle imprese per l'iscrizione al registro EMAS",
    "Voucher per l'iscrizione all'Albo nazionale gestori ambientali",
    'Costituzione del registro regionale delle Comunità energetiche: contributi',
    'Progetti di digitalizzazione e aggiornamento del registro delle imprese storiche',
  ])('is not what only speaks of one: %s', (title) => {
    expect(isRegister({ title, act: { kind: 'manifestazione' } })).toBe(false)
  })

  it('is not what states money, unless its source calls it a register', () => {
    const title = "Iscrizione all'elenco regionale delle imprese di restauro"
    expect(isRegister({ title, amounts: { total: 100_000_00 } })).toBe(false)
    expect(isRegister({ title, aidForms: ['grant'] })).toBe(false)
    expect(isRegister({ title, amounts: {}, aidForms: [] })).toBe(true)
    expect(isRegister({ title, act: { kind: 'albo' }, aidForms: ['grant'] })).toBe(true)
  })
})
