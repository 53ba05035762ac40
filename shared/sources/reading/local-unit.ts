import { REGIONS } from '../../domain/vocabulary.ts'
import { sentencesOf } from './sentences.ts'

const SITE =
  '(?:(?:sede|sedi) (?:legale |operativ[ae]|produttiv[ae]|secondari[ae])|(?:sede|sedi) legale (?:e/o|o|ed?|od) operativ[ae]|(?:sede|sedi) e/o |sede o |unità (?:locale|locali|operativ[ae]|produttiv[ae]))'
const HAVING =
  '(?:con|avere|avent[ei]|abbiano|abbia|hanno|ha|dispo(?:rre|ngano|ngono|nga)(?: di)?|possede(?:re|re una)|possiedono|attivare|aprire|localizzat[aei] in)'
const PLACE = `(?:territori|region|provinc|comun[ei]\\b|area\\b|circoscrizion|città metropolitana|${Object.values(
  REGIONS,
)
  .map((name) => name.split(/[-/]/)[0])
  .join('|')}|friuli|trentino|emilia)`
const DEMANDED = new RegExp(
  `(?<!\\p{L})${HAVING}(?:,? \\p{L}[\\p{L}()\\d'’/]{0,20}){0,10}?(?: |(?<= un)['’])${SITE}(?![\\p{L}])[^.;\\n]{0,120}?(?<!\\p{L})(?:in|nel|nella|nelle|nei|nell['’]|sul|dell['’]|della|del|presso|all['’]interno)(?: \\p{L}{1,15}){0,3}? ?${PLACE}`,
  'iu',
)
const NOT_DEMANDED =
  /\b(?:possono non|può non|anche (?:se )?(?:privi|senza)|non (?:è|sono) (?:necessari|richiest|tenut)|all['’]estero|priorità|residenza|premialit|maggiorazion|punteggi)|%/i

/** Whether a text demands a site within the territory of the call; undefined where it does not say so. */
export const localUnitIn = (text: string): true | undefined =>
  sentencesOf(text).some((sentence) => DEMANDED.test(sentence) && !NOT_DEMANDED.test(sentence))
    ? true
    : undefined
