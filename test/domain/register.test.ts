import { describe, expect, it } from 'vitest'
import { isRegister } from '../../shared/domain/register.ts'

describe('a mere register', () => {
  it.each([
    "Avviso per iscrizione all'elenco regionale delle imprese di restauro",
    'Manifestazione di interesse per la formazione di un elenco di operatori',
    'Aggiornamento dell’albo dei formatori',
    'Costituzione di una short list di esperti',
    'Inserimento nel registro dei fornitori',
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
  ])('is not what only speaks of one: %s', (title) => {
    expect(isRegister({ title, act: { kind: 'manifestazione' } })).toBe(false)
  })
})
