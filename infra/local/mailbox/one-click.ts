import type { Email } from 'postal-mime'

const header = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value ?? ''

/** The address a mail program would post to, or undefined when the message does not offer one click (RFC 8058). */
export const oneClickAddress = (email: Email): URL | undefined => {
  if (header(email, 'list-unsubscribe-post').trim() !== 'List-Unsubscribe=One-Click') return undefined
  const address = [...header(email, 'list-unsubscribe').matchAll(/<(https?:[^>\s]+)>/g)][0]?.[1]
  return address && URL.canParse(address) ? new URL(address) : undefined
}

/** Posts as a mail program does: no cookie, no origin, one field. */
export const oneClickRequest = (address: URL): Request =>
  new Request(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
