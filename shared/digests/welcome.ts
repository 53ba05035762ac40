import type { Cluster } from '../domain/cluster.ts'
import type { Frequency } from '../domain/preferences.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { lengthOf, quotable, safeLink } from './clean.ts'
import { dayAt, dayText, shortDay } from './dates.ts'
import type { DigestInput } from './digest.ts'
import { footerOf } from './footer.ts'
import { addresseeText } from './header.ts'
import type { Passage } from './passage.ts'
import { listOf } from './phrase.ts'
import { nextDigestAt } from './rhythm.ts'
import { SUBJECT_LENGTH } from './subject.ts'
import { membersText } from './verdicts.ts'
import type { View } from './view.ts'
import { clustersText, leadsText, MOST_BESIDE } from './why-now.ts'

/** A first mail's ingredients, and who answers for what is kept of its reader. */
export type WelcomeInput = DigestInput & { controllers: readonly Pick<Cluster, 'name' | 'office'>[] }

const RHYTHM: Record<ReaderLanguage, Record<Frequency, string>> = {
  it: {
    weekly: 'Ogni lunedì alle 07:30',
    fortnightly: 'Un lunedì sì e uno no, alle 07:30',
    monthly: 'Il primo lunedì del mese, alle 07:30',
  },
  en: {
    weekly: 'Every Monday at 07:30',
    fortnightly: 'Every other Monday at 07:30',
    monthly: 'On the first Monday of the month at 07:30',
  },
}

const subjectFor = (language: ReaderLanguage, input: WelcomeInput): string => {
  const next = dayAt(nextDigestAt(input.contact.frequency, input.now))
  const day = shortDay(language, next, input.now)
  const [before, after] =
    language === 'it'
      ? ['Segnavia: i bandi per ', ` da ${day}`]
      : ['Segnavia: funding calls for ', ` from ${day}`]
  const room = SUBJECT_LENGTH - lengthOf(before) - lengthOf(after)
  const all = membersText(language, input.members)
  const others = input.members.length - 1
  const tail = others > 0 ? ` + ${others}` : ''
  const who = lengthOf(all) <= room ? all : quotable(input.members[0].name, room - lengthOf(tail)) + tail
  return `${before}${who}${after}`
}

const sourcePassage = (language: ReaderLanguage, { members, clusters }: WelcomeInput): Passage => {
  const who = membersText(language, members)
  const several = members.length > 1
  const where = clusters.length > 0 ? clustersText(language, clusters) : undefined
  return language === 'it'
    ? {
        heading: 'Perché vi scriviamo',
        lines: [
          `Il vostro indirizzo ci è stato dato da ${who}, fra i soci ${where ?? 'dei Clust-ER'}, come quello di chi segue i bandi.`,
          'Se non siete voi a occuparvene, rispondete a questo messaggio dicendoci a chi scrivere, o disiscrivetevi: non scriveremo più a questo indirizzo.',
        ],
      }
    : {
        heading: 'Why we write to you',
        lines: [
          `Your address was given to us by ${who}, ${several ? 'members' : 'a member'} of ${where ?? 'a Clust-ER'}, as that of the person who follows funding calls.`,
          'If this is not for you, reply and tell us whom to write to, or unsubscribe: we will not write to this address again.',
        ],
      }
}

const rhythmPassage = (language: ReaderLanguage, { contact, now }: WelcomeInput): Passage => {
  const next = dayText(language, dayAt(nextDigestAt(contact.frequency, now)), { year: false })
  const alerts = contact.alerts !== false
  const reminders = contact.leads?.length !== 0
  const leads = leadsText(language, contact.leads)
  const start = RHYTHM[language][contact.frequency]
  if (language === 'it')
    return {
      heading: 'Che cosa riceverete, e quando',
      lines: [
        `${start}, se c’è qualcosa per voi. Il primo arriva ${next}, con i bandi già aperti più vicini a voi; poi solo le novità.`,
        ...(reminders ? [`Un promemoria ${leads}, per i bandi che seguite o molto vicini a voi.`] : []),
        `Subito${alerts ? ' un bando appena uscito molto vicino a voi, e' : ''} la notizia che un bando già segnalato è stato revocato, chiuso o anticipato.`,
        `Cattive notizie a parte, al più ${MOST_BESIDE.it} messaggi a settimana oltre a quello del lunedì.`,
      ],
    }
  return {
    heading: 'What you will receive, and when',
    lines: [
      `${start}, if there is something for you. The first comes on ${next}, with the open calls closest to your work; from then on, only what is new.`,
      ...(reminders
        ? [`A reminder ${leads}, of calls that you follow or that are very close to your work.`]
        : []),
      `At once${alerts ? ' a call just published that is very close to your work, and' : ''} the news that a call you know has been revoked, closed or brought forward.`,
      `Bad news apart, at most ${MOST_BESIDE.en} emails a week beside Monday’s.`,
    ],
  }
}

const choicePassage = (language: ReaderLanguage, { contact, links }: WelcomeInput): Passage => {
  const it = language === 'it'
  const name = quotable(contact.name, 120)
  const [preferences, unsubscribe] = [safeLink(links.preferences), safeLink(links.unsubscribe)]
  return {
    heading: it ? 'Come si cambia o si smette' : 'How to change it, or stop',
    lines: [
      it
        ? `Frequenza, lingua, argomenti e promemoria si scelgono nelle Preferenze, senza password. La disiscrizione vale subito. Se inoltrate il messaggio, ricordate che questi collegamenti agiscono per ${name}.`
        : `How often, in which language, on what and which reminders: choose under Preferences, without a password. Unsubscribing works at once. If you forward this email, remember that these links act for ${name}.`,
    ],
    links: [
      ...(preferences ? [{ label: it ? 'Preferenze' : 'Preferences', url: preferences }] : []),
      ...(unsubscribe
        ? [{ label: it ? `Disiscrizione di ${name}` : `Unsubscribe ${name}`, url: unsubscribe }]
        : []),
    ],
  }
}

/** What GDPR article 14 asks for where an address was given by somebody else; the notice has the rest. */
const dataPassage = (language: ReaderLanguage, { controllers, links }: WelcomeInput): Passage[] => {
  const it = language === 'it'
  const named = listOf(
    language,
    controllers.map(({ name, office }) => quotable(name, 80) + (office ? ` (${quotable(office, 120)})` : '')),
  )
  const several = controllers.length > 1
  const who = it
    ? `${several ? 'Titolari' : 'Titolare'} del trattamento: ${named || 'il Clust-ER di cui la vostra organizzazione è socia'}.`
    : `${several ? 'Controllers' : 'Controller'}: ${named || 'the Clust-ER of which your organisation is a member'}.`
  const privacy = safeLink(links.privacy)
  return [
    {
      heading: it ? 'I vostri dati' : 'Your data',
      lines: [
        who,
        it
          ? 'Di voi conserviamo nome, indirizzo, organizzazione, le scelte che farete e i messaggi inviati: solo per scrivervi dei bandi, nel legittimo interesse dei Clust-ER e dei loro soci a non perderli; potete opporvi quando volete. Non misuriamo chi apre i messaggi. Scopi, durata e diritti, anche di far cancellare tutto, sono nell’informativa.'
          : 'About you we keep your name, address, organisation, the choices you make and the emails sent: only to write to you of calls, in the legitimate interest of the Clust-ERs and their members not to miss them; you may object at any time. We do not measure who opens emails. Purposes, storage times and your rights, also to have everything erased, are in the privacy notice.',
      ],
      ...(privacy ? { links: [{ label: it ? 'Informativa' : 'Privacy notice', url: privacy }] } : {}),
    },
  ]
}

/** The first mail to an address that a member gave us: who we are, what will come, how to have it otherwise. */
export const welcomeView = (input: WelcomeInput): View => {
  const { language, name } = input.contact
  const it = language === 'it'
  const count = input.sources.length
  const sources = count > 1 ? (it ? `, da ${count} fonti ufficiali` : `, from ${count} official sources`) : ''
  return {
    language,
    subject: subjectFor(language, input),
    addressee: addresseeText(input),
    summary: it
      ? 'chi siamo, che cosa riceverete, come si smette'
      : 'who we are, what will come, how to stop',
    passages: [
      {
        lines: [
          it
            ? `Buongiorno ${quotable(name, 120)}. Segnavia è il servizio dei Clust-ER dell’Emilia-Romagna che legge i bandi regionali, nazionali ed europei${sources}, e segnala a ogni socio quelli vicini a ciò che fa, dicendo perché.`
            : `Dear ${quotable(name, 120)}, Segnavia is the service of Emilia-Romagna’s Clust-ERs that reads regional, national and European funding calls${sources}, and tells every member of those close to its work, saying why.`,
        ],
      },
      sourcePassage(language, input),
      rhythmPassage(language, input),
      choicePassage(language, input),
      ...dataPassage(language, input),
    ],
    sections: [],
    notes: [],
    footer: footerOf(input, 'welcome'),
  }
}
