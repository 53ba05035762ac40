import { Draft, type DraftFields } from '../../domain/opportunity.ts'
import { dayOf, ROME } from '../../domain/time.ts'
import { applicationDates } from '../reading/application-dates.ts'
import { withProse } from '../reading/prose.ts'
import { flag } from '../reading/rows.ts'
import { type Completion, type PageRequest, UnreadablePage } from '../source.ts'
import { type Fields, spotsOf, statedIn, valuesAt } from './html-fields.ts'
import { type Links, linkFrom } from './html-links.ts'
import { escaped, lineOf, openPage, type Part, type Spot } from './html-page.ts'

/** A call's own page: what it must show to be one, and where it says what. */
export type Detail = Fields & {
  /** Selector of what every such page has; `h1` unless said otherwise. */
  landmark?: string
  ending?: string
  /** Links to documents, on the site's own hosts. */
  documents?: string
  enquiries?: { email?: Spot; phone?: Spot; words?: Spot }
}

const MOST_DOCUMENTS = 40

const documentsOf = (part: Part, select: string, page: string, links: Links): DraftFields['documents'] => {
  const found = new Map<string, string>()
  for (const one of part.parts(select)) {
    const link = linkFrom(lineOf(one.markup({ attribute: 'href' })[0] ?? ''), page, links)
    const title = lineOf(one.markup({})[0] ?? '').slice(0, 300)
    if ('url' in link && title) found.set(link.url, found.get(link.url) ?? title)
  }
  const documents = [...found].slice(0, MOST_DOCUMENTS).map(([url, title]) => ({ title, url }))
  return documents.length > 0 ? documents : undefined
}

const enquiriesOf = (part: Part, spots: NonNullable<Detail['enquiries']>): DraftFields['enquiries'] => {
  const line = (spot: Spot | undefined): string =>
    spot === undefined ? '' : lineOf(part.markup(spot)[0] ?? '')
  const email = line(spots.email).replace(/^mailto:/i, '')
  const phone = line(spots.phone).replace(/^tel:/i, '')
  const words = line(spots.words).slice(0, 500)
  const found = {
    ...(/^[\w.+-]{1,64}@[a-z\d.-]{3,120}$/i.test(email) ? { email } : {}),
    ...(/^[\d ()+./-]{5,60}$/.test(phone) ? { phone } : {}),
    ...(words ? { words } : {}),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** Dates by the page's running text, where neither the list nor a field of the page says when a call closes. */
const datesInText = (draft: Draft, fields: Fields, text = ''): ReturnType<typeof applicationDates> => {
  if (fields.closes || draft.deadlines.length > 0) return { flags: [] }
  const { publishedAt, opensAt } = draft
  const { opensAt: opens, ...dates } = applicationDates(
    text,
    'it',
    ROME,
    publishedAt && dayOf(publishedAt, ROME),
  )
  return { ...dates, ...(opens && !opensAt && !fields.opens ? { opensAt: opens } : {}) }
}

/** Reads each call's own page, and completes the list's draft with it: what both state, the call's page states better. */
export const detailOf = (
  source: string,
  detail: Detail,
  links: Links,
  request: (url: string) => PageRequest,
): Completion => ({
  request: (draft) => request(draft.url),
  watched: true,
  complete: (draft, page) => {
    const { landmark = 'h1', ending, documents, enquiries, ...fields } = detail
    const part = openPage(source, page.body, ending)
    if (part.parts(landmark).length === 0)
      throw new UnreadablePage(source, `a call's page with ${landmark}`, 'none', `Look at ${draft.url}.`)
    const values = valuesAt(part, spotsOf(fields))
    const told = { title: escaped(draft.title), summary: escaped(draft.summary ?? '') }
    const { title, stated } = statedIn(fields, values, told)
    const listed = draft.deadlines[0]
    const own = stated.deadlines?.[0]
    const isOther = listed && own && dayOf(listed.at) !== dayOf(own.at)
    const files = documents ? documentsOf(part, documents, page.request.url, links) : undefined
    const whom = enquiries ? enquiriesOf(part, enquiries) : undefined
    const inText = datesInText(draft, fields, stated.text)
    const hasTitle = lineOf(values.title?.[0] ?? '') !== ''
    const completed: DraftFields = {
      ...draft,
      ...inText,
      ...stated,
      title: title || draft.title,
      ...(files ? { documents: files } : {}),
      ...(whom ? { enquiries: whom } : {}),
      flags: [
        ...draft.flags.filter(({ code }) => !(hasTitle && code === 'provisional-title')),
        ...stated.flags,
        ...inText.flags,
        ...(isOther
          ? [flag('deadlines', "The list names another day than the call's own page.", listed.text)]
          : []),
      ],
    }
    return Draft.parse(withProse(completed))
  },
})
