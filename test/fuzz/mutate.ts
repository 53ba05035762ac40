import { below, oneOf, type Random } from './random.ts'

const DATES = [
  '31/02/2026',
  '2026-02-30',
  '30/06/2026',
  '05/06/2026',
  '30 giugno 2026',
  'June 30, 2026',
  '31 dicembre 2026',
  '1100-01-01',
  '2100-12-31T00:00:00',
  '9999-99-99',
  '2026-06-30T25:61:00Z',
  '2026-10-25T02:30:00',
  '2026-03-29T02:30:00+0000',
  '29 febbraio 2027',
  '29/02/2028',
  '30/6',
  '2 luglio',
  '31/12/26',
]
const PHRASES = [
  ' entro le ore 12.00 del ',
  ' dal 1 al ',
  ' dalle ore 10:00 del ',
  ' fino al ',
  ' prorogato al ',
  ' prima fase: ',
  ' seconda finestra entro il ',
  ' entro 30 giorni dal ',
  ' a sportello fino a esaurimento delle risorse ',
  ' by 5 pm on ',
  ' between ',
  ' e il ',
  ' at 17:00 GMT ',
  ' di ogni anno ',
  ' ore 25:99 ',
  ' Scadenze: ',
]
/** What a page may hold to harm whoever reads it: markup, templates, formulas, headers, halves of characters. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)//.pdf">x</a>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  '&#0;&#xD800;&nbsp;&amp;amp;',
  '\u202e\u200b\ufeff',
  '\ud800',
  '\u0000\u0007',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a stranger's template, to stay as it is
  '{{x}}${y}<%= z %>',
  '__proto__',
  '"}],"x":[{"',
  '\r\nBcc: a@example.org\r\n',
  '=1+1',
  '-1',
  '1e308',
  '€ 99.999.999.999.999,99',
  '1.000,00 euro',
  'NaN',
  ';;;;"\n"',
  '  ',
  '🏳️‍🌈e\u0301\u0301\u0301',
  'https://user:pass@example.org/a.pdf',
  'â€™Ã©',
]
/** A day in figures, in letters, or as a machine writes it. */
const DATE =
  /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) \d{4}/g

const insert = (text: string, random: Random, piece: string): string => {
  const at = below(random, text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}
const span = (text: string, random: Random, most: number): [number, number] => {
  const from = below(random, text.length + 1)
  return [from, Math.min(text.length, from + below(random, most))]
}

type Mutation = (text: string, random: Random, other: string) => string

const cut: Mutation = (text, random) => text.slice(0, below(random, text.length + 1))
const drop: Mutation = (text, random) => {
  const [from, to] = span(text, random, 200)
  return text.slice(0, from) + text.slice(to)
}
const duplicate: Mutation = (text, random) => {
  const [from, to] = span(text, random, 400)
  return insert(text, random, text.slice(from, to))
}
const splice: Mutation = (text, random, other) => {
  const [from, to] = span(other, random, 400)
  return insert(text, random, other.slice(from, to))
}
const swapDates: Mutation = (text, random, other) => {
  const days = [...text.matchAll(DATE), ...other.matchAll(DATE)].map(([day]) => day)
  const pool = [...DATES, ...days]
  return text.replace(DATE, (day) => (random() < 0.5 ? oneOf(random, pool) : day))
}
const nest: Mutation = (text, random) => {
  const depth = oneOf(random, [2, 30, 600])
  const [open, close] = oneOf(random, [
    ['<div>', '</div>'],
    ['[', ']'],
    ['{"a":', '}'],
    ['<b><i>', '</b>'],
    ['&lt;p&gt;', '&lt;/p&gt;'],
  ] as const)
  const [from, to] = span(text, random, 300)
  return `${text.slice(0, from)}${open.repeat(depth)}${text.slice(from, to)}${close.repeat(depth)}${text.slice(to)}`
}
const hostile: Mutation = (text, random) => insert(text, random, oneOf(random, HOSTILE))
const phrase: Mutation = (text, random) =>
  insert(
    text,
    random,
    oneOf(random, PHRASES) + oneOf(random, DATES) + (random() < 0.3 ? oneOf(random, PHRASES) : ''),
  )
const flood: Mutation = (text, random) =>
  insert(
    text,
    random,
    oneOf(random, [' ', '<', '1', 'a', '.', ',', '\n', '€ ', 'dal ', '30/06/2026 ']).repeat(
      below(random, 3000),
    ),
  )
const digits: Mutation = (text, random) =>
  text.replace(/\d/g, (digit) => (random() < 0.03 ? String(below(random, 10)) : digit))

const MUTATIONS: readonly Mutation[] = [
  cut,
  drop,
  duplicate,
  splice,
  swapDates,
  nest,
  hostile,
  phrase,
  flood,
  digits,
]
/** Those that leave a text's frame alone, for the values inside a machine's format. */
const INNER: readonly Mutation[] = [
  drop,
  duplicate,
  splice,
  swapDates,
  nest,
  hostile,
  phrase,
  phrase,
  flood,
  digits,
]

const mutateText = (text: string, random: Random, other: string, mutations: readonly Mutation[]): string => {
  let mutated = text
  for (let round = 1 + below(random, 3); round > 0; round--)
    mutated = oneOf(random, mutations)(mutated, random, other)
  return mutated
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Another value of the wrong kind, or the same text mutated. */
const mutateLeaf = (leaf: unknown, random: Random, other: string): unknown => {
  if (random() < 0.1) return oneOf(random, [null, 0, -1, 1e308, true, [], {}, '', [[]], { data: 5 }])
  return typeof leaf === 'string' ? mutateText(leaf, random, other, INNER) : leaf
}

/** The tree with some of its leaves mutated. */
const mutateTree = (tree: unknown, random: Random, other: string, share: number): unknown => {
  if (Array.isArray(tree)) return tree.map((one) => mutateTree(one, random, other, share))
  if (typeof tree === 'object' && tree !== null)
    return Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, mutateTree(value, random, other, share)]),
    )
  return random() < share ? mutateLeaf(tree, random, other) : tree
}

/** A page as an unlucky or a hostile site may send it. JSON is mostly mutated inside, since broken JSON is refused at once. */
export const mutatePage = (page: string, random: Random, other: string): string => {
  const tree = random() < 0.8 ? parsed(page) : undefined
  if (tree !== undefined)
    return JSON.stringify(mutateTree(tree, random, other, oneOf(random, [0.02, 0.1, 0.4])))
  const lines = page.split('\n')
  if (random() < 0.6 && page.startsWith('{') && parsed(lines[0] ?? '') !== undefined)
    return lines
      .map((line) => {
        const row = parsed(line)
        return row === undefined ? line : JSON.stringify(mutateTree(row, random, other, 0.1))
      })
      .join('\n')
  return mutateText(page, random, other, random() < 0.5 ? INNER : MUTATIONS)
}
