import type { DraftFields } from '../../domain/opportunity.ts'
import { cut } from './plain-text.ts'
import { only, sentencesOf } from './sentences.ts'

/** More addresses than this is a directory. */
const MOST = 50
const ASKED =
  /\binformazion|\bchiariment|\bcontatt|\bquesit|\bassistenza\b|\bhelp ?desk\b|\breferent|\bcontact\b|\benquir|\binquir|\bquestions?\b|\bnumero verde\b/i
/** Addresses for something else: handing in, data protection, complaints. */
const NOT_ASKED =
  /\bprivacy\b|\bdati personali\b|\bpersonal data\b|\bredress\b|\bcomplain|\breclam|\bricors|\bappeal|\bdomand[ae] (?:va|vanno|dev|dovr)|\btrasmess[aei]\b/i
/** Each part is bounded by what it may not contain, so that no text is read twice over. */
const EMAIL =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:[a-z]{2,12}|[A-Z]{2,12})(?![\w@-]|\.\w)/g
const NOBODY = /^(?:no-?reply|privacy|dpo|rpd|gdpr|webmaster|postmaster)/i
const PHONE =
  /\b(?:tel\.?|telefono|numero verde|call ?center|phone)[ :]{1,3}(?:n\. ?)?(\+?\(?\d[\d ./()-]{4,20}\d)(?!\d)/gi

const phonesIn = (sentence: string): string[] =>
  [...sentence.matchAll(PHONE)].flatMap(([, written = '']) => {
    const digits = written.replace(/\D/g, '').length
    return digits >= 6 && digits <= 14 ? [written.trim()] : []
  })

/** Whom a text names for questions: the one address and the one number, each absent where there are several. */
export const enquiriesIn = (text: string): DraftFields['enquiries'] => {
  const lines = sentencesOf(text)
  // An address often stands on the line below its heading.
  const about = lines.filter(
    (line, index) =>
      !NOT_ASKED.test(line) &&
      (ASKED.test(line) || (ASKED.test(lines[index - 1] ?? '') && line.length < 120)),
  )
  const emails = about.flatMap((line) => [...line.matchAll(EMAIL)].map(([address]) => address.toLowerCase()))
  const email = only(emails.slice(0, MOST).filter((address) => !NOBODY.test(address)))
  const phone = only(about.flatMap(phonesIn).slice(0, MOST))
  if (!email && !phone) return undefined
  const words = about.find(
    (line) => (email && line.toLowerCase().includes(email)) || (phone && line.includes(phone)),
  )
  return {
    ...(email ? { email: cut(email, 200) } : {}),
    ...(phone ? { phone } : {}),
    ...(words ? { words: cut(words, 500) } : {}),
  }
}
