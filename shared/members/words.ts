import type { Member, MemberKind } from '../domain/member.ts'
import type { ReaderLanguage, Size } from '../domain/vocabulary.ts'

export type Body = NonNullable<Member['body']>

/** Kinds of member, bodies and sizes, as pages show them and as a file of members may have them. */
export const MEMBER_WORDS: Record<
  ReaderLanguage,
  {
    kinds: Record<MemberKind, string>
    bodies: Record<Body, string>
    sizes: Record<Size, string>
    languages: Record<ReaderLanguage, string>
    yes: string
    no: string
  }
> = {
  it: {
    kinds: {
      company: 'impresa',
      consortium: 'consorzio',
      'training-centre': 'ente di formazione',
      'public-laboratory': 'laboratorio pubblico',
      'private-laboratory': 'laboratorio privato',
      'innovation-centre': 'centro per l’innovazione',
      other: 'altro',
    },
    bodies: {
      municipality: 'comune',
      university: 'università',
      foundation: 'fondazione',
      association: 'associazione',
      academy: 'accademia',
      cooperative: 'cooperativa',
    },
    sizes: { micro: 'micro', small: 'piccola', medium: 'media', large: 'grande' },
    languages: { it: 'italiano', en: 'inglese' },
    yes: 'sì',
    no: 'no',
  },
  en: {
    kinds: {
      company: 'company',
      consortium: 'consortium',
      'training-centre': 'training centre',
      'public-laboratory': 'public laboratory',
      'private-laboratory': 'private laboratory',
      'innovation-centre': 'innovation centre',
      other: 'other',
    },
    bodies: {
      municipality: 'municipality',
      university: 'university',
      foundation: 'foundation',
      association: 'association',
      academy: 'academy',
      cooperative: 'cooperative',
    },
    sizes: { micro: 'micro', small: 'small', medium: 'medium', large: 'large' },
    languages: { it: 'Italian', en: 'English' },
    yes: 'yes',
    no: 'no',
  },
}

/** Letters alone, without accents, case and marks: how words that were typed are compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
