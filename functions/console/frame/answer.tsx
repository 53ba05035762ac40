import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Fault, FaultPage } from '../pages/frame/plain.tsx'
import type { PageContext, Reader } from '../services.ts'

/** Answers with a whole page. */
export const page = (
  c: PageContext,
  element: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> => c.html(html`<!DOCTYPE html>${element}`, status)

const STATUS = {
  notFound: 404,
  failed: 500,
  refused: 403,
  tooLarge: 413,
  notYours: 403,
} as const

/** Answers that there is no such page, or that it failed, alike for every cause. */
export const fault = (c: PageContext, kind: Fault): Response | Promise<Response> =>
  page(c, <FaultPage reader={c.get('reader')} fault={kind} />, STATUS[kind])

/** The same reader in the language that a contact has chosen for its mails. */
export const inLanguage = (reader: Reader, language: Reader['language']): Reader => ({ ...reader, language })
