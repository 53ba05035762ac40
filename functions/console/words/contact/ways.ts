import type { Place } from '../../ways.ts'

type Words = { navigation: string } & Record<Place, string>

const it: Words = {
  navigation: 'Le vostre pagine',
  calls: 'I vostri bandi',
  search: 'Cerca',
  preferences: 'Preferenze',
  monday: 'L’ultimo lunedì',
  mails: 'Messaggi',
  why: 'Perché non è arrivato?',
}

const en: Words = {
  navigation: 'Your pages',
  calls: 'Your calls',
  search: 'Search',
  preferences: 'Preferences',
  monday: 'Last Monday',
  mails: 'Mails',
  why: 'Why did it not come?',
}

/** What a contact's pages are called in their navigation. */
export const waysWords = { it, en }
