/** An address, also one that is cut off, and a token of one of our signed links. */
const PERSONAL = [/\S*@\S*/g, /\b[a-z0-9-]{2,60}\.[a-z]\.[a-z0-9]{1,8}\.[\w-]{22}/g]

/** Messages of the language itself quote what they could not read: a message of a queue, or a person's words. */
const QUOTES_INPUT = ['SyntaxError']

/** An error as a log may hold it. */
export type Loggable = { name: string; message: string; at: string[] }

/**
 * What an error says, without whom it is about: servers and parsers quote addresses in their messages (FAULTS G8).
 * Where it happened is told by places in the code alone.
 */
export const logSafely = (error: unknown): Loggable => {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const places = stack.split('\n').filter((line) => line.startsWith('    at '))
  const said = QUOTES_INPUT.includes(name) ? '' : message
  return {
    name,
    message: PERSONAL.reduce((text, personal) => text.replaceAll(personal, '[left out]'), said).slice(0, 500),
    at: places.slice(0, 8),
  }
}

/** The same as an error to throw: Lambda logs what a function throws as a whole, past our own log. */
export const safeError = (error: unknown): Error => {
  const { name, message, at } = logSafely(error)
  const safe = new Error(message)
  safe.name = name
  safe.stack = [`${name}: ${message}`, ...at].join('\n')
  return safe
}
