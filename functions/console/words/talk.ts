const it = {
  title: 'Parliamone',
  lead: 'Volete ragionare su questo bando con il vostro Clust-ER: se fa per voi, con chi, da dove partire? Lo diciamo al suo ufficio, che vi risponde per email.',
  to: 'A quale Clust-ER',
  message: 'Che cosa vorreste sapere',
  messageHint: 'Facoltativo, al massimo 1.000 caratteri. Solo testo: i collegamenti vengono tolti.',
  button: 'Chiedete di parlarne',
  nothingYet:
    'Finché non premete il pulsante non parte nulla. L’ufficio riceve il vostro nome e il vostro indirizzo.',
  sent: (cluster: string) => `Fatto: abbiamo scritto al ${cluster}, che vi risponderà per email.`,
  already: (cluster: string) =>
    `Oggi avete già chiesto al ${cluster} di parlare di questo bando. Se serve, potete chiedere di nuovo domani.`,
  noOffice: 'Il vostro Clust-ER non ha ancora un indirizzo per queste richieste: contattatelo direttamente.',
  tooLong: 'Il messaggio è troppo lungo: al massimo 1.000 caratteri. Non è partito nulla.',
  tooMany: 'Oggi avete già fatto molte richieste. Riprovate domani: non è partito nulla.',
  wrong: 'Scegliete il Clust-ER a cui scrivere. Non è partito nulla.',
  officeTitle: 'Chi vuole parlarne',
  officeLead: 'Negli ultimi 30 giorni; l’ufficio ha già ricevuto la richiesta.',
  officeAsked: (day: string, cluster: string) => `${day}, al ${cluster}`,
}

const en: typeof it = {
  title: 'Talk about it',
  lead: 'Would you like to think this call through with your Clust-ER: whether it is for you, with whom, where to begin? We tell its office, which answers you by email.',
  to: 'Which Clust-ER',
  message: 'What would you like to know',
  messageHint: 'Optional, 1,000 characters at most. Plain text: links are taken out.',
  button: 'Ask to talk about it',
  nothingYet: 'Nothing leaves until you press the button. The office gets your name and your address.',
  sent: (cluster) => `Done: we have written to ${cluster}, which will answer you by email.`,
  already: (cluster) =>
    `You have asked ${cluster} to talk about this call today. If need be, you can ask again tomorrow.`,
  noOffice: 'Your Clust-ER has no address for such requests yet: please turn to it directly.',
  tooLong: 'The message is too long: 1,000 characters at most. Nothing has left.',
  tooMany: 'You have made many requests today. Please try again tomorrow: nothing has left.',
  wrong: 'Choose the Clust-ER to write to. Nothing has left.',
  officeTitle: 'Who would like to talk about it',
  officeLead: 'Within the last 30 days; the office has had the request.',
  officeAsked: (day, cluster) => `${day}, to ${cluster}`,
}

export const talkWords = { it, en }
