import type { Opportunity } from '../domain/opportunity.ts'

/** As administrations write them, whatever parts they use: `HORIZON-CL2-2026-01`, `1234/2026`, `2026_DGR_77`. */
const keyOf = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

const SHORTEST = 3
const YEAR = /^(?:19|20)\d\d$/
const PARTED = /[^\p{L}\p{N}]/u

/** A piece of what was typed that may be the code of a call, by its place in the text. */
export type Code = {
  key: string
  text: string
  start: number
  end: number
  /** Nothing but a code is written like this: who types one wants that call, whatever else was typed. */
  decides: boolean
}

/** The pieces of a cleaned text that hold a digit and are no mere year. */
export const codesIn = (cleaned: string): Code[] =>
  [...cleaned.matchAll(/\S+/g)].flatMap(({ 0: piece, index: start }) => {
    const key = keyOf(piece)
    if (key.length < SHORTEST || !/\d/.test(key) || YEAR.test(key)) return []
    const decides = PARTED.test(key) || /^\d+$/.test(key)
    return [{ key, text: piece, start, end: start + piece.length, decides }]
  })

const known = new WeakMap<object, string>()

/** All codes of a call in one text, each after a hyphen. */
const codesOf = (call: Opportunity): string => {
  const before = known.get(call)
  if (before !== undefined) return before
  const origins = (call.origins ?? []).map(({ id }) => id)
  const all = [call.topic, call.call?.id, call.act?.number, call.sourceId, ...origins]
  const text = all.map((code) => (code ? `-${keyOf(code)}` : '')).join(' ')
  known.set(call, text)
  return text
}

/** Has the call a code that is this one, begins with it, or holds it from one of its parts on? */
export const hasCode = (call: Opportunity, { key }: Pick<Code, 'key'>): boolean =>
  codesOf(call).includes(`-${key}`)
