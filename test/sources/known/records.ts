import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

const posts: Known = {
  pages: [[fixture('wordpress-posts.json'), { drafts: 3, refused: 1, passedOver: 2, next: false }]],
}
const italiaDomani: Known = {
  pages: [[fixture('csv-italia-domani.csv'), { drafts: 4, refused: 2, passedOver: 2, next: false }]],
}

/** Sources that publish records: JSON of WordPress, Socrata and GitHub, and CSV files. */
export const KNOWN_RECORDS: Record<string, Known> = {
  lazio: posts,
  sicilia: posts,
  basilicata: posts,
  calabria: posts,
  'mic-cinema': posts,
  lombardia: {
    pages: [[fixture('socrata-lombardia.json'), { drafts: 3, refused: 1, passedOver: 1, next: false }]],
  },
  padigitale: {
    pages: [[fixture('padigitale-avvisi.json'), { drafts: 3, refused: 1, passedOver: 1, next: false }]],
  },
  'italia-domani': italiaDomani,
  'italia-domani, uploaded': italiaDomani,
  trento: {
    pages: [
      [fixture('ckan-package.json'), { drafts: 0, refused: 0, passedOver: 0, next: true }],
      [fixture('csv-trento.csv'), { drafts: 3, refused: 1, passedOver: 0, next: false }],
    ],
  },
}
