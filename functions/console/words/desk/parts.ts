import type { Part } from '../../../../shared/domain/announcement-fields.ts'

/** The parts, and what each is about. */
type Words = {
  parts: Record<Part, string>
  about: Record<Part, string>
}

const it: Words = {
  parts: {
    essentials: 'L’essenziale',
    who: 'Chi può presentare domanda',
    money: 'Le risorse',
    dates: 'Le date',
    apply: 'Come presentare domanda e documenti',
    audience: 'A chi interessa',
  },
  about: {
    essentials: 'Che cosa permette di fare, con quale atto, dove si legge.',
    who: 'Beneficiari, sede, settori e, se serve, il partenariato.',
    money: 'Dotazione, importi per progetto, intensità e regime di aiuto.',
    dates: 'Apertura, una o più scadenze con l’ora, procedura e termine.',
    apply: 'Da dove si presenta, con quale accesso e firma, a chi si chiede.',
    audience: 'Le Value Chain, le priorità strategiche e i tipi di socio a cui pensate.',
  },
}

const en: Words = {
  parts: {
    essentials: 'Essentials',
    who: 'Who may apply',
    money: 'Money',
    dates: 'Dates',
    apply: 'How to apply, and documents',
    audience: 'Audience',
  },
  about: {
    essentials: 'What it lets one do, by which act, where it can be read.',
    who: 'Applicants, site, sectors and, where it is asked for, the partnership.',
    money: 'Total, amounts per project, intensity and aid regime.',
    dates: 'Opening, one or several deadlines with their hour, procedure and end.',
    apply: 'Where to hand it in, with which sign-in and signature, whom to ask.',
    audience: 'The value chains, strategic priorities and kinds of member you have in mind.',
  },
}

export const partsWords = { it, en }
