import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

export const KNOWN_SEARCH_APIS: Record<string, Known> = {
  'eu-sedia': {
    pages: [
      [fixture('eu-sedia-page-1.json'), { drafts: 5, refused: 1, passedOver: 3, next: true }],
      [fixture('eu-sedia-page-2.json'), { drafts: 1, refused: 1, passedOver: 0, next: false }],
    ],
  },
  'it-incentivi': {
    pages: [
      [fixture('it-incentivi-page-1.json'), { drafts: 4, refused: 1, passedOver: 0, next: true }],
      [fixture('it-incentivi-page-2.json'), { drafts: 1, refused: 1, passedOver: 1, next: false }],
    ],
  },
  'it-incentivi, uploaded': {
    pages: [[fixture('it-incentivi-export.jsonl'), { drafts: 4, refused: 2, passedOver: 0, next: false }]],
  },
}
