const it = {
  lead: 'Che cosa vi aspetta questa settimana, e dove trovate il resto.',
  week: 'Questa settimana',
  friday: 'Prima di lunedì',
  fridayLead: (when: string, decisions: number) => {
    const standing =
      decisions === 0
        ? ''
        : decisions === 1
          ? ' Una vostra decisione è in vigore.'
          : ` ${decisions} vostre decisioni sono in vigore.`
    return `Il prossimo digest parte ${when}: tre cose da verificare, che cosa riceve ogni Value Chain, chi resta senza bandi.${standing}`
  },
  draft: (changes: number) =>
    changes === 1 ? 'Una modifica ai concetti in bozza' : `${changes} modifiche ai concetti in bozza`,
  noDraft: 'Nessuna modifica ai concetti in bozza',
  toPublish: 'da pubblicare',
  draftBy: (by: string, day: string, isBehind: boolean) =>
    `L’ultima è di ${by}, ${day}. ${isBehind ? 'Nel frattempo è uscita un’altra versione: portatela sopra prima di pubblicarla.' : 'Guardate l’anteprima e pubblicate, o buttate via la bozza.'}`,
  inForce: (version: number) => `È in vigore la versione ${version}.`,
  questions: (count: number) =>
    count === 0
      ? 'Nessuna domanda in attesa'
      : count === 1
        ? 'Una domanda in attesa'
        : `${count} domande in attesa`,
  toAnswer: 'da rispondere',
  questionsLead: 'I referenti chiedono di bandi che non conosciamo; la vostra risposta parte per email.',
  unmatched: (count: number) =>
    count === 1 ? 'Un socio senza bandi vicini' : `${count} soci senza bandi vicini`,
  unmatchedLead:
    'Nessun bando aperto o in arrivo è abbastanza vicino al loro profilo: guardate che cosa vi manca.',
  judging: 'Bandi da giudicare',
  judgingLead:
    'Dieci bandi per seduta, pochi minuti: così ogni bozza dice se i primi dieci sono quelli giusti.',
  chain: 'Value Chain',
  judged: 'Già giudicati',
  next: 'Seduta',
  judgeFirst: 'Giudicate i primi dieci',
  judgeMore: 'Giudicatene altri',
  lastRun: 'L’ultimo digest',
  allClusters: (sum: string) => `Di tutti i Clust-ER: ${sum}.`,
  waysTitle: 'Le vostre pagine',
  ways: {
    members: (count: number) => (count === 0 ? 'Soci' : `Soci (${count})`),
    concepts: 'Concetti',
    chains: 'Value Chain',
    precision: 'Quanto sono precisi i concetti',
    versions: 'Versioni dei concetti',
    added: 'Bandi aggiunti a mano',
    why: 'Perché un bando arriva, o non arriva',
    notes: 'I vostri messaggi nei digest',
  },
  clusters: 'Clust-ER',
  clustersLead: 'Ogni Clust-ER ha le sue pagine: che cosa lo aspetta, i suoi concetti, i suoi soci.',
  noClusters: 'Nessun Clust-ER',
  noClustersDo:
    'Nessun Clust-ER è ancora registrato, o il vostro account non ne comprende: chiedete a chi gestisce Segnavia.',
}

const en: typeof it = {
  lead: 'What waits for you this week, and where the rest is.',
  week: 'This week',
  friday: 'Before Monday',
  fridayLead: (when, decisions) => {
    const standing =
      decisions === 0
        ? ''
        : decisions === 1
          ? ' One decision of yours is in force.'
          : ` ${decisions} decisions of yours are in force.`
    return `The next digest leaves ${when}: three things to check, what each value chain gets, who is left without calls.${standing}`
  },
  draft: (changes) =>
    changes === 1 ? 'One change to the concepts in draft' : `${changes} changes to the concepts in draft`,
  noDraft: 'No change to the concepts in draft',
  toPublish: 'to publish',
  draftBy: (by, day, isBehind) =>
    `The last is by ${by}, ${day}. ${isBehind ? 'Another version came out meanwhile: bring the draft onto it before publishing.' : 'Look at the preview and publish, or throw the draft away.'}`,
  inForce: (version) => `Version ${version} is in force.`,
  questions: (count) =>
    count === 0 ? 'No question waiting' : count === 1 ? 'One question waiting' : `${count} questions waiting`,
  toAnswer: 'to answer',
  questionsLead: 'Contacts ask about calls that we do not know; your answer leaves by email.',
  unmatched: (count) =>
    count === 1 ? 'One member without calls near' : `${count} members without calls near`,
  unmatchedLead: 'No call that is open or coming is close enough to their profile: see what it lacks.',
  judging: 'Calls to judge',
  judgingLead:
    'Ten calls a sitting, a few minutes: then every draft says whether the first ten are the right ones.',
  chain: 'Value chain',
  judged: 'Judged so far',
  next: 'Sitting',
  judgeFirst: 'Judge the first ten',
  judgeMore: 'Judge more',
  lastRun: 'The last digest',
  allClusters: (sum) => `Of all Clust-ERs: ${sum}.`,
  waysTitle: 'Your pages',
  ways: {
    members: (count) => (count === 0 ? 'Members' : `Members (${count})`),
    concepts: 'Concepts',
    chains: 'Value chains',
    precision: 'How precise the concepts are',
    versions: 'Versions of the concepts',
    added: 'Calls added by hand',
    why: 'Why a call comes, or does not',
    notes: 'Your messages in digests',
  },
  clusters: 'Clust-ERs',
  clustersLead: 'Each Clust-ER has its own pages: what waits for it, its concepts, its members.',
  noClusters: 'No Clust-ER',
  noClustersDo: 'No Clust-ER is registered yet, or your account includes none: ask who runs Segnavia.',
}

/** The words of a cluster's first page. */
export const clusterHomeWords = { it, en }
