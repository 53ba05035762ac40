/** Words that any call's title may hold: they tell none from another. Italian and English, folded. */
const COMMON = new Set(
  `a ad agli ai al alla alle allo all anno annualita avvisi avviso bandi bando by call calls campagna che comma con
  concessione contributi contributo cui da dagli dai dal dalla dalle dallo dall de degli dei del della delle dello dell
  di e ed edizione erogazione europea europeo european finanziamenti finanziamento fondo fondi for from gli i il in
  incentivi incentivo interventi intervento investimento investimenti la le lo l misura misure n nei nel nella nelle
  nello nell nr o of on open or per perduto presentazione progetti progetto proposals proposte pubblica pubblici
  pubblico regionale regione selezione sostegno su sugli sul sulla sulle sull the to tra un una uno verso with
  autonoma provincia comune comuni camera commercio cciaa pr fesr fse fesr+ fse+ por pnrr pn ue eu`.split(
    /\s+/,
  ),
)

/** Which of several editions, as words or as Roman numbers; "i" and "v" are more often other words. */
const ORDINALS = new Map(
  [
    ['prima', 'primo', 'first'],
    ['seconda', 'secondo', 'second', 'ii'],
    ['terza', 'terzo', 'third', 'iii'],
    ['quarta', 'quarto', 'fourth', 'iv'],
    ['quinta', 'quinto', 'fifth'],
    ['sesta', 'sesto', 'sixth', 'vi'],
  ].flatMap((words, index) => words.map((word) => [word, String(index + 1)] as const)),
)

const MONTHS = new Set(
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
)

/** Before "A" or "2" these name a part of a measure: "linea B", "lotto 2". */
const PARTS = new Set('linea linee lotto azione asse scheda tipologia line lot track sub'.split(' '))

/** The last letter of an Italian word says one or many, not which word it is. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/[aeio]$/, '') : word)

/**
 * A title as calls are told apart by it: `words`, those that any call may hold left out and the last vowel cut, in
 * order; `marks`, whatever says which edition, year, month or part it is. Two different measures may share all words,
 * two editions of one always differ by a mark.
 */
export type TitleParts = { words: string[]; marks: string[] }

export const titleParts = (title: string): TitleParts => {
  const tokens = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .slice(0, 1000)
    .match(/\d+(?:\.[\da-z]+)*|[\p{L}\p{N}+]+/gu)
  const words = new Set<string>()
  const marks = new Set<string>()
  for (const [index, token] of (tokens ?? []).entries()) {
    const ordinal = ORDINALS.get(token)
    if (/\d/.test(token)) marks.add(token)
    else if (ordinal) marks.add(ordinal)
    else if (MONTHS.has(token)) marks.add(token)
    else if (token.length === 1 && PARTS.has(tokens?.[index - 1] ?? '')) marks.add(token)
    else if (token.length > 1 && !COMMON.has(token)) words.add(stem(token))
  }
  return { words: [...words], marks: [...marks] }
}

/** Who pays, by the words that name it: "Regione Autonoma della Sardegna" and "Regione Sardegna" share all of them. */
const OFFICES = new Set(
  `direzione generale giunta dipartimento assessorato agenzia ministero ministro settore servizio presidenza consiglio
  ministri department commission industria artigianato agricoltura`
    .split(/\s+/)
    .map(stem),
)

/** Empty where the name is a mere acronym, which is like no other name of the same body. */
export const funderWords = (funder: string): string[] =>
  /^\p{Lu}{2,7}$/u.test(funder.trim()) ? [] : titleParts(funder).words.filter((word) => !OFFICES.has(word))
