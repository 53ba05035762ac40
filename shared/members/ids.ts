import { folded } from './words.ts'

/** "filofino-srl": a member's id from its name, with a number after it where another has that one. Stable for ever. */
export const idFor = (name: string, taken: ReadonlySet<string>): string => {
  const plain = folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  const own = plain.length < 2 ? 'member' : plain
  let id = own
  for (let next = 2; taken.has(id); next += 1) id = `${own}-${next}`
  return id
}
