const it = {
  title: 'Concetti',
  lead: 'Quanto sono precisi i concetti di un Clust-ER, secondo ciò che i referenti rispondono ai bandi che ricevono.',
  cluster: 'Clust-ER',
  table: (cluster: string) => `Precisione dei concetti di ${cluster}`,
  concept: 'Concetto',
  owner: 'Value Chain o priorità',
  precisionTitle: 'Quanto è preciso ogni concetto',
  told: 'Segnalati',
  followed: 'Seguiti',
  declined: 'Non il loro argomento',
  precision: 'Precisione',
  few: (least: number) => `meno di ${least} referenti`,
  how: (least: number) =>
    `Segnalati: quante volte un referente ha ricevuto un bando portato anche da questo concetto, fra i bandi ancora abbinati. Precisione: i seguiti fra i seguiti e gli scartati perché di altro argomento; gli altri motivi non contano. Se hanno risposto meno di ${least} referenti non si mostra nulla. Di nessuno si vede che cosa ha risposto.`,
  none: 'Nessun concetto di questo Clust-ER ha ancora portato un bando in un messaggio',
  noneDo: 'I conteggi cominciano con il primo digest.',
  priority: (name: string) => `priorità: ${name}`,
}

const en: typeof it = {
  title: 'Concepts',
  lead: 'How precise the concepts of a Clust-ER are, by what contacts answer about the calls they receive.',
  cluster: 'Clust-ER',
  table: (cluster) => `Precision of the concepts of ${cluster}`,
  concept: 'Concept',
  owner: 'Value chain or priority',
  precisionTitle: 'How precise each concept is',
  told: 'Told',
  followed: 'Followed',
  declined: 'Not their topic',
  precision: 'Precision',
  few: (least) => `fewer than ${least} contacts`,
  how: (least) =>
    `Told: how often a contact received a call that this concept took part in carrying, of the calls still matched. Precision: those followed among those followed and those declined for their topic; other reasons do not count. Where fewer than ${least} contacts answered, nothing is shown. Nobody’s own answers can be seen.`,
  none: 'No concept of this Clust-ER has carried a call into an email yet',
  noneDo: 'Counting begins with the first digest.',
  priority: (name) => `priority: ${name}`,
}

export const conceptWords = { it, en }
