const it = {
  title: (cluster: string) => `Concetti da un manifesto: ${cluster}`,
  lead: 'Incollate il testo di un manifesto, in italiano o in inglese. Proponiamo ciò che il testo dice e che dicono anche i bandi aperti o recenti; nulla entra in bozza se non lo spuntate.',
  text: 'Testo del manifesto',
  textHint: (most: string) => `Al massimo ${most} caratteri: se è più lungo, fatelo in due volte.`,
  owner: 'Value Chain o priorità',
  choose: 'scegliete',
  ownerHint: 'Per una Value Chain nuova, prima createla.',
  createChain: 'Crea una Value Chain',
  propose: 'Proponi concetti',
  again: 'Proponi di nuovo',
  wrongTitle: 'Non è stato fatto. Il testo è ancora qui.',
  wrong: {
    text: (most: string) => `Incollate un testo, di almeno 40 caratteri e al massimo ${most}.`,
    owner: 'Scegliete una Value Chain aperta o una priorità.',
    none: 'Spuntate almeno un concetto.',
  },
  found: (count: number) => (count === 1 ? 'Un concetto proposto' : `${count} concetti proposti`),
  already: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Una parola del testo è già nei vostri concetti e non è ripetuta.'
        : `${count} parole del testo sono già nei vostri concetti e non sono ripetute.`,
  pick: 'Spuntate quelli da aggiungere',
  pickHint: 'I numeri sono bandi aperti o usciti nelle ultime dodici settimane.',
  calls: (calls: number, added: number) =>
    `${calls === 1 ? '1 bando' : `${calls} bandi`}, ${added === 0 ? 'tutti già trovati' : added === 1 ? '1 che nessun concetto trova' : `${added} che nessun concetto trova`}`,
  lexicon: 'dal testo e dal nostro lessico',
  thesaurus: (title: string) => `dal testo e da ${title}`,
  own: 'parole del testo',
  sentence: 'Dal testo:',
  add: 'Aggiungi alla bozza',
  none: 'Nessuna proposta',
  noneDo:
    'Nessuna parola nuova di questo testo compare nei bandi aperti o delle ultime dodici settimane. Provate un altro brano, oppure aggiungete i concetti a mano.',
  notYet: 'Le proposte si basano sui bandi letti: non ce n’è ancora nessuno.',
}

const en: typeof it = {
  title: (cluster) => `Concepts from a manifesto: ${cluster}`,
  lead: 'Paste the text of a manifesto, in Italian or English. We propose what it says that open or recent calls say too; nothing goes into the draft unless you tick it.',
  text: 'Text of the manifesto',
  textHint: (most) => `${most} characters at most: if it is longer, do it in two goes.`,
  owner: 'Value chain or priority',
  choose: 'choose',
  ownerHint: 'For a new value chain, create it first.',
  createChain: 'Create a value chain',
  propose: 'Propose concepts',
  again: 'Propose again',
  wrongTitle: 'It was not done. The text is still here.',
  wrong: {
    text: (most) => `Paste a text of at least 40 characters and at most ${most}.`,
    owner: 'Choose an open value chain or a priority.',
    none: 'Tick at least one concept.',
  },
  found: (count) => (count === 1 ? 'One concept proposed' : `${count} concepts proposed`),
  already: (count) =>
    count === 0
      ? ''
      : count === 1
        ? 'One word of the text is in your concepts already and is not repeated.'
        : `${count} words of the text are in your concepts already and are not repeated.`,
  pick: 'Tick those to add',
  pickHint: 'The numbers are calls that are open or came out in the last twelve weeks.',
  calls: (calls, added) =>
    `${calls === 1 ? '1 call' : `${calls} calls`}, ${added === 0 ? 'all found already' : `${added} that no concept finds`}`,
  lexicon: 'from the text and our lexicon',
  thesaurus: (title) => `from the text and ${title}`,
  own: 'words of the text',
  sentence: 'From the text:',
  add: 'Add to the draft',
  none: 'Nothing to propose',
  noneDo:
    'No new word of this text stands in calls that are open or of the last twelve weeks. Try another passage, or add concepts by hand.',
  notYet: 'Proposals rest on the calls that were read: there are none yet.',
}

/** What the page says on which a manifesto becomes concepts. */
export const manifestoWords = { it, en }
export type WrongManifesto = keyof typeof it.wrong
