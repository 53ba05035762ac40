const it = {
  title: 'Ritrovate la vostra pagina',
  lead: 'Siete referenti di un socio dei Clust-ER e non trovate più il collegamento alla vostra pagina? Ve lo mandiamo.',
  address: 'Il vostro indirizzo email',
  addressHint: 'Quello a cui ricevete i bandi, per esempio anna@example.org',
  button: 'Mandatemi il collegamento',
  asked:
    'Se riceve i bandi da Segnavia, a questo indirizzo arriva fra poco un messaggio con il collegamento.',
  askedMore:
    'Non arriva nulla? Guardate nella posta indesiderata, provate un altro indirizzo o scrivete al vostro Clust-ER. Mandiamo al massimo tre collegamenti al giorno.',
  wrong: 'Questo non sembra un indirizzo email',
  wrongDo: 'Controllate che sia completo, per esempio anna@example.org.',
  tooMany: 'Troppe richieste',
  tooManyDo: 'Da questa rete ne sono arrivate molte nell’ultima ora. Riprovate più tardi.',
}

const en: typeof it = {
  title: 'Find your page again',
  lead: 'Are you a contact of a Clust-ER member and cannot find the link to your page? We send it to you.',
  address: 'Your email address',
  addressHint: 'The one at which you receive funding calls, such as anna@example.org',
  button: 'Send me the link',
  asked: 'If it receives funding calls from Segnavia, an email with the link is on its way to this address.',
  askedMore:
    'Nothing comes? Look in your spam folder, try another address, or write to your Clust-ER. We send three links a day at most.',
  wrong: 'This does not look like an email address',
  wrongDo: 'Check that it is complete, such as anna@example.org.',
  tooMany: 'Too many requests',
  tooManyDo: 'Many have come from this network within the last hour. Please try again later.',
}

export const ownLinkWords = { it, en }
