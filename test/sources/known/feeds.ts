import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

const agency = (at: string): Known => ({
  pages: [
    [
      fixture('feed-agency.xml').replaceAll('eismea.ec.europa.eu/funding-opportunities', at),
      { drafts: 2, refused: 1, passedOver: 3, next: false },
    ],
  ],
})

export const KNOWN_FEEDS: Record<string, Known> = {
  'eu-eismea': agency('eismea.ec.europa.eu/funding-opportunities'),
  'eu-eic': agency('eic.ec.europa.eu/eic-funding-opportunities'),
  'eu-cinea': agency('cinea.ec.europa.eu/funding-opportunities'),
  'mimit-incentivi': {
    pages: [[fixture('feed-mimit-incentivi.xml'), { drafts: 3, refused: 0, passedOver: 2, next: false }]],
  },
  'mimit-aggiornamenti': {
    pages: [[fixture('feed-mimit-aggiornamenti.xml'), { drafts: 2, refused: 0, passedOver: 3, next: false }]],
  },
  'rer-patrimonio-culturale': {
    pages: [[fixture('feed-rer-patrimonio.xml'), { drafts: 3, refused: 0, passedOver: 2, next: false }]],
  },
}
