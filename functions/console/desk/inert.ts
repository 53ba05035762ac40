/**
 * A page or mail of ours to be looked at: its links stay visible and lead nowhere, so that nobody unsubscribes, follows
 * or applies by a preview. It is our own markup, in which attributes never hold a bare `>` or `"`.
 */
export const inert = (html: string): string =>
  html.replace(/<a\b([^>]*?)\shref="[^"]*"/g, '<a$1 role="link" aria-disabled="true"')

/** A mail in a frame of ours: it shows its own styles, runs nothing, sends nothing and opens nothing. */
export const MAIL_POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** A page of ours in such a frame: with the site's style sheets, which are only given to the site itself. */
export const PAGE_POLICY = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')
