/** Words that any call's title may hold: they tell none from another. Italian and English, folded. */
const COMMON = new Set(
  `a ad agli ai al alla alle allo all anno annualita avvisi avviso bandi bando by call calls campagna che comma con
  concessione contributi contributo cui da dagli dai dal dalla dalle dallo dall de degli dei del della delle dello dell
  di e ed edizione erogazione europea europeo european finanziamenti finanziamento fondo fondi for from gli i il in
  incentivi incentivo interventi intervento investimento investimenti la le lo l misura misure n nei nel nella nelle
  nello nell nr o of on open or per perduto presentazione progetti progetto proposals proposte pubblica pubblici
  pubblico regionale regione selezione sostegno su sugli sul sulla sulle sull the to tra un una uno verso with
  autonoma provincia comune camera commercio cciaa pr fesr fse fesr+ fse+ por pnrr pn ue eu`.split(/\s+/),
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

const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')

/** Before "A" or "2" these name a part of a measure: "linea B", "lotto 2". */
const PARTS = new Set('linea linee lotto azione asse scheda tipologia line lot track sub'.split(' '))

/** The last letter of an Italian word says one or many, not which word it is. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/[aeio]$/, '') : word)

/** "EDIH4DT" is a name, "M4C2" and "2b" are numbers of something. */
const isNumber = (token: string): boolean => /\d/.test(token) && (token.match(/\p{L}/gu)?.length ?? 0) < 3

/** "(dic 22)": a year in two figures, after a month. */
const asYear = (token: string, before: string | undefined): string =>
  /^\d\d$/.test(token) && before !== undefined && monthOf(before) ? `20${token}` : token

/** By its whole name or its first three letters. */
const MONTH_NAMES = new Map(
  MONTHS.flatMap((month) => [[month, month] as const, [month.slice(0, 3), month] as const]),
)

const monthOf = (token: string): string | undefined => MONTH_NAMES.get(token)

/**
 * A title as calls are told apart by it: `words`, those that any call may hold left out and the last vowel cut, in
 * order; `marks`, whatever says which edition, year, month or part it is, as often as it is said. Two different
 * measures may share all words, two editions of one always differ by a mark.
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
  const marks: string[] = []
  for (const [index, token] of (tokens ?? []).entries()) {
    const before = tokens?.[index - 1]
    const mark = isNumber(token) ? asYear(token, before) : (ORDINALS.get(token) ?? monthOf(token))
    if (mark !== undefined) marks.push(mark)
    else if (token.length === 1 && before !== undefined && PARTS.has(before)) marks.push(token)
    else if (token.length > 1 && !COMMON.has(token)) words.add(stem(token))
  }
  return { words: [...words], marks }
}

/** Does it say of which month of which year it is? Then another title that says the same is of the same edition. */
export const isDated = ({ marks }: TitleParts): boolean =>
  marks.some((mark) => /^20\d\d$/.test(mark)) && marks.some((mark) => MONTHS.includes(mark))

/** Who pays, by the words that name it: "Regione Autonoma della Sardegna" and "Regione Sardegna" share all of them. */
const OFFICES = new Set(
  `direzione generale giunta dipartimento assessorato agenzia ministero ministro settore servizio presidenza consiglio
  ministri department commission industria artigianato agricoltura impresa imprese sviluppo nazionale italia`
    .split(/\s+/)
    .map(stem),
)

/** Empty where the name is a mere acronym, which is like no other name of the same body. */
export const funderWords = (funder: string): string[] =>
  /^\p{Lu}{2,7}$/u.test(funder.trim()) ? [] : titleParts(funder).words.filter((word) => !OFFICES.has(word))
