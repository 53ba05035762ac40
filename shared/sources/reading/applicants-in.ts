import type { DraftFields } from '../../domain/opportunity.ts'
import { ApplicantKind, Size } from '../../domain/vocabulary.ts'
import { cut } from './plain-text.ts'
import { sentencesOf } from './sentences.ts'

/** Sentences that say who may apply. */
const WHO =
  /\b(?:possono (?:presentare|partecipare|candidarsi|accedere|inoltrare|richiedere)|(?:soggetti )?(?:beneficiari|ammissibili|proponenti)(?: sono|:)|chi può (?:partecipare|presentare|candidarsi)|(?:si rivolge|è rivolto|rivolto|riservato|destinato) (?:a|ai|agli|alle|all[’']|esclusivamente)|may apply|eligible (?:applicants|entities|organisations)|(?:is )?open to|applicants must be)(?!\p{L})/iu
const NOT_WHO = /\bnon possono\b|\besclus[ie]\b|\bmay not\b|\bnot eligible\b/i

const KINDS: [RegExp, ApplicantKind][] = [
  [
    /\b(?:impres[ae]|PMI|MPMI|aziend[ae]|societ[àa]|compan(?:y|ies)|enterprises?|SMEs?|business(?:es)?)\b/iu,
    'company',
  ],
  [/\bstart-?ups?\b/i, 'startup'],
  [/\b(?:(?:liberi )?professionist[ie]|lavoratori autonomi|professionals?|freelancers?)\b/i, 'professional'],
  [/\bcooperativ[ae]\b|\bcooperatives?\b/i, 'cooperative'],
  [/\bconsorzi\b|\breti d[’'i] ?impres[ae]\b|\bconsortia\b/i, 'consortium'],
  [
    /\b(?:organismi|enti|istituti|centri) di ricerca\b|\blaboratori di ricerca\b|\bresearch (?:organisations|organizations|bodies|centres)\b/i,
    'research',
  ],
  [
    /\b(?:enti|organismi|centri) di formazione\b|\baccademi[ae]\b|\btraining (?:providers|centres)\b/i,
    'training',
  ],
  [/\buniversit(?:à|ies|y)(?!\p{L})|\batene[io]\b/iu, 'university'],
  [
    /\b(?:enti (?:pubblici|locali)|comun[ie]|unioni di comuni|pubbliche amministrazioni|public (?:bodies|authorities)|municipalities)\b/i,
    'public-body',
  ],
  [
    /\b(?:terzo settore|associazioni|fondazioni|ETS|non[- ]profit|associations|foundations|NGOs)\b/i,
    'third-sector',
  ],
  [/\b(?:persone fisiche|cittadin[ie]|individuals|artists?|artist[ie])\b/i, 'individual'],
]

const SIZES: [RegExp, Size[]][] = [
  [/\b(?:PMI|piccole e medie|SMEs?|small and medium)\b/i, ['micro', 'small', 'medium']],
  [/\bMPMI\b|\bmicro,? piccole e medie\b/i, ['micro', 'small', 'medium']],
  [/\bmicro ?-?impres[ae]\b/i, ['micro']],
  [/\bpiccole imprese\b|\bsmall enterprises\b/i, ['small']],
  [/\bmedie imprese\b/i, ['medium']],
  [/\bgrandi imprese\b|\blarge (?:enterprises|companies)\b/i, ['large']],
]

/**
 * Who may apply by the sentence of a text that says so. A guess for a person to check: nobody is told that it may not
 * apply by what stands here alone.
 */
export const applicantsIn = (text: string): NonNullable<DraftFields['applicants']> | undefined => {
  const said = sentencesOf(text).find((one) => WHO.test(one) && !NOT_WHO.test(one) && one.length > 15)
  if (!said) return undefined
  const from = said.slice(WHO.exec(said)?.index ?? 0)
  const kinds = KINDS.flatMap(([pattern, kind]) => (pattern.test(from) ? [kind] : []))
  if (kinds.length === 0) return undefined
  const sizes = new Set(SIZES.flatMap(([pattern, some]) => (pattern.test(from) ? some : [])))
  return {
    kinds: ApplicantKind.options.filter((kind) => kinds.includes(kind)),
    sizes: Size.options.filter((size) => sizes.has(size)),
    words: [cut(said, 300)],
  }
}
