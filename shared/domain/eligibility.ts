import { applicantKinds, type Member, regionsOf } from './member.ts'
import type { Draft } from './opportunity.ts'
import { isRegister } from './register.ts'
import { sectorFit } from './sector.ts'
import { closedSince, statusOf } from './status.ts'
import type { Instant } from './time.ts'
import type { ApplicantKind } from './vocabulary.ts'

/** Yes: in line, alone or leading. Partner: only together with others. Missing: a requirement is not met. Check: a person must. */
export type Verdict = 'yes' | 'partner' | 'missing' | 'check'

/**
 * A coded reason; digests and pages word it in the reader's language. *-in* speaks for the member, *-out* against it,
 * *-unknown* and *-unsure* are for a person to check: the record is silent, or what it says does not decide.
 */
export type VerdictReason =
  | {
      code:
        | 'kind-in'
        | 'kind-out'
        | 'kind-unknown'
        | 'size-in'
        | 'size-out'
        | 'size-unknown'
        | 'region-in'
        | 'region-out'
        | 'sector-in'
        | 'sector-out'
        | 'sector-unknown'
        | 'sector-unsure'
      words: string[]
    }
  | { code: 'partners'; organisations?: number | undefined; countries?: number | undefined }
  | { code: 'de-minimis' }
  | { code: 'unstated' }
  /** Who may apply is stated, but not, as far as we read it, for which kinds of applicants. */
  | { code: 'unread'; words: string[] }
  | { code: 'register' }
  /** No more applications. `since` is absent where only the source says so. `stage`: the first of two is over. */
  | { code: 'closed'; since?: Instant; stage: boolean }
  | { code: 'not-open'; from: Instant }
  /** What the member's cluster's office has found out, in the place of what we read; its own words. */
  | { code: 'by-office'; verdict: Exclude<Verdict, 'partner'>; office: string; it: string; en?: string }

export type Eligibility = { verdict: Verdict; reasons: VerdictReason[] }

type Call = Pick<
  Draft,
  | 'title'
  | 'applicants'
  | 'regions'
  | 'ateco'
  | 'partnership'
  | 'aidRegime'
  | 'act'
  | 'opensAt'
  | 'deadlines'
  | 'twoStage'
  | 'closedBySource'
> & { withdrawnAt?: Instant | undefined }
type Applicant = Pick<Member, 'kind' | 'body' | 'startup' | 'size' | 'region' | 'sites' | 'ateco'>

const kindReason = (member: Applicant, call: Call): VerdictReason[] => {
  const allowed = call.applicants?.kinds ?? []
  if (allowed.length === 0) return []
  const words = call.applicants?.words ?? []
  const mine = applicantKinds(member)
  if (mine.length === 0) return [{ code: 'kind-unknown', words }]
  return [{ code: mine.some((kind) => allowed.includes(kind)) ? 'kind-in' : 'kind-out', words }]
}

/** Kinds whose size is that of an enterprise: sizes say nothing of the others. */
const ENTERPRISES: readonly ApplicantKind[] = [
  'company',
  'startup',
  'professional',
  'cooperative',
  'consortium',
]

/** A size counts for who would apply as an enterprise: not for a laboratory that may apply as a research body. */
const sizeReason = (member: Applicant, call: Call): VerdictReason[] => {
  const sizes = call.applicants?.sizes ?? []
  const kinds = call.applicants?.kinds ?? []
  const mine = applicantKinds(member)
  const asAnother = mine.some((kind) => !ENTERPRISES.includes(kind) && kinds.includes(kind))
  const isEnterprise = member.size !== undefined || mine.some((kind) => ENTERPRISES.includes(kind))
  if (sizes.length === 0 || asAnother || !isEnterprise) return []
  if (!member.size) return [{ code: 'size-unknown', words: sizes }]
  return [{ code: sizes.includes(member.size) ? 'size-in' : 'size-out', words: sizes }]
}

/** Any site counts: where a call wants the seat itself, its own words say so and a person reads them. */
const regionReason = (member: Applicant, { regions = [] }: Call): VerdictReason[] =>
  regions.length > 0
    ? [
        {
          code: regionsOf(member).some((region) => regions.includes(region)) ? 'region-in' : 'region-out',
          words: regions,
        },
      ]
    : []

const sectorReason = (member: Applicant, call: Call): VerdictReason[] => {
  const allowed = call.ateco ?? []
  if (allowed.length === 0) return []
  return [{ code: `sector-${sectorFit(member.ateco, allowed)}`, words: allowed }]
}

const partnersReason = ({ partnership }: Call): VerdictReason[] =>
  partnership
    ? [{ code: 'partners', organisations: partnership.organisations, countries: partnership.countries }]
    : []

const dateReason = (call: Call, now: Instant): VerdictReason[] => {
  const closed = closedSince(call, now)
  if (closed) return [{ code: 'closed', ...(closed.at ? { since: closed.at } : {}), stage: closed.stage }]
  return call.opensAt && statusOf(call, now) === 'forthcoming'
    ? [{ code: 'not-open', from: call.opensAt.at }]
    : []
}

/** Does this reason alone keep a member from applying? */
export const isMissing = (reason: VerdictReason): boolean =>
  reason.code.endsWith('-out') ||
  reason.code === 'closed' ||
  (reason.code === 'by-office' && reason.verdict === 'missing')

const isToCheck = ({ code }: VerdictReason): boolean => code.endsWith('-unknown') || code.endsWith('-unsure')

/** Without kinds a person must look: is nothing stated, or something that was not understood? */
const openReason = ({ applicants }: Call): VerdictReason => {
  const { sizes = [], words = [] } = applicants ?? {}
  return sizes.length > 0 || words.length > 0 ? { code: 'unread', words } : { code: 'unstated' }
}

const verdictFrom = (call: Call, reasons: VerdictReason[]): Eligibility => {
  const has = (code: VerdictReason['code']): boolean => reasons.some((reason) => reason.code === code)
  if (reasons.some(isMissing)) return { verdict: 'missing', reasons }
  if (reasons.some(isToCheck)) return { verdict: 'check', reasons }
  if (has('partners')) return { verdict: 'partner', reasons }
  if (has('kind-in')) return { verdict: 'yes', reasons }
  return { verdict: 'check', reasons: [...reasons, openReason(call)] }
}

/**
 * May this member apply? Only what the call states counts against it: silence never excludes, be it the call's or
 * that of the member's own record; it is said to be unstated, or left to be checked.
 * @param now asks of the dates as well: closed, closed to newcomers after its first stage, not open yet.
 */
export const eligibilityOf = (member: Applicant, call: Call, now?: Instant): Eligibility =>
  verdictFrom(call, [
    ...(now ? dateReason(call, now) : []),
    ...kindReason(member, call),
    ...sizeReason(member, call),
    ...regionReason(member, call),
    ...sectorReason(member, call),
    ...(isRegister(call) ? [{ code: 'register' as const }] : []),
    ...partnersReason(call),
    ...(call.aidRegime && /de minimis/i.test(call.aidRegime) ? [{ code: 'de-minimis' as const }] : []),
  ])
