import type { Instant } from '../../../shared/domain/time.ts'
import { dayFrom } from './row.ts'

const HOST = 'lanaviva.example.org'

/** "30 settembre 2026" */
const written = (monday: Instant, days: number): string =>
  new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${dayFrom(monday, days)}T00:00:00Z`),
  )

const page = (title: string, text: string): string =>
  `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>${title} | Fondazione Lanaviva</title></head><body><nav><a href="/bandi">Bandi</a></nav><main><article><h1>${title}</h1>${text}</article></main><footer>Fondazione Lanaviva, un ente inventato</footer></body></html>`

/** Addresses to paste where a call is added by hand: a page of a body that no source reads, and one that is not there. */
export const UNLISTED = [
  `https://${HOST}/bandi/residenze-maglieria`,
  `https://${HOST}/bandi/che-non-esiste`,
] as const

/** What an invented foundation answers, whose calls no source reads. Undefined: no such page. */
export const unlistedPage = ({ href }: URL, monday: Instant): string | undefined =>
  href === UNLISTED[0]
    ? page(
        'Residenze di progettisti nella maglieria',
        `<p>La Fondazione Lanaviva invita le imprese della maglieria a ospitare progettisti per realizzare prototipi senza campioni fisici e collezioni con filati certificati.</p>
<p>Possono partecipare le micro, piccole e medie imprese con sede in Emilia-Romagna.</p>
<p>Le candidature devono essere presentate entro le ore 13:00 del ${written(monday, 45)}.</p>
<p>Contributo a fondo perduto fino a un massimo di 15.000 euro per progetto. La dotazione complessiva è di 150.000 euro.</p>
<p>I progetti sono valutati con procedura valutativa a graduatoria.</p>`,
      )
    : undefined
