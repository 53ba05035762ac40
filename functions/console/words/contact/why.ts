const it = {
  title: 'Perché non mi è arrivato questo bando?',
  lead: 'Incollate il collegamento del bando, il suo codice o qualche parola del titolo.',
  field: 'Collegamento, codice o titolo',
  button: 'Cerca il motivo',
  several: 'Più bandi hanno queste parole. Quale intendete?',
  some: (shown: number) => `Rispondiamo per i primi ${shown} soci.`,
  tell: 'Segnalatelo al vostro Clust-ER',
  notYet: 'Non abbiamo ancora letto bandi da abbinare: riprovate fra qualche minuto.',
  official: 'Testo ufficiale',
}

const en: typeof it = {
  title: 'Why did I not get this call?',
  lead: 'Paste the link of the call, its code, or some words of its title.',
  field: 'Link, code or title',
  button: 'Find the reason',
  several: 'Several calls have these words. Which one do you mean?',
  some: (shown) => `We answer for the first ${shown} members.`,
  tell: 'Tell your Clust-ER',
  notYet: 'We have not read any calls to match yet: try again in a few minutes.',
  official: 'Official page',
}

/** The page of one's own question; its answer is in words/why-not.ts. */
export const whyWords = { it, en }
