const it = {
  title: 'Account di prova',
  lead: 'Questa pagina tiene il posto del servizio che in produzione custodisce gli account. Vale solo su questa macchina.',
  user: 'Nome utente',
  password: 'Password',
  button: 'Accedi',
  wrong: 'Nome utente o password non corrispondono',
  wrongDo: 'Gli account di prova sono elencati all’avvio, nel terminale.',
  outTitle: 'Uscire anche dall’account?',
  out: 'Se restate collegati, il prossimo accesso da questo browser non chiede la password.',
  outYes: 'Esci dall’account',
  outNo: 'Resta collegato',
  failedTitle: 'L’accesso non può continuare',
  failed: 'La richiesta è scaduta o non è completa. Tornate a Segnavia e riprovate.',
  back: 'Torna a Segnavia',
}

const en: typeof it = {
  title: 'Demonstration accounts',
  lead: 'This page stands in for the service that keeps accounts in production. It counts on this machine alone.',
  user: 'User name',
  password: 'Password',
  button: 'Sign in',
  wrong: 'User name or password do not match',
  wrongDo: 'The demonstration accounts are listed at the start, in the terminal.',
  outTitle: 'Sign out of the account too?',
  out: 'If you stay signed in, the next sign-in from this browser asks for no password.',
  outYes: 'Sign out of the account',
  outNo: 'Stay signed in',
  failedTitle: 'Signing in cannot go on',
  failed: 'The request has expired or is not complete. Go back to Segnavia and try again.',
  back: 'Back to Segnavia',
}

export const accountsWords = { it, en }
