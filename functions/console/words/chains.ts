const concepts = (count: number) => (count === 1 ? '1 concetto' : `${count} concetti`)
const members = (count: number) => (count === 1 ? '1 socio' : `${count} soci`)

const it = {
  title: (cluster: string) => `Value Chain di ${cluster}`,
  lead: 'Anche le Value Chain cambiano in bozza e si pubblicano insieme ai concetti. Il codice di ognuna resta per sempre.',
  nameIt: 'Nome italiano',
  nameEn: 'Nome inglese',
  formal: 'Value Chain formale',
  noFormal: 'nessuna',
  formals: 'Come si rendicontano',
  formalsLead: (formal: number, working: number) =>
    `Value Chain formali: ${formal}; di lavoro, aperte: ${working}.`,
  working: 'Di lavoro',
  uncounted: 'Fuori dalle formali',
  closed: 'chiusa',
  holds: (m: number, c: number) => `${members(m)}, ${concepts(c)}`,
  code: (id: string) => `codice ${id}`,
  into: (name: string) => `unita a ${name}`,
  change: (name: string) => `Nome e Value Chain formale di ${name}`,
  splitOrMerge: 'Dividi, unisci o chiudi',
  rename: 'Salva in bozza',
  close: 'Chiudi in bozza',
  closeTitle: 'Chiudere',
  closeHint: (m: number, c: number) =>
    `${c === 1 ? 'Il suo concetto non conta' : `I suoi ${c} concetti non contano`} più e ${m === 1 ? 'il suo socio resta' : `i suoi ${m} soci restano`} dove ${m === 1 ? 'è: riceve' : 'sono: ricevono'} bandi solo per le priorità e per le parole del proprio profilo. Se devono passare a un’altra Value Chain, unitela a quella.`,
  reopen: 'Riapri in bozza',
  reopenHint: 'Torna com’era, con i concetti che ha ancora.',
  reopenMerged: (name: string) =>
    `I soci che aveva quando è stata unita a ${name} tornano qui. I concetti restano a ${name}: se servono, spostateli uno per uno.`,
  create: 'Crea una Value Chain',
  createLead: 'Vuota, con un nome; i concetti si aggiungono poi, anche da un manifesto.',
  createDo: 'Crea in bozza',
  manifesto: 'Concetti da un manifesto',
  step: {
    split: (from: string, to: string, c: number, m: number) =>
      `In bozza: da ${from} nasce ${to}, con ${concepts(c)} e ${members(m)}.`,
    merge: (from: string, to: string, c: number) =>
      `In bozza: ${from} si unisce a ${to}, con tutti i soci e ${concepts(c)}.`,
  },
  undo: 'Annulla questo passo',
  oneTitle: (name: string) => `Value Chain: ${name}`,
  back: 'Tutte le Value Chain',
  splitTitle: 'Dividere',
  splitLead:
    'Nasce una Value Chain nuova con i concetti e i soci che scegliete. Il resto rimane dov’è; la nuova sta sotto la stessa Value Chain formale.',
  newName: 'La Value Chain nuova',
  whichConcepts: 'Concetti che passano alla nuova',
  noConcepts: 'Questa Value Chain non ha concetti.',
  whichMembers: 'Soci',
  noMembers: 'Questa Value Chain non ha soci.',
  places: { stay: 'resta', go: 'passa alla nuova', both: 'in tutte e due' },
  split: 'Dividi in bozza',
  mergeTitle: 'Unire a un’altra',
  mergeLead: (m: number, c: number) =>
    `${members(m)} e ${concepts(c)} passano alla Value Chain che scegliete; questa si chiude. Non si perde nulla, e finché non pubblicate si annulla con un clic.`,
  target: 'Unisci a',
  choose: 'scegliete',
  merge: 'Unisci in bozza',
  wrong: {
    names: 'Scrivete i due nomi, da 2 a 120 caratteri ognuno.',
    nothing: 'Scegliete almeno un concetto o un socio che passi alla nuova.',
    target: 'Scegliete la Value Chain a cui unirla: dev’essere aperta.',
    last: 'È l’ultima Value Chain aperta: non si può chiudere.',
    formal: 'Una Value Chain formale deve comprenderne almeno una di lavoro: prima assegnatene un’altra.',
    step: 'Questo passo non si può annullare così: nel frattempo la bozza è cambiata.',
    closed: 'Questa Value Chain nel frattempo è stata chiusa o riaperta.',
  },
  wrongTitle: 'Non è stato salvato. Quello che avete scelto è ancora qui.',
  diff: {
    split: (from: string, to: string, words: string, go: string, both: string) =>
      [
        `${from} si divide: nasce ${to}.`,
        words ? ` Concetti che passano: ${words}.` : '',
        go ? ` Soci che passano: ${go}.` : '',
        both ? ` Soci in tutte e due: ${both}.` : '',
      ].join(''),
    merge: (from: string, to: string, words: string) =>
      `${from} si unisce a ${to}, con tutti i soci.${words ? ` Concetti che passano: ${words}.` : ''}`,
    splitBack: (from: string, to: string) => `I soci che da ${from} erano passati a ${to} tornano a ${from}.`,
    mergeBack: (from: string, to: string) => `I soci di ${from} che erano passati a ${to} tornano a ${from}.`,
    regrouped: (formal: string, before: string, after: string) =>
      `Value Chain formale ${formal}: da ${before} a ${after}.`,
  },
}

const conceptsEn = (count: number) => (count === 1 ? '1 concept' : `${count} concepts`)
const membersEn = (count: number) => (count === 1 ? '1 member' : `${count} members`)

const en: typeof it = {
  title: (cluster) => `Value chains of ${cluster}`,
  lead: 'Value chains change in the draft too, and are published with the concepts. The code of each stays for ever.',
  nameIt: 'Italian name',
  nameEn: 'English name',
  formal: 'Formal value chain',
  noFormal: 'none',
  formals: 'How they are reported',
  formalsLead: (formal, working) => `Formal value chains: ${formal}; working ones that are open: ${working}.`,
  working: 'Working',
  uncounted: 'In no formal one',
  closed: 'closed',
  holds: (m, c) => `${membersEn(m)}, ${conceptsEn(c)}`,
  code: (id) => `code ${id}`,
  into: (name) => `merged into ${name}`,
  change: (name) => `Name and formal value chain of ${name}`,
  splitOrMerge: 'Split, merge or close',
  rename: 'Save in the draft',
  close: 'Close in the draft',
  closeTitle: 'Close',
  closeHint: (m, c) =>
    `Its ${conceptsEn(c)} ${c === 1 ? 'counts' : 'count'} no more and its ${membersEn(m)} ${m === 1 ? 'stays where it is: it receives' : 'stay where they are: they receive'} calls only through priorities and the words of their own profiles. If they are to go to another value chain, merge it into that one.`,
  reopen: 'Reopen in the draft',
  reopenHint: 'It is as it was, with the concepts it still has.',
  reopenMerged: (name) =>
    `The members that it had when it was merged into ${name} come back. Its concepts stay with ${name}: move those you need one by one.`,
  create: 'Create a value chain',
  createLead: 'Empty, with a name; its concepts are added afterwards, from a manifesto too.',
  createDo: 'Create in the draft',
  manifesto: 'Concepts from a manifesto',
  step: {
    split: (from, to, c, m) =>
      `In the draft: ${to} is split off ${from}, with ${conceptsEn(c)} and ${membersEn(m)}.`,
    merge: (from, to, c) =>
      `In the draft: ${from} is merged into ${to}, with all its members and ${conceptsEn(c)}.`,
  },
  undo: 'Undo this step',
  oneTitle: (name) => `Value chain: ${name}`,
  back: 'All value chains',
  splitTitle: 'Split',
  splitLead:
    'A new value chain begins with the concepts and members that you choose. The rest stays where it is; the new one is under the same formal value chain.',
  newName: 'The new value chain',
  whichConcepts: 'Concepts that go to the new one',
  noConcepts: 'This value chain has no concepts.',
  whichMembers: 'Members',
  noMembers: 'This value chain has no members.',
  places: { stay: 'stays', go: 'goes to the new one', both: 'in both' },
  split: 'Split in the draft',
  mergeTitle: 'Merge into another',
  mergeLead: (m, c) =>
    `${membersEn(m)} and ${conceptsEn(c)} go to the value chain that you choose; this one is closed. Nothing is lost, and until you publish one click undoes it.`,
  target: 'Merge into',
  choose: 'choose',
  merge: 'Merge in the draft',
  wrong: {
    names: 'Write both names, each of 2 to 120 characters.',
    nothing: 'Choose at least one concept or member that goes to the new one.',
    target: 'Choose the value chain to merge it into: it must be open.',
    last: 'It is the last open value chain: it cannot be closed.',
    formal: 'A formal value chain must hold at least one working one: give it another first.',
    step: 'This step cannot be undone like this: the draft has changed in the meantime.',
    closed: 'This value chain was closed or reopened in the meantime.',
  },
  wrongTitle: 'It was not saved. What you chose is still here.',
  diff: {
    split: (from, to, words, go, both) =>
      [
        `${from} is split: ${to} is new.`,
        words ? ` Concepts that go: ${words}.` : '',
        go ? ` Members that go: ${go}.` : '',
        both ? ` Members in both: ${both}.` : '',
      ].join(''),
    merge: (from, to, words) =>
      `${from} is merged into ${to}, with all its members.${words ? ` Concepts that go: ${words}.` : ''}`,
    splitBack: (from, to) => `The members that had gone from ${from} to ${to} are back in ${from}.`,
    mergeBack: (from, to) => `The members of ${from} that had gone to ${to} are back in ${from}.`,
    regrouped: (formal, before, after) => `Formal value chain ${formal}: from ${before} to ${after}.`,
  },
}

/** What the pages of value chains say. */
export const chainWords = { it, en }
export type WrongChain = keyof typeof it.wrong
