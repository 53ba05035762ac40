import { quotable } from '../../../../shared/digests/clean.ts'
import { anyOf, listOf } from '../../../../shared/digests/phrase.ts'
import { missingTexts } from '../../../../shared/digests/verdicts.ts'
import type { Obstacle, OwnConcept } from '../../../../shared/digests/why-not.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { THRESHOLDS } from '../choices.ts'
import { type Around, day, giorno, points, type Worded } from './said.ts'

/** The name a concept goes by: its first word in the reader's language. */
const conceptName = (language: ReaderLanguage, { it, en, id }: OwnConcept): string =>
  (language === 'it' ? (it[0] ?? en[0]) : (en[0] ?? it[0])) ?? id

const concepts = (language: ReaderLanguage, unmet: OwnConcept[]): string =>
  anyOf(
    language,
    unmet.map((concept) =>
      language === 'it' ? `«${conceptName(language, concept)}»` : `“${conceptName(language, concept)}”`,
    ),
  )

/** Most words by which a concept that excludes is made known. */
const MOST_WORDS = 3

/** The words of a concept in the reader's language, else in the other; its id where neither has any. */
const wordsOf = (
  language: ReaderLanguage,
  { it, en, concept }: Pick<Extract<Obstacle, { code: 'excluded' }>, 'it' | 'en' | 'concept'>,
): string => {
  const [own, other] = language === 'it' ? [it, en] : [en, it]
  const words = own.length > 0 ? own : other
  const shown = words.length > 0 ? words.slice(0, MOST_WORDS) : [concept]
  return shown.join(', ') + (words.length > MOST_WORDS ? '…' : '')
}

const names = (language: ReaderLanguage, clusters: string[], { clusterName }: Around): string =>
  listOf(language, clusters.map(clusterName))

/** How near the call is to the member, and whether that is near enough for its contact. */
export const matching: Worded<'excluded' | 'below' | 'lowered' | 'cluster-muted' | 'threshold' | 'missing'> =
  {
    it: {
      excluded: ({ cluster, ruleSet, ...concept }, { clusterName }) => ({
        what: `Il concetto «${wordsOf('it', concept)}» del Clust-ER ${clusterName(cluster)} esclude questo bando${ruleSet === undefined ? '' : ` (regole, versione ${ruleSet})`}.`,
        change: 'Cambia se il Clust-ER toglie o restringe quelle parole di esclusione.',
      }),
      below: ({ by, floor, unmet }, { own }) => ({
        what:
          by >= floor
            ? 'Non ha nulla in comune con il profilo né con le sue Value Chain: nessun punto.'
            : `Mancano ${points(by, 'punto', 'punti')} ai ${floor} da cui un bando si segnala.`,
        change: `Cambia se il ${own ? 'vostro ' : ''}profilo dice con parole concrete ciò che il bando cerca, o se i concetti della Value Chain lo dicono.${
          unmet.length > 0
            ? ` Darebbe punti un bando che parlasse di ${concepts('it', unmet)}: questo non lo fa.`
            : ''
        }`,
      }),
      lowered: ({ by, behind }, { own }) => ({
        what: behind
          ? `È più in basso di ${points(by, 'punto', 'punti')} perché ${own ? 'avete' : 'il referente ha'} scartato «${quotable(behind.title, 90)}» (${giorno(behind.at)}).`
          : `È più in basso di ${points(by, 'punto', 'punti')} per ciò che un altro referente ha scartato.`,
        change: `Pesa sempre meno e dopo un anno non conta più; ${own ? 'potete annullare la vostra risposta' : 'il referente può annullare la sua risposta'}.`,
      }),
      'cluster-muted': ({ clusters, whole }, around) => ({
        what: `${whole ? 'Arriverebbe per conto' : 'Lo porterebbero solo i concetti'} ${clusters.length > 1 ? 'dei' : 'del'} Clust-ER ${names('it', clusters, around)}, e ${around.own ? 'avete' : 'il referente ha'} chiesto di non ricevere più messaggi ${clusters.length > 1 ? 'per loro conto' : 'per suo conto'}.`,
        change: around.own
          ? 'Potete riprendere i messaggi di quel Clust-ER nelle vostre preferenze.'
          : 'Il referente può riprendere i messaggi di quel Clust-ER nelle sue preferenze.',
      }),
      threshold: ({ by, floor, threshold }, { own }) => ({
        what: `${by === 1 ? 'Manca' : 'Mancano'} ${points(by, 'punto', 'punti')} ai ${floor} da cui ${own ? 'volete' : 'il referente vuole'} i bandi: «${THRESHOLDS.it[threshold]}».`,
        change: own
          ? 'Potete scegliere anche i meno vicini nelle vostre preferenze.'
          : 'Il referente può scegliere anche i meno vicini nelle sue preferenze.',
      }),
      missing: ({ reasons }, { call, own }) => ({
        what: `Manca un requisito: ${call ? missingTexts('it', reasons, call).join('; ') : ''}.`,
        change: own
          ? 'Cambia se la vostra scheda non è aggiornata (ditelo al vostro Clust-ER), o se l’ente rettifica chi può presentare domanda.'
          : 'Cambia se la scheda del socio non è aggiornata, o se l’ente rettifica chi può presentare domanda.',
      }),
    },
    en: {
      excluded: ({ cluster, ruleSet, ...concept }, { clusterName }) => ({
        what: `The concept “${wordsOf('en', concept)}” of the ${clusterName(cluster)} Clust-ER excludes this call${ruleSet === undefined ? '' : ` (rules, version ${ruleSet})`}.`,
        change: 'It changes if the Clust-ER drops or narrows those excluding words.',
      }),
      below: ({ by, floor, unmet }, { own }) => ({
        what:
          by >= floor
            ? 'It has nothing in common with the profile or its value chains: no points at all.'
            : `It is ${points(by, 'point', 'points')} short of the ${floor} from which calls are told.`,
        change: `It changes if ${own ? 'your' : 'the'} profile says in concrete words what the call looks for, or the value chain’s concepts do.${
          unmet.length > 0
            ? ` A call that spoke of ${concepts('en', unmet)} would earn points: this one does not.`
            : ''
        }`,
      }),
      lowered: ({ by, behind }, { own }) => ({
        what: behind
          ? `It is ${points(by, 'point', 'points')} lower because ${own ? 'you' : 'the contact'} declined “${quotable(behind.title, 90)}” (${day(behind.at)}).`
          : `It is ${points(by, 'point', 'points')} lower because of what another contact has declined.`,
        change: `It counts less and less, and not at all after a year; ${own ? 'you can undo your' : 'the contact can undo its'} answer.`,
      }),
      'cluster-muted': ({ clusters, whole }, around) => ({
        what: `${whole ? 'It would come on behalf' : 'It would be brought only by the concepts'} of the ${names('en', clusters, around)} Clust-ER${clusters.length > 1 ? 's' : ''}, for which ${around.own ? 'you want' : 'the contact wants'} no more email.`,
        change: `${around.own ? 'You can' : 'The contact can'} have the emails of that Clust-ER again, in ${around.own ? 'your' : 'its'} preferences.`,
      }),
      threshold: ({ by, floor, threshold }, { own }) => ({
        what: `It is ${points(by, 'point', 'points')} short of the ${floor} from which ${own ? 'you want' : 'the contact wants'} calls: “${THRESHOLDS.en[threshold]}”.`,
        change: `${own ? 'You can' : 'The contact can'} choose the less close ones too, in ${own ? 'your' : 'its'} preferences.`,
      }),
      missing: ({ reasons }, { call, own }) => ({
        what: `A requirement is missing: ${call ? missingTexts('en', reasons, call).join('; ') : ''}.`,
        change: own
          ? 'It changes if your record is out of date (tell your Clust-ER), or the funder corrects who may apply.'
          : 'It changes if the member’s record is out of date, or the funder corrects who may apply.',
      }),
    },
  }
