/** Deeper than anything that this API reads. */
const DEEPEST = 12
const TEXT = /"(?:[^"\\]|\\.)*"/y
const COLON = /[ \t\r\n]*:/y

/** What keeps a text from being read, with where it is: `position` counts characters from 0. */
export type Unreadable = { unreadable: string; position: number }

/**
 * Looks through JSON for what JSON.parse lets pass: a name given twice, of which others keep the other value;
 * `__proto__`; and nesting that nothing of ours has. One pass without recursion, in time that grows with the length.
 */
const strangeIn = (text: string): Unreadable | undefined => {
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? new Set() : undefined)
      if (open.length > DEEPEST)
        return { unreadable: `at most ${DEEPEST} levels of nesting, found more`, position: at }
    } else if (letter === '}' || letter === ']') open.pop()
    else if (letter === '"') {
      TEXT.lastIndex = at
      const quoted = TEXT.exec(text)?.[0]
      // Not closed: JSON.parse says so.
      if (!quoted) return undefined
      const position = at
      at += quoted.length - 1
      const names = open.at(-1)
      COLON.lastIndex = at + 1
      if (!names || !COLON.test(text)) continue
      const name = nameIn(quoted)
      if (name === '__proto__') return { unreadable: 'names of fields, found __proto__', position }
      if (names.has(name)) return { unreadable: 'every name once in its object, found one twice', position }
      names.add(name)
    }
  }
  return undefined
}

/** A name as it is meant, however it is escaped. */
const nameIn = (quoted: string): string => {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}

/** Reads what a program sent as JSON (FAULTS G4). */
export const readJson = (text: string): { value: unknown } | Unreadable => {
  const strange = strangeIn(text)
  if (strange) return strange
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { unreadable: 'JSON (RFC 8259)', position: 0 }
  }
}
