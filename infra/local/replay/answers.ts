/** What arrives at the replayed site: the address it believes it was asked at, and the request itself. */
export type Asked = { method: string; contentType: string; body: string }

export type Answer = { status: number; headers: Record<string, string>; body: string }

/** Stands in for the outside world. Undefined: no such page. */
export type Answers = (url: URL, asked: Asked) => Answer | undefined

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify(value),
})

/** A whole number in the query string, or `otherwise`. */
export const numberIn = (url: URL, name: string, otherwise: number): number => {
  const stated = Number.parseInt(url.searchParams.get(name) ?? '', 10)
  return Number.isSafeInteger(stated) && stated >= 0 ? stated : otherwise
}
