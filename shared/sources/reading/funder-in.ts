import type { Level } from '../../domain/vocabulary.ts'
import { sentencesOf } from './sentences.ts'

/** A word of a body's name: one with a capital, with its article before it, or a little word between two such. */
const LITTLE = '(?:d(?:i|el|ello|ella|ei|egli|elle)|e|ed|per|per il|and|of|the|for)'
const NAME = `(?:(?:dell|all|l|d)[’'][A-Z][\\p{L}-]+|[A-Z][\\p{L}’'-]+|${LITTLE}(?= ))`

/** Bodies that issue calls, as texts name them, and the level of what they issue. */
const BODIES: [RegExp, Level | undefined][] = [
  [/\b(?:Commissione europea|European Commission|EISMEA|EACEA|CINEA|REA|HaDEA)\b/u, 'european'],
  [/\bHorizon Europe\b|\bOrizzonte Europa\b|\bEuropa Creativa\b|\bCreative Europe\b/u, 'european'],
  [new RegExp(`\\b(?:Ministero|Dipartimento|Presidenza del Consiglio)(?: ${NAME}){1,8}`, 'u'), 'national'],
  [/\b(?:MIMIT|MUR|MIC|MASE|Invitalia|SIMEST|Unioncamere(?! Emilia))\b/u, 'national'],
  [/\bRegione (?:Autonoma )?(?:[A-Z][\p{L}’'-]+)(?:[- ][A-Z][\p{L}’'-]+){0,2}/u, 'regional'],
  [/\bProvincia autonoma di [A-Z]\p{L}+/u, 'regional'],
  [/\b(?:Unioncamere Emilia[- ]Romagna|ART-ER)\b/u, 'regional'],
  [
    /\bCamera di [Cc]ommercio (?:di |della |dell[’']|del )?[A-Z][\p{L}’'-]+(?:[ -](?:[A-Z][\p{L}’'-]+|e|di)){0,4}/u,
    'regional',
  ],
  [/\bComune di [A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2}/u, 'regional'],
  [new RegExp(`\\bFondazione(?: ${NAME}){1,7}`, 'u'), undefined],
]

/** Little words at the end of a name belong to what follows it. */
const withoutTail = (name: string): string => name.replace(new RegExp(`(?: ${LITTLE})+$`, 'u'), '')

export type FunderFound = { funder: string; level?: Level; passage: string }

/**
 * Who issues a call, as far as a text names such a body: the one that is named first, since a text begins with whom it
 * is from. A guess for a person to check; sources name their funders themselves.
 */
export const funderIn = (text: string): FunderFound | undefined => {
  for (const sentence of sentencesOf(text).slice(0, 60)) {
    const found = BODIES.flatMap(([pattern, level]) => {
      const match = pattern.exec(sentence)
      return match ? [{ at: match.index, funder: withoutTail(match[0]).slice(0, 200), level }] : []
    }).toSorted((a, b) => a.at - b.at)[0]
    if (found)
      return {
        funder: found.funder,
        ...(found.level ? { level: found.level } : {}),
        passage: sentence,
      }
  }
  return undefined
}
