import type { Opportunity } from '../domain/opportunity.ts'
import type { Channel, ReaderLanguage, SignIn } from '../domain/vocabulary.ts'
import { anyOf, listOf } from './phrase.ts'

export const CHANNELS: Record<ReaderLanguage, Record<Channel, string>> = {
  it: {
    portal: 'su piattaforma online',
    pec: 'per PEC',
    email: 'per posta elettronica',
    post: 'per posta',
    'by-hand': 'a mano',
  },
  en: {
    portal: 'on an online platform',
    pec: 'by certified email (PEC)',
    email: 'by e-mail',
    post: 'by post',
    'by-hand': 'by hand',
  },
}

/** Names of the ways to sign in, the same in both languages. */
export const SIGN_INS: Record<SignIn, string> = {
  spid: 'SPID',
  cie: 'CIE',
  cns: 'CNS',
  eidas: 'eIDAS',
  'eu-login': 'EU Login',
}

const WORDS = {
  it: {
    ready: 'Da tenere pronto',
    access: 'accesso con ',
    signature: 'firma digitale',
    application: 'Domanda',
    unstated: 'Come si presenta la domanda: guardatelo prima sul testo ufficiale.',
  },
  en: {
    ready: 'Have ready',
    access: 'sign-in with ',
    signature: 'a digital signature',
    application: 'Applications',
    unstated: 'How to apply: look it up beforehand on the official page.',
  },
} as const

/**
 * "Da tenere pronto: accesso con SPID o CIE e firma digitale. Domanda su piattaforma online.": what has to be at hand
 * when a call opens. Undefined where the source states nothing of it.
 */
export const readyText = (
  language: ReaderLanguage,
  { howToApply }: Pick<Opportunity, 'howToApply'>,
): string | undefined => {
  const words = WORDS[language]
  const { channels = [], signInWith = [], digitalSignature } = howToApply ?? {}
  const ways = signInWith.map((way) => SIGN_INS[way])
  const needs = [
    ...(ways.length > 0 ? [`${words.access}${anyOf(language, ways)}`] : []),
    ...(digitalSignature ? [words.signature] : []),
  ]
  const by = channels.map((channel) => CHANNELS[language][channel])
  const sentences = [
    ...(needs.length > 0 ? [`${words.ready}: ${listOf(language, needs)}.`] : []),
    ...(by.length > 0 ? [`${words.application} ${anyOf(language, by)}.`] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : undefined
}

/** Said of a call that is about to open where nothing is known of how to apply. */
export const unstatedWay = (language: ReaderLanguage): string => WORDS[language].unstated
