import type { Role, RoleKind } from '../../../shared/domain/person.ts'
import { kindOf } from '../../../shared/domain/person.ts'

const it = {
  title: 'Accesso per gli uffici',
  lead: 'Da qui i Clust-ER e ART-ER curano i bandi, le fonti e i messaggi ai soci.',
  button: 'Accedi',
  how: 'Si apre la pagina degli account: lì scrivete il vostro nome utente e la password, poi tornate qui.',
  contact:
    'Ricevete i bandi come socio di un Clust-ER? Non vi serve un account: usate il collegamento nei nostri messaggi.',
  ownLink: 'Ritrovate la vostra pagina',
  outcomes: {
    failed: 'Accesso non riuscito',
    unreachable: 'La pagina degli account non risponde',
    noRole: 'Il vostro account non ha ancora un ruolo',
    tooMany: 'Troppi tentativi',
  },
  outcomesDo: {
    failed: 'La risposta della pagina degli account non era valida, o è passato troppo tempo. Riprovate.',
    unreachable: 'Riprovate fra qualche minuto. Se continua, avvisate chi gestisce Segnavia.',
    noRole:
      'Vi abbiamo riconosciuto, ma nessuno vi ha assegnato un ruolo. Chiedetelo a chi gestisce Segnavia, poi accedete di nuovo.',
    tooMany: 'Da questa rete ne sono arrivati molti nell’ultima ora. Riprovate più tardi.',
  },
  outTitle: 'Siete usciti',
  out: 'La sessione su questo dispositivo è chiusa.',
  again: 'Accedi di nuovo',
  leavingTitle: 'Uscita in corso',
  leaving:
    'Siete usciti da Segnavia. Fra un momento si apre la pagina degli account, per uscire anche da lì.',
  leavingDo: 'Continua all’uscita dall’account',
  other: 'Esci da questo account, per usarne un altro',
  endedTitle: 'La sessione è finita',
  ended:
    'Il modulo non è stato ancora eseguito, ma nulla di ciò che avete scritto è andato perso: aspetta in questa pagina. Non chiudetela.',
  beside: 'Accedete in un’altra scheda',
  sendAgainLead: 'Poi tornate qui e',
  sendAgain: 'Inviate di nuovo',
  written: 'Ciò che avete scritto',
  inTitle: 'Siete di nuovo dentro',
  in: 'Tornate alla scheda di prima, dove aspetta ciò che avete scritto, e inviate di nuovo. Questa si può chiudere.',
  signOut: 'Esci',
  roles: {
    manager: 'responsabile',
    officer: 'ART-ER',
    operator: 'gestione di Segnavia',
    reader: 'sola lettura',
  } as Record<RoleKind, string>,
}

const en: typeof it = {
  title: 'Sign-in for the offices',
  lead: 'From here the Clust-ERs and ART-ER look after calls, sources and the mails to members.',
  button: 'Sign in',
  how: 'The accounts page opens: type your user name and password there, then you come back here.',
  contact: 'Do you receive calls as a member of a Clust-ER? You need no account: use the link in our mails.',
  ownLink: 'Find your page again',
  outcomes: {
    failed: 'Signing in did not work',
    unreachable: 'The accounts page does not answer',
    noRole: 'Your account has no role yet',
    tooMany: 'Too many tries',
  },
  outcomesDo: {
    failed: 'The answer of the accounts page was not valid, or too much time has passed. Try again.',
    unreachable: 'Try again in a few minutes. If it goes on, tell who runs Segnavia.',
    noRole:
      'We know who you are, but nobody has given you a role. Ask who runs Segnavia, then sign in again.',
    tooMany: 'Many have come from this network within the last hour. Try again later.',
  },
  outTitle: 'You have signed out',
  out: 'The session on this device is closed.',
  again: 'Sign in again',
  leavingTitle: 'Signing out',
  leaving: 'You have signed out of Segnavia. In a moment the accounts page opens, to sign out there as well.',
  leavingDo: 'Go on and sign out of the account',
  other: 'Sign out of this account, to use another',
  endedTitle: 'Your session has ended',
  ended:
    'The form has not been carried out yet, but nothing that you typed is lost: it waits on this page. Do not close it.',
  beside: 'Sign in in another tab',
  sendAgainLead: 'Then come back here and',
  sendAgain: 'Send it again',
  written: 'What you had typed',
  inTitle: 'You are signed in again',
  in: 'Go back to the tab from before, where what you typed is waiting, and send it again. This one can be closed.',
  signOut: 'Sign out',
  roles: {
    manager: 'manager',
    officer: 'ART-ER',
    operator: 'runs Segnavia',
    reader: 'read-only',
  },
}

export const signInWords = { it, en }

/** `responsabile agrifood` */
export const roleText = (language: 'it' | 'en', role: Role): string => {
  const cluster = role.split(':')[1]
  return `${signInWords[language].roles[kindOf(role)]}${cluster ? ` ${cluster}` : ''}`
}
