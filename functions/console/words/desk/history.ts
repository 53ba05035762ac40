/** What was done so far. */
const it = {
  history: 'Storia',
  allHistory: 'Tutta la storia',
  version: (version: number) => `versione ${version}`,
  seeCall: 'Il bando fra quelli abbinati',
  onItsWay: 'È pubblicato e sta per arrivare fra i bandi abbinati: al più un minuto.',
}

const en: typeof it = {
  history: 'History',
  allHistory: 'The whole history',
  version: (version) => `version ${version}`,
  seeCall: 'The call among those that are matched',
  onItsWay: 'It is published and on its way among the calls that are matched: a minute at most.',
}

export const historyWords = { it, en }
