import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { plainLine } from './clean.ts'

/** An office as a sentence names it: "il Clust-ER Create", "ART-ER". */
export const officeName = (language: ReaderLanguage, office: string): string => {
  const name = plainLine(office, 80)
  return language === 'it' && name.startsWith('Clust-ER') ? `il ${name}` : name
}

/** Whose something is: "del Clust-ER Create", "di ART-ER"; in English the name alone. */
export const ofOffice = (language: ReaderLanguage, office: string): string => {
  const name = plainLine(office, 80)
  if (language === 'en') return name
  return name.startsWith('Clust-ER') ? `del ${name}` : `di ${name}`
}
