import type { Judgement, Verdict } from '../../../shared/domain/judgement.ts'

const it = {
  title: (chain: string) => `Bandi giudicati: ${chain}`,
  ways: 'Giudicare i bandi',
  sitting: 'Da giudicare',
  judged: 'Giudicati',
  answers: 'Risposte dei referenti',
  lead: (chain: string, cluster: string) =>
    `Questo bando interesserebbe a un’organizzazione della Value Chain ${chain} di ${cluster}? Conta l’argomento, non chi può presentare domanda.`,
  how: 'Sono al massimo dieci, in ordine sparso. Lasciate in bianco quelli su cui non sapete dire: torneranno. Con la tastiera: Tab va avanti, la barra spaziatrice e le frecce scelgono, Invio salva.',
  ask: 'Interesserebbe?',
  values: { 2: 'Sì', 1: 'In parte', 0: 'No' } as Record<Verdict, string>,
  named: 'Parole chiave',
  applicants: 'Per',
  official: 'Testo ufficiale',
  noSummary: 'La fonte non dà una sintesi.',
  save: 'Salva i giudizi',
  left: (left: number) =>
    left === 1
      ? 'Dopo questi resta 1 bando da giudicare.'
      : `Dopo questi restano ${left} bandi da giudicare.`,
  saved: (count: number) => (count === 1 ? 'Salvato 1 giudizio.' : `Salvati ${count} giudizi.`),
  undo: 'Annulla',
  undone: 'Annullato: quei bandi sono di nuovo da giudicare.',
  removed: 'Tolto: il bando è di nuovo da giudicare.',
  outrun: 'Non c’è più nulla da togliere: nel frattempo il giudizio è cambiato.',
  nothing: 'Nessun giudizio salvato: non era scelta nessuna risposta.',
  allJudged: 'Avete giudicato tutti i bandi proposti',
  allJudgedDo: 'Altri arriveranno con le prossime letture delle fonti, o cambiando i concetti.',
  noneJudged: 'Nessun bando ancora giudicato',
  noneJudgedDo: 'Bastano dieci bandi per vedere se i primi sono quelli giusti.',
  noneFound: 'Nessun giudizio corrisponde ai filtri',
  noneFoundDo: 'Provate con meno parole, oppure togliete un filtro.',
  begin: 'Giudicate i primi',
  search: 'Cerca nel titolo',
  value: 'Giudizio',
  judge: 'Di chi',
  sort: 'Ordina per',
  sorts: { newest: 'più recenti', title: 'titolo', value: 'giudizio' },
  any: 'Tutti',
  count: (all: number) => (all === 1 ? '1 giudizio' : `${all} giudizi`),
  csv: 'Scarica come CSV',
  call: 'Bando',
  at: 'Quando',
  from: 'Come',
  id: 'Codice del bando',
  froms: { sitting: 'in una seduta', answers: 'dalle risposte dei referenti' } as Record<
    Judgement['from'],
    string
  >,
  office: 'ufficio',
  by: (judge: string, day: string, from: string) => `${judge}, ${day}, ${from}`,
  gone: 'Non è più fra i bandi che abbiniamo.',
  remove: 'Togli',
  answersLead: (least: number) =>
    `Ciò che i referenti di questa Value Chain hanno risposto ai bandi ricevuti, da almeno ${least} di loro; chi, non si vede. Spuntate le proposte che condividete: diventano giudizi vostri.`,
  answered: (followed: number, declined: number) =>
    `${followed === 1 ? '1 lo segue' : `${followed} lo seguono`}, per ${declined} non è il loro argomento`,
  take: (value: string) => `Giudicate: ${value.toLowerCase()}`,
  noAnswers: 'Nessuna risposta da proporre',
  noAnswersDo: (least: number) =>
    `Qui compaiono i bandi a cui hanno risposto almeno ${least} referenti e che non avete ancora giudicato.`,
  accept: 'Salva quelli spuntati',
  draftTitle: 'I primi dieci, secondo i giudizi',
  draftLead:
    'Quanti dei primi dieci bandi di ogni Value Chain sono giusti con la bozza; fra parentesi quanti lo sono ora.',
  draftNone:
    'Per questo Clust-ER nessuno ha ancora giudicato bandi: con una seduta di dieci, qui si vede se la bozza porta in alto quelli giusti.',
  draftJudge: 'Giudica dieci bandi',
  draftOthers: (names: string) => `Senza giudizi: ${names}.`,
  draftNdcg: 'nDCG@10, per chi lo vuole',
  standingTitle: 'I primi dieci di ogni Value Chain',
  standingLead:
    'I bandi nell’ordine in cui i soci della Value Chain li ricevono, con i concetti in vigore: quanti dei primi dieci l’ufficio ha giudicato giusti, del tutto o in parte. I non giudicati non contano fra i giusti. Il nome della Value Chain porta ai bandi da giudicare, dieci per volta.',
  chain: 'Value Chain',
  firstTen: 'Giusti',
  unjudged: 'Non giudicati',
  ndcg: 'nDCG@10',
  ndcgHow:
    'nDCG@10: quanto del meglio possibile sta fra i primi dieci, contando solo i bandi giudicati; 1 è l’ordine perfetto.',
  calls: 'Bandi giudicati',
  of: (right: number, first: number) => `${right} su ${first}`,
  stands: (right: number, first: number) =>
    first === 1
      ? right === 1
        ? 'L’unico bando è giusto'
        : 'L’unico bando non risulta giusto'
      : `${right} dei primi ${first} ${right === 1 ? 'è giusto' : 'sono giusti'}`,
  was: (right: number) => (right === 1 ? ' (era 1)' : ` (erano ${right})`),
  andUnjudged: (count: number) => (count === 1 ? '; 1 non è giudicato' : `; ${count} non sono giudicati`),
  comesIn: (after: number, before: number | undefined) =>
    before === undefined ? `entra al posto ${after}` : `entra al posto ${after}, era al ${before}`,
  leaves: (before: number, after: number | undefined) =>
    after === undefined ? `esce, era al posto ${before}` : `scende dal posto ${before} al ${after}`,
  notJudged: 'non giudicato',
}

const en: typeof it = {
  title: (chain) => `Judged calls: ${chain}`,
  ways: 'Judging calls',
  sitting: 'To judge',
  judged: 'Judged',
  answers: 'Contacts’ answers',
  lead: (chain, cluster) =>
    `Would this call interest an organisation of the value chain ${chain} of ${cluster}? Its subject counts, not who may apply.`,
  how: 'Ten at most, in no order. Leave those blank that you cannot tell: they come again. By keyboard: Tab goes on, space and arrows choose, Enter saves.',
  ask: 'Would it interest?',
  values: { 2: 'Yes', 1: 'Partly', 0: 'No' },
  named: 'Keywords',
  applicants: 'For',
  official: 'Official text',
  noSummary: 'The source gives no summary.',
  save: 'Save judgements',
  left: (left) =>
    left === 1 ? 'After these, 1 call is left to judge.' : `After these, ${left} calls are left to judge.`,
  saved: (count) => (count === 1 ? '1 judgement saved.' : `${count} judgements saved.`),
  undo: 'Undo',
  undone: 'Undone: those calls are to be judged again.',
  removed: 'Removed: the call is to be judged again.',
  outrun: 'There is nothing left to remove: the judgement has changed in the meantime.',
  nothing: 'No judgement saved: no answer was chosen.',
  allJudged: 'You have judged every call proposed',
  allJudgedDo: 'More will come with the next readings of the sources, or when concepts change.',
  noneJudged: 'No call judged yet',
  noneJudgedDo: 'Ten calls are enough to see whether the first ones are the right ones.',
  noneFound: 'No judgement passes the filters',
  noneFoundDo: 'Try fewer words, or clear a filter.',
  begin: 'Judge the first ones',
  search: 'Search in the title',
  value: 'Judgement',
  judge: 'By whom',
  sort: 'Sort by',
  sorts: { newest: 'newest', title: 'title', value: 'judgement' },
  any: 'All',
  count: (all) => (all === 1 ? '1 judgement' : `${all} judgements`),
  csv: 'Download as CSV',
  call: 'Call',
  at: 'When',
  from: 'How',
  id: 'Id of the call',
  froms: { sitting: 'in a sitting', answers: 'from contacts’ answers' },
  office: 'office',
  by: (judge, day, from) => `${judge}, ${day}, ${from}`,
  gone: 'It is no longer among the calls that are matched.',
  remove: 'Remove',
  answersLead: (least) =>
    `What contacts of this value chain answered to the calls they received, from ${least} of them on; who, cannot be seen. Tick the proposals that you share: they become judgements of yours.`,
  answered: (followed, declined) =>
    `${followed === 1 ? '1 follows it' : `${followed} follow it`}, for ${declined} it is not their topic`,
  take: (value) => `Judge: ${value.toLowerCase()}`,
  noAnswers: 'No answers to propose',
  noAnswersDo: (least) =>
    `Calls that at least ${least} contacts have answered, and that you have not judged yet, appear here.`,
  accept: 'Save those ticked',
  draftTitle: 'The first ten, by what was judged',
  draftLead:
    'How many of the first ten calls of each value chain are right with the draft; in brackets, how many are now.',
  draftNone:
    'Nobody has judged calls for this Clust-ER yet: after a sitting of ten, this tells whether the draft brings the right ones to the top.',
  draftJudge: 'Judge ten calls',
  draftOthers: (names) => `Nothing judged: ${names}.`,
  draftNdcg: 'nDCG@10, for who wants it',
  standingTitle: 'The first ten of each value chain',
  standingLead:
    'Calls in the order in which members of the value chain receive them, by the concepts in force: how many of the first ten the office has judged right, wholly or partly. Those not judged do not count as right. The name of a value chain leads to the calls to judge, ten at a time.',
  chain: 'Value chain',
  firstTen: 'Right',
  unjudged: 'Not judged',
  ndcg: 'nDCG@10',
  ndcgHow:
    'nDCG@10: how much of the best possible stands among the first ten, by judged calls alone; 1 is the perfect order.',
  calls: 'Judged calls',
  of: (right, first) => `${right} of ${first}`,
  stands: (right, first) =>
    first === 1
      ? right === 1
        ? 'The only call is right'
        : 'The only call is not known to be right'
      : `${right} of the first ${first} ${right === 1 ? 'is' : 'are'} right`,
  was: (right) => ` (was ${right})`,
  andUnjudged: (count) => (count === 1 ? '; 1 is not judged' : `; ${count} are not judged`),
  comesIn: (after, before) =>
    before === undefined ? `comes in at ${after}` : `comes in at ${after}, was at ${before}`,
  leaves: (before, after) =>
    after === undefined ? `leaves, was at ${before}` : `falls from ${before} to ${after}`,
  notJudged: 'not judged',
}

export const judgedWords = { it, en }
