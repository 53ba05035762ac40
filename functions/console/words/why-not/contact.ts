import { day, giorno, type Worded } from './said.ts'

/** Nobody is there to be written to, or not now. */
export const contact: Worded<'no-contact' | 'no-membership' | 'inactive' | 'paused'> = {
  it: {
    'no-contact': () => ({
      what: 'Questo socio non ha referenti: non scriviamo a nessuno.',
      change: 'Serve un referente con un indirizzo email.',
    }),
    'no-membership': (_, { own }) => ({
      what: own
        ? 'La vostra organizzazione non è più socia di alcun Clust-ER.'
        : 'Questa organizzazione non è socia di alcun Clust-ER: non le scriviamo.',
      change: 'Serve una nuova adesione.',
    }),
    inactive: ({ because, since }, { own }) => ({
      what: `${
        {
          unsubscribed: own ? 'Vi siete disiscritti' : 'Il referente si è disiscritto',
          bounce: `${own ? 'Il vostro indirizzo' : 'L’indirizzo del referente'} respinge i messaggi`,
          complaint: `${own ? 'Avete' : 'Il referente ha'} segnalato un nostro messaggio come indesiderato`,
          ended: own
            ? 'Il Clust-ER ci ha detto che non ve ne occupate più'
            : 'Il referente non segue più questo socio',
        }[because]
      }${since ? ` (${giorno(since)})` : ''}.`,
      change: {
        unsubscribed: `${own ? 'Potete' : 'Può'} riattivare gli invii dalla pagina delle preferenze.`,
        bounce: 'Serve un indirizzo che funzioni.',
        complaint: own
          ? 'Non vi scriviamo più: chiedete al vostro Clust-ER, se volete ricominciare.'
          : 'Non gli si scrive più: solo lui può chiedere di ricominciare.',
        ended: own
          ? 'Scrivete al vostro Clust-ER, se non è così.'
          : 'L’ufficio può rimetterlo dalla pagina dei referenti.',
      }[because],
    }),
    paused: ({ until, coveredBy }, { own }) => ({
      what: `${own ? 'Avete' : 'Il referente ha'} messo in pausa gli invii${coveredBy ? `: intanto li riceve ${coveredBy}` : ''}.`,
      change: `Si riprende ${giorno(until)}, o prima se ${own ? 'togliete' : 'toglie'} la pausa.`,
    }),
  },
  en: {
    'no-contact': () => ({
      what: 'This member has no contacts: we write to nobody.',
      change: 'It takes a contact with an email address.',
    }),
    'no-membership': (_, { own }) => ({
      what: own
        ? 'Your organisation is no longer a member of any Clust-ER.'
        : 'This organisation is a member of no Clust-ER: we do not write to it.',
      change: 'It takes a new membership.',
    }),
    inactive: ({ because, since }, { own }) => ({
      what: `${
        {
          unsubscribed: `${own ? 'You have' : 'The contact has'} unsubscribed`,
          bounce: `${own ? 'Your' : 'The contact’s'} address bounces our emails`,
          complaint: `${own ? 'You have' : 'The contact has'} reported an email of ours as unwanted`,
          ended: own
            ? 'The Clust-ER told us that you no longer follow calls'
            : 'The contact no longer serves this member',
        }[because]
      }${since ? ` (${day(since)})` : ''}.`,
      change: {
        unsubscribed: own
          ? 'You can start the emails again on your preferences page.'
          : 'The contact can start the emails again on its preferences page.',
        bounce: 'It takes an address that works.',
        complaint: own
          ? 'We no longer write: ask your Clust-ER if you want to start again.'
          : 'We no longer write: only the contact can ask to start again.',
        ended: own
          ? 'Write to your Clust-ER if this is wrong.'
          : 'The office can bring it back on the page of contacts.',
      }[because],
    }),
    paused: ({ until, coveredBy }, { own }) => ({
      what: `${own ? 'You have paused your' : 'The contact has paused its'} emails${coveredBy ? `: ${coveredBy} gets them meanwhile` : ''}.`,
      change: `They start again on ${day(until)}, or earlier if ${own ? 'you lift the pause' : 'the pause is lifted'}.`,
    }),
  },
}
