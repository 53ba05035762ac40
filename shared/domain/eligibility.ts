import { applicantKinds, type Member } from './member.ts'
import type { Draft } from './opportunity.ts'

/** Yes: in line, alone or leading. Partner: only together with others. Missing: a requirement is not met. Check: a person must. */
export type Verdict = 'yes' | 'partner' | 'missing' | 'check'

/** A coded reason; digests and pages word it in the reader's language. */
export type VerdictReason =
  | {
      code:
        | 'kind-in'
        | 'kind-out'
        | 'size-in'
        | 'size-out'
        | 'region-in'
        | 'region-out'
        | 'sector-in'
        | 'sector-out'
      words: string[]
    }
  | { code: 'sector-unknown'; words: string[] }
  | { code: 'partners'; organisations?: number | undefined; countries?: number | undefined }
  | { code: 'de-minimis' }
  | { code: 'unstated' }
  | { code: 'register' }

export type Eligibility = { verdict: Verdict; reasons: VerdictReason[] }

type Call = Pick<Draft, 'applicants' | 'regions' | 'ateco' | 'partnership' | 'aidRegime' | 'act'>
type Applicant = Pick<Member, 'kind' | 'body' | 'startup' | 'size' | 'region' | 'ateco'>

const kindReason = (member: Applicant, call: Call): VerdictReason[] => {
  const allowed = call.applicants?.kinds ?? []
  if (allowed.length === 0) return []
  const words = call.applicants?.words ?? []
  const mine = applicantKinds(member)
  return [{ code: mine.some((kind) => allowed.includes(kind)) ? 'kind-in' : 'kind-out', words }]
}

const sizeReason = (member: Applicant, call: Call): VerdictReason[] => {
  const allowed = call.applicants?.sizes ?? []
  if (allowed.length === 0 || !member.size) return []
  return [{ code: allowed.includes(member.size) ? 'size-in' : 'size-out', words: allowed }]
}

const regionReason = (member: Applicant, call: Call): VerdictReason[] =>
  call.regions && call.regions.length > 0
    ? [{ code: call.regions.includes(member.region) ? 'region-in' : 'region-out', words: call.regions }]
    : []

/** A code covers its own subdivisions: 14 covers 14.13. */
const covers = (allowed: string, mine: string): boolean => mine === allowed || mine.startsWith(`${allowed}.`)

const sectorReason = (member: Applicant, call: Call): VerdictReason[] => {
  const allowed = call.ateco ?? []
  if (allowed.length === 0) return []
  if (member.ateco.length === 0) return [{ code: 'sector-unknown', words: allowed }]
  const inside = member.ateco.some((mine) => allowed.some((code) => covers(code, mine)))
  return [{ code: inside ? 'sector-in' : 'sector-out', words: allowed }]
}

/**
 * May this member apply? Only what the call states counts against it: silence never excludes,
 * it is said to be unstated.
 */
export const eligibilityOf = (member: Applicant, call: Call): Eligibility => {
  const reasons: VerdictReason[] = [
    ...kindReason(member, call),
    ...sizeReason(member, call),
    ...regionReason(member, call),
    ...sectorReason(member, call),
  ]
  if (call.act?.kind === 'albo') reasons.push({ code: 'register' })
  if (call.partnership)
    reasons.push({
      code: 'partners',
      organisations: call.partnership.organisations,
      countries: call.partnership.countries,
    })
  if (call.aidRegime && /de minimis/i.test(call.aidRegime)) reasons.push({ code: 'de-minimis' })
  if (reasons.some((reason) => reason.code.endsWith('-out'))) return { verdict: 'missing', reasons }
  if (reasons.some((reason) => reason.code === 'sector-unknown')) return { verdict: 'check', reasons }
  if (call.partnership) return { verdict: 'partner', reasons }
  if (reasons.some((reason) => reason.code === 'kind-in')) return { verdict: 'yes', reasons }
  return { verdict: 'check', reasons: [...reasons, { code: 'unstated' }] }
}
