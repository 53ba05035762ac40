import { plainLine, quotable } from '../../../../shared/digests/clean.ts'
import { officeName } from '../../../../shared/digests/office-name.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { endOfDay } from '../../../../shared/domain/time.ts'
import { LANGUAGES, LEVELS, WISHES } from '../choices.ts'
import { day, giorno, type Worded } from './said.ts'

/** The call is over, or of a kind that the contact has not asked for, or has asked to be spared. */
export const call: Worded<
  'closed' | 'unconfirmed' | 'of-another-cluster' | 'held-by-office' | 'off' | 'level' | 'language' | 'words'
> = {
  it: {
    closed: ({ since, stage, withdrawn }) => ({
      what: withdrawn
        ? `Non è più pubblicato dalla fonte${since ? ` da ${giorno(since)}` : ''}.`
        : stage && since
          ? `La prima fase si è chiusa ${giorno(since)}: chi non l’ha superata non può più entrare.`
          : since
            ? `È chiuso da ${giorno(since)}.`
            : 'La fonte lo dà per chiuso.',
      change: 'Torna se l’ente proroga o riapre i termini.',
    }),
    unconfirmed: ({ since }) => ({
      what: `Non indica quando chiude, e la sua fonte toglie i vecchi bandi senza dirlo: non se ne sa nulla da ${giorno(since)}.`,
      change:
        'Torna se la fonte lo aggiorna, se la sua pagina dà una scadenza, o se lo elenca anche un’altra fonte.',
    }),
    'of-another-cluster': ({ office }) => ({
      what: `L’ha aggiunto a mano ${officeName('it', office)}, per i soli suoi soci.`,
      change: 'Arriva a tutti quando una fonte lo pubblica o ART-ER lo riprende.',
    }),
    'held-by-office': ({ office, it, until }) => ({
      what: `${capitalised(officeName('it', office))} lo tiene in sospeso${until ? ` fino a ${giorno(endOfDay(until))}` : ''}: ${plainLine(it, 400).replace(/\.$/u, '')}.`,
      change: until
        ? 'Torna dopo quel giorno, o prima se l’ufficio lo sblocca; quel che cambia intanto non va perso.'
        : 'Torna quando l’ufficio lo sblocca; quel che cambia intanto non va perso.',
    }),
    off: ({ wish }, { own }) => ({
      what: {
        'other-regions': 'È di un’altra regione, e questi bandi si segnalano solo a chi li chiede.',
        registers: 'È un albo o un elenco: non ne seguono contributi, e si segnala solo a chi lo chiede.',
      }[wish],
      change: own
        ? `Potete spuntare «${WISHES.it[wish]}» nelle vostre preferenze.`
        : `Il referente può spuntare «${WISHES.it[wish]}» nelle sue preferenze.`,
    }),
    level: ({ level }, { own }) => ({
      what: `È fra i bandi ${LEVELS.it[level]}, che ${own ? 'avete' : 'il referente ha'} escluso.`,
      change: `${own ? 'Potete spuntare' : 'Il referente può spuntare'} «${LEVELS.it[level]}» nelle ${own ? 'vostre' : 'sue'} preferenze.`,
    }),
    language: ({ language }, { own }) => ({
      what: `È scritto in ${LANGUAGES.it[language]}, e ${own ? 'avete' : 'il referente ha'} escluso i bandi in questa lingua.`,
      change: `${own ? 'Potete spuntare' : 'Il referente può spuntare'} «${LANGUAGES.it[language]}» nelle ${own ? 'vostre' : 'sue'} preferenze.`,
    }),
    words: ({ words }, { own }) => ({
      what: `Parla di «${quotable(words, 60)}», che ${own ? 'avete' : 'il referente ha'} chiesto di non segnalare.`,
      change: own
        ? 'Potete togliere queste parole nelle vostre preferenze.'
        : 'Il referente può togliere queste parole nelle sue preferenze.',
    }),
  },
  en: {
    closed: ({ since, stage, withdrawn }) => ({
      what: withdrawn
        ? `Its source has not published it${since ? ` since ${day(since)}` : ' any more'}.`
        : stage && since
          ? `Its first stage ended on ${day(since)}: who did not pass it can no longer come in.`
          : since
            ? `It has been closed since ${day(since)}.`
            : 'Its source says that it has closed.',
      change: 'It comes back if the funder extends or reopens it.',
    }),
    unconfirmed: ({ since }) => ({
      what: `It states no closing day, and its source drops old calls without a word: nothing was heard of it since ${day(since)}.`,
      change:
        'It comes back if its source updates it, if its page names a deadline, or if another source lists it too.',
    }),
    'of-another-cluster': ({ office }) => ({
      what: `${capitalised(officeName('en', office))} added it by hand, for its own members alone.`,
      change: 'It reaches everybody once a source publishes it or ART-ER takes it over.',
    }),
    'held-by-office': ({ office, it, en, until }) => ({
      what: `${officeName('en', office)} holds it back${until ? ` until ${day(endOfDay(until))}` : ''}: ${plainLine(en ?? it, 400).replace(/\.$/u, '')}.`,
      change: until
        ? 'It comes back after that day, or before if the office lets it go; what changes meanwhile is not lost.'
        : 'It comes back when the office lets it go; what changes meanwhile is not lost.',
    }),
    off: ({ wish }, { own }) => ({
      what: {
        'other-regions': 'It is of another region, and only those who ask are told of such calls.',
        registers: 'It is a register: no funding follows, and only those who ask are told of it.',
      }[wish],
      change: `${own ? 'You can' : 'The contact can'} tick “${WISHES.en[wish]}” in ${own ? 'your' : 'its'} preferences.`,
    }),
    level: ({ level }, { own }) => ({
      what: `It is one of the ${LEVELS.en[level]} calls, which ${own ? 'you have' : 'the contact has'} excluded.`,
      change: `${own ? 'You can' : 'The contact can'} tick “${LEVELS.en[level]}” in ${own ? 'your' : 'its'} preferences.`,
    }),
    language: ({ language }, { own }) => ({
      what: `It is written in ${LANGUAGES.en[language]}, and ${own ? 'you have' : 'the contact has'} excluded calls in this language.`,
      change: `${own ? 'You can' : 'The contact can'} tick “${LANGUAGES.en[language]}” in ${own ? 'your' : 'its'} preferences.`,
    }),
    words: ({ words }, { own }) => ({
      what: `It speaks of “${quotable(words, 60)}”, of which ${own ? 'you have' : 'the contact has'} asked not to be told.`,
      change: `${own ? 'You can' : 'The contact can'} take these words away in ${own ? 'your' : 'its'} preferences.`,
    }),
  },
}
