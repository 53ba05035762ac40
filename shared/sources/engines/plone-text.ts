import * as z from 'zod'
import { textOf } from '../reading/rows.ts'

/** Enough nodes for any page of text; a page that nests more is cut here. */
const MOST_NODES = 50_000
/** Where Volto's blocks keep words, in the order they are read. */
const WORDED = [
  'plaintext',
  'title',
  'description',
  'text',
  'html',
  'value',
  'children',
  'blocks',
  'columns',
  'data',
]

const Blocks = z.looseObject({
  blocks: z.record(z.string(), z.unknown()),
  blocks_layout: z.looseObject({ items: z.array(z.string()) }).optional(),
})

/** Blocks in the order the page lays them out; those it leaves out come last. */
const inOrder = (value: unknown): unknown[] | undefined => {
  const found = Blocks.safeParse(value).data
  if (!found) return undefined
  const laidOut = found.blocks_layout?.items ?? []
  const keys = new Set([
    ...laidOut.filter((key) => Object.hasOwn(found.blocks, key)),
    ...Object.keys(found.blocks),
  ])
  return [...keys].map((key) => found.blocks[key])
}

/** Words of a tree of blocks, a line a block, without recursion: a hostile tree is as deep as it likes. */
const wordsOf = (tree: unknown): string => {
  const lines: string[] = []
  const stack: unknown[] = [tree]
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen++) {
    const node = stack.pop()
    if (typeof node === 'string') lines.push(node)
    else if (Array.isArray(node)) stack.push(...node.slice(0, MOST_NODES).toReversed())
    else {
      const fields = z.looseObject({}).safeParse(node).data
      if (!fields) continue
      const ordered = inOrder(fields)
      // A block's plaintext says all that its tree says.
      const plain = textOf(fields.plaintext)
      const next = plain
        ? [plain]
        : (ordered ?? WORDED.filter((key) => Object.hasOwn(fields, key)).map((key) => fields[key]))
      stack.push(...next.toReversed())
    }
  }
  return lines.join('\n')
}

/** A Plone call's body as HTML or plain lines: a rich-text field `{ data }`, a bare text, or Volto blocks. */
export const ploneText = (row: Record<string, unknown>): string => {
  const rich = z.looseObject({ data: z.string() }).safeParse(row.text).data
  if (rich) return rich.data
  if (typeof row.text === 'string') return row.text
  return (
    wordsOf(row.text) ||
    (inOrder(row) ? wordsOf({ blocks: row.blocks, blocks_layout: row.blocks_layout }) : '')
  )
}
