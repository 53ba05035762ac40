/** How it will read, before it is published. */
const it = {
  title: 'Come si leggerà',
  lead: 'Composto da chi compone le email e le pagine vere. I collegamenti qui non portano da nessuna parte e non fanno nulla.',
  what: { card: 'Scheda', digest: 'Riepilogo', alert: 'Avviso', page: 'Pagina pubblica' },
  which: 'Che cosa guardare',
  inLanguage: 'In che lingua',
  languages: { it: 'in italiano', en: 'in inglese' },
  widths: {
    small: 'Telefono piccolo, 320 pixel',
    phone: 'Telefono, 390 pixel',
    desk: 'Computer, 1024 pixel',
  },
  frame: (what: string, language: string, width: string) => `${what} ${language}: ${width}`,
  subject: 'Oggetto',
  reader: (member: string) => `Come lo legge ${member}, il socio più vicino.`,
  outside: (member: string) =>
    `Nessun socio lo riceverebbe: per mostrarlo è scritto come se lo ricevesse ${member}, che resta fuori per poco.`,
  nobody:
    'Non c’è nessun socio vicino a questo bando: un’email non ha a chi rivolgersi, e non c’è nulla da mostrare.',
  notYet: 'I bandi non sono ancora stati abbinati: non si può ancora comporre un’email.',
  untitled: 'Scrivete almeno il titolo: senza, non c’è nulla da comporre.',
  unread: 'Così com’è scritto non si può comporre: un campo è troppo lungo o non si legge.',
  closed: 'Con queste date il bando risulta già chiuso: le email non ne parlerebbero.',
  noPage: 'La pagina ufficiale manca ancora: al suo posto c’è un indirizzo che non porta a nulla.',
  chains: 'Le value chain e gli altri bandi della misura si aggiungono alla pagina dopo la pubblicazione.',
  english: 'Manca il titolo inglese: chi legge in inglese trova quello italiano, segnato come tale.',
}

const en: typeof it = {
  title: 'How it will read',
  lead: 'Made by what makes the real mails and pages. Links lead nowhere here, and do nothing.',
  what: { card: 'Card', digest: 'Digest', alert: 'Alert', page: 'Public page' },
  which: 'What to look at',
  inLanguage: 'In which language',
  languages: { it: 'in Italian', en: 'in English' },
  widths: {
    small: 'Small phone, 320 pixels',
    phone: 'Phone, 390 pixels',
    desk: 'Computer, 1024 pixels',
  },
  frame: (what, language, width) => `${what} ${language}: ${width}`,
  subject: 'Subject',
  reader: (member) => `As ${member} reads it, the nearest member.`,
  outside: (member) =>
    `No member would get it: to show it, it is written as if ${member} did, which is just left out.`,
  nobody: 'No member is near this call: a mail has nobody to be written to, and there is nothing to show.',
  notYet: 'Calls have not been matched yet: no mail can be made.',
  untitled: 'Write at least the title: without it there is nothing to show.',
  unread: 'As it is written it cannot be shown: a field is too long, or cannot be read.',
  closed: 'By these dates the call is closed already: no mail would speak of it.',
  noPage: 'The official page is still missing: an address that leads nowhere stands in its place.',
  chains: 'Value chains, and the other calls of the measure, are added to the page once it is published.',
  english: 'The English title is missing: who reads in English finds the Italian one, marked as such.',
}

export const deskPreviewsWords = { it, en }
