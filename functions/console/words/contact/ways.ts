import type { Place } from '../../contact/ways.ts'

type Words = { navigation: string } & Record<Place, string>

const it: Words = {
  navigation: 'Le vostre pagine',
  calls: 'I vostri bandi',
  search: 'Cerca',
  preferences: 'Preferenze',
  colleagues: 'Colleghi',
  monday: 'L’ultimo lunedì',
  mails: 'Messaggi',
  why: 'Perché non è arrivato?',
  data: 'I vostri dati',
}

const en: Words = {
  navigation: 'Your pages',
  calls: 'Your calls',
  search: 'Search',
  preferences: 'Preferences',
  colleagues: 'Colleagues',
  monday: 'Last Monday',
  mails: 'Emails',
  why: 'Why did it not come?',
  data: 'Your data',
}

/** What a contact's pages are called in their navigation. */
export const waysWords = { it, en }
