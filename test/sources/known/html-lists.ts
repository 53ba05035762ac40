import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

const page = (
  name: string,
  drafts: number,
  next: boolean,
  refused = 0,
  passedOver = 0,
): Known['pages'][0] => [fixture(`list-${name}.html`), { drafts, refused, passedOver, next }]

export const KNOWN_HTML_LISTS: Record<string, Known> = {
  piemonte: { pages: [page('piemonte-1', 4, true, 1), page('piemonte-2', 1, false)] },
  liguria: { pages: [page('liguria', 4, false)] },
  sardegna: { pages: [page('sardegna-1', 4, true), page('sardegna-2', 1, false)] },
  puglia: { pages: [page('puglia-1', 3, true, 1), page('puglia-2', 1, false)] },
  'first-arter': { pages: [page('first-arter-1', 4, true), page('first-arter-2', 1, false)] },
  fesr: { pages: [page('fesr', 2, false, 0, 1)] },
  invitalia: { pages: [page('invitalia-1', 4, true), page('invitalia-2', 1, false)] },
}
