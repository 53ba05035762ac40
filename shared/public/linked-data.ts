import { quotable, safeLink } from '../digests/clean.ts'
import { summaryIn, titleText } from '../digests/titled.ts'
import { KINDS, regionName } from '../digests/verdicts.ts'
import type { Moment, Opportunity } from '../domain/opportunity.ts'
import { zoned } from '../domain/time.ts'
import type { AidForm, ReaderLanguage } from '../domain/vocabulary.ts'
import { updatedOf } from './feed.ts'

type Linked = Record<string, unknown>

/** Forms of aid that are given and not paid back. */
const GIVEN: readonly AidForm[] = ['grant', 'voucher', 'prize']

/** A moment as a date where no hour is stated: an unstated hour is never midnight. */
const whenOf = ({ at, hourStated, zone }: Moment): string =>
  hourStated ? at : zoned(at, zone).toPlainDate().toString()

const euros = (cents: number | undefined): number | undefined =>
  cents === undefined ? undefined : cents / 100

const amountOf = ({ amounts }: Opportunity): Linked => {
  const [least, most] = [euros(amounts?.perProjectMin), euros(amounts?.perProjectMax)]
  if (least === undefined && most === undefined) return {}
  return {
    amount: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      ...(least === undefined ? {} : { minValue: least }),
      ...(most === undefined ? {} : { maxValue: most }),
    },
  }
}

const funderOf = ({ funder }: Opportunity): Linked | undefined =>
  funder ? { '@type': 'Organization', name: quotable(funder, 200) } : undefined

/** What an application may bring; nothing where the source does not say in which form. */
const outputOf = (call: Opportunity): Linked => {
  const funder = funderOf(call)
  const given = call.aidForms.some((form) => GIVEN.includes(form))
  if (given)
    return {
      serviceOutput: { '@type': 'MonetaryGrant', ...amountOf(call), ...(funder ? { funder } : {}) },
    }
  return call.aidForms.includes('loan')
    ? { serviceOutput: { '@type': 'LoanOrCredit', ...amountOf(call) } }
    : {}
}

/**
 * One offer for each day by which a newcomer can apply: from when, until when. None of what is closed before its days, as
 * long as it is suspended too.
 */
const offersOf = ({ opensAt, deadlines, twoStage, closedBySource }: Opportunity): Linked => {
  if (closedBySource) return {}
  const starts = opensAt ? { availabilityStarts: whenOf(opensAt) } : {}
  const inOrder = deadlines
    .filter(({ stage = 1 }) => stage === 1)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, twoStage ? 1 : undefined)
  const offers = inOrder.map((deadline) => ({
    '@type': 'Offer',
    ...starts,
    availabilityEnds: whenOf(deadline),
  }))
  if (offers.length > 0) return { offers }
  return opensAt ? { offers: [{ '@type': 'Offer', ...starts }] } : {}
}

const audienceOf = (language: ReaderLanguage, { applicants }: Opportunity): Linked => {
  const kinds = applicants?.kinds ?? []
  return kinds.length === 0
    ? {}
    : { audience: kinds.map((kind) => ({ '@type': 'Audience', audienceType: KINDS[language][kind][1] })) }
}

const areaOf = ({ regions = [] }: Opportunity): Linked =>
  regions.length === 0
    ? {}
    : {
        areaServed: regions.map((region) => ({ '@type': 'AdministrativeArea', name: regionName(region) })),
      }

/**
 * A call in the words of schema.org: a page about a service of an administration, whose output is a grant. See
 * docs/decisions/0024 for why it is not the grant itself. What is not stated is left out.
 * @param address of the page, absolute
 */
export const linkedData = (
  language: ReaderLanguage,
  call: Opportunity,
  { address, site }: { address: string; site: string },
): Linked => {
  const official = safeLink(call.url)
  const portal = call.howToApply?.url && safeLink(call.howToApply.url)
  const provider = funderOf(call)
  const title = titleText(language, call, 300)
  const summary = summaryIn(language, call)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: 'Segnavia', url: site },
    datePublished: call.firstSeenAt,
    dateModified: updatedOf(call),
    ...(official ? { isBasedOn: official } : {}),
    mainEntity: {
      '@type': 'GovernmentService',
      name: title,
      ...(summary ? { description: quotable(summary.text, 500) } : {}),
      ...(official ? { sameAs: official } : {}),
      ...(call.act?.number ? { identifier: quotable(call.act.number, 100) } : {}),
      ...(provider ? { provider } : {}),
      ...outputOf(call),
      ...offersOf(call),
      ...audienceOf(language, call),
      ...areaOf(call),
      ...(portal ? { availableChannel: { '@type': 'ServiceChannel', serviceUrl: portal } } : {}),
    },
  }
}

const HARMFUL: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON as it may stand in a script element: no text in it can end that element, or begin a comment or another one. */
export const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => HARMFUL[mark] ?? '')
