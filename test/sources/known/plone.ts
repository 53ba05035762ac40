import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

const onSite = (host: string, name: string) => fixture(name).replaceAll('imprese.regione', host)
const plonePages = (host: string): Known => ({
  pages: [
    [onSite(host, 'plone-batch-1.json'), { drafts: 3, refused: 0, passedOver: 0, next: true }],
    [onSite(host, 'plone-batch-2.json'), { drafts: 2, refused: 1, passedOver: 1, next: false }],
  ],
})

export const KNOWN_PLONE: Record<string, Known> = {
  'rer-imprese': plonePages('imprese.regione'),
  'rer-politiche-territoriali': plonePages('politicheterritoriali.regione'),
  'rer-bandi': plonePages('www.regione'),
}
