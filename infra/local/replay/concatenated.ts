/**
 * JSON objects that follow one another with or without anything between them, which no parser of lines can read.
 * What is not inside an object is skipped. @throws SyntaxError when an object is not JSON.
 */
export const concatenatedObjects = (text: string): Record<string, unknown>[] => {
  const objects: Record<string, unknown>[] = []
  let depth = 0
  let begin = 0
  // Strings are taken whole, so that braces inside them do not count.
  for (const token of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/gs)) {
    if (token[0] === '{') {
      if (depth === 0) begin = token.index
      depth += 1
    } else if (token[0] === '}' && depth > 0) {
      depth -= 1
      if (depth === 0) objects.push(JSON.parse(text.slice(begin, token.index + 1)))
    }
  }
  return objects
}
