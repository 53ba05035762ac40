const it = {
  title: (cluster: string) => `Entrati e usciti: ${cluster}`,
  lead: 'Mese per mese, come si riferisce alla Regione. Chi esce conta fino al giorno prima.',
  table: 'Soci per mese',
  month: 'Mese',
  joined: 'Entrati',
  left: 'Usciti',
  end: 'Soci a fine mese',
  now: 'Soci oggi',
  csv: 'Scarica questa tabella in CSV',
  undated: (count: number) =>
    `${count === 1 ? 'Di 1 socio non si conosce il giorno di adesione: conta da sempre.' : `Di ${count} soci non si conosce il giorno di adesione: contano da sempre.`} Potete scriverlo nella scheda, o importarlo da un file.`,
  kinds: 'I tipi di socio sono quelli di oggi.',
  none: 'Ancora nessun socio',
  noneDo: 'Aggiungete i soci uno per uno, o importateli da un file: la tabella si riempie da sé.',
  joinedList: 'Chi è entrato',
  leftList: 'Chi è uscito',
}

const en: typeof it = {
  title: (cluster) => `Joined and left: ${cluster}`,
  lead: 'Month by month, as it is reported to the Region. Who leaves counts until the day before.',
  table: 'Members by month',
  month: 'Month',
  joined: 'Joined',
  left: 'Left',
  end: 'Members at its end',
  now: 'Members today',
  csv: 'Download this table as CSV',
  undated: (count) =>
    `${count === 1 ? 'Of 1 member the day of joining is not known: it counts since ever.' : `Of ${count} members the day of joining is not known: they count since ever.`} You can write it in the record, or import it from a file.`,
  kinds: 'Kinds of member are those of today.',
  none: 'No members yet',
  noneDo: 'Add members one by one, or import them from a file: the table fills by itself.',
  joinedList: 'Who joined',
  leftList: 'Who left',
}

export const variationWords = { it, en }
