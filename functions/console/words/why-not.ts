import type { Answer, Obstacle, Standing } from '../../../shared/digests/why-not.ts'
import type { Frequency } from '../../../shared/domain/preferences.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { call } from './why-not/call.ts'
import { contact } from './why-not/contact.ts'
import { mail } from './why-not/mail.ts'
import { matching } from './why-not/matching.ts'
import { reading } from './why-not/reading.ts'
import type { Around, Said, Worded } from './why-not/said.ts'

export { WISHES } from './choices.ts'
export type { Around, Said } from './why-not/said.ts'

const OBSTACLES: Worded<Obstacle['code']> = {
  it: { ...reading.it, ...call.it, ...matching.it, ...mail.it, ...contact.it },
  en: { ...reading.en, ...call.en, ...matching.en, ...mail.en, ...contact.en },
}

/** An obstacle in the reader's language. */
export const obstacleText = (language: ReaderLanguage, obstacle: Obstacle, around: Around): Said => {
  const wording = OBSTACLES[language][obstacle.code] as (obstacle: Obstacle, around: Around) => Said
  return wording(obstacle, around)
}

const RHYTHM: Record<ReaderLanguage, Record<Frequency, string>> = {
  it: { weekly: 'ogni lunedì', fortnightly: 'ogni due settimane', monthly: 'ogni mese' },
  en: { weekly: 'every Monday', fortnightly: 'every two weeks', monthly: 'every month' },
}

const NEXT: Record<ReaderLanguage, Record<Standing['next'], string>> = {
  it: {
    card: 'nel prossimo digest ha una scheda',
    title: 'nel prossimo digest ha un titolo',
    page: 'nel prossimo digest non c’è posto: è sulla pagina del referente',
    none: 'per ora nessun digest è dovuto',
  },
  en: {
    card: 'it has a card in the next digest',
    title: 'it has a title in the next digest',
    page: 'there is no room for it in the next digest: it is on the contact’s page',
    none: 'no digest is due for now',
  },
}

const OWN_PAGE: Record<ReaderLanguage, string> = {
  it: 'nel prossimo digest non c’è posto: è sulla pagina dei vostri bandi',
  en: 'there is no room for it in the next digest: it is on the page of your calls',
}

/** "2º di 14 bandi aperti al referente e da segnalare; nel prossimo digest ha una scheda." @param own the contact reads */
export const standingText = (language: ReaderLanguage, standing: Standing, own = false): string => {
  const next = own && standing.next === 'page' ? OWN_PAGE[language] : NEXT[language][standing.next]
  if ('followed' in standing) return `${next.charAt(0).toUpperCase()}${next.slice(1)}.`
  const { place, of } = standing
  if (language === 'it')
    return `${place}º di ${of} ${of === 1 ? 'bando aperto' : 'bandi aperti'} ${own ? 'a voi' : 'al referente'} e da segnalare; ${next}.`
  return `Number ${place} of ${of} ${of === 1 ? 'call' : 'calls'} open to ${own ? 'you' : 'the contact'} and still to be told; ${next}.`
}

/** What all obstacles together come to: `followed` comes in spite of them, `found` however near it is. */
export type Verdict = 'yes' | 'followed' | 'found' | 'match' | 'noMatch'

/** Does it come? */
export const isGood = (verdict: Verdict): boolean => ['yes', 'followed', 'found'].includes(verdict)

/** Nobody can be written to, or what was matched is not what is stored: then nothing comes, or not yet. */
const STOPPING: Obstacle['code'][] = ['held', 'no-contact', 'inactive', 'paused']

export const verdictOf = ({ match, obstacles, standing, found }: Answer): Verdict => {
  const isStopped = obstacles.some(({ code }) => STOPPING.includes(code))
  if (standing && 'followed' in standing && !isStopped) return 'followed'
  if (!match) return 'noMatch'
  if (obstacles.length > 0) return 'match'
  return found ? 'found' : 'yes'
}

export const whyNotWords = {
  it: {
    title: 'Perché arriva, o non arriva',
    verdict: {
      yes: 'È un bando per questo socio, e nulla lo trattiene.',
      followed: 'Il referente lo segue ed è cambiato: per questo arriva.',
      found: 'Lo trova una ricerca salvata dal referente: per questo arriva.',
      match: 'È abbastanza vicino da essere segnalato, ma qualcosa lo trattiene.',
      noMatch: 'Non è fra i bandi di questo socio.',
    } satisfies Record<Verdict, string>,
    own: {
      yes: 'È un bando per voi, e nulla lo trattiene.',
      followed: 'Lo seguite ed è cambiato: per questo arriva.',
      found: 'Lo trova una ricerca che avete salvato: per questo arriva.',
      match: 'È abbastanza vicino da esservi segnalato, ma qualcosa lo trattiene.',
      noMatch: 'Non è fra i bandi per voi.',
    } satisfies Record<Verdict, string>,
    otherwise: 'Se non fosse seguito, lo terrebbe fuori questo:',
    change: 'Che cosa cambierebbe? ',
    contact: (name: string, frequency: Frequency) => `Referente: ${name}, ${RHYTHM.it[frequency]}.`,
    others: 'Altri referenti: ',
    asked: 'Avete chiesto di',
    share: 'Indirizzo di questa risposta, da passare a un collega',
  },
  en: {
    title: 'Why it comes, or does not',
    verdict: {
      yes: 'It is a call for this member, and nothing holds it back.',
      followed: 'The contact follows it and it has changed: that is why it comes.',
      found: 'A search that the contact has saved finds it: that is why it comes.',
      match: 'It is close enough to be told, but something holds it back.',
      noMatch: 'It is not among this member’s calls.',
    } satisfies Record<Verdict, string>,
    own: {
      yes: 'It is a call for you, and nothing holds it back.',
      followed: 'You follow it and it has changed: that is why it comes.',
      found: 'A search that you have saved finds it: that is why it comes.',
      match: 'It is close enough to be told to you, but something holds it back.',
      noMatch: 'It is not among the calls for you.',
    } satisfies Record<Verdict, string>,
    otherwise: 'If it were not followed, this would keep it out:',
    change: 'What would have to change? ',
    contact: (name: string, frequency: Frequency) => `Contact: ${name}, ${RHYTHM.en[frequency]}.`,
    others: 'Other contacts: ',
    asked: 'You asked for',
    share: 'Address of this answer, to pass on to a colleague',
  },
}
