import * as z from 'zod'
import { Day } from './time.ts'
import { type ApplicantKind, EMILIA_ROMAGNA, ReaderLanguage, Region, Size } from './vocabulary.ts'

export const MemberId = z.string().regex(/^[a-z0-9-]{2,60}$/)
export const ClusterId = z.enum([
  'agrifood',
  'build',
  'create',
  'greentech',
  'health',
  'innovate',
  'mech',
  'tourism',
  'urban',
])
export type ClusterId = z.infer<typeof ClusterId>

/** Kinds of member as the associations count them for the Region. */
export const MemberKind = z.enum([
  'company',
  'consortium',
  'training-centre',
  'public-laboratory',
  'private-laboratory',
  'innovation-centre',
  'other',
])
export type MemberKind = z.infer<typeof MemberKind>

/** Days are those of Europe/Rome. */
const window = {
  joinedOn: Day.optional().describe('the first day; absent: before anybody wrote it down'),
  leftOn: Day.optional().describe('the first day on which it is no member any more'),
}

/** What a cluster's books say of a member: in which value chains, from when, until when. */
export const Membership = z.strictObject({
  cluster: ClusterId,
  valueChains: z.array(z.string()).min(1),
  ...window,
  earlier: z
    .array(z.strictObject({ ...window, leftOn: Day }))
    .max(20)
    .optional()
    .describe('times before, of one that left and came back'),
})
export type Membership = z.infer<typeof Membership>

/** A place of work beside the seat. */
export const Site = z.strictObject({ place: z.string().min(1).max(120), region: Region })
export type Site = z.infer<typeof Site>

/** An organisation: one profile, in one or more clusters. */
export const Member = z.strictObject({
  id: MemberId,
  name: z.string().min(1).max(200),
  kind: MemberKind,
  size: Size.optional().describe('enterprises only'),
  body: z
    .enum(['municipality', 'university', 'foundation', 'association', 'academy', 'cooperative'])
    .optional(),
  startup: z.boolean().default(false),
  place: z.string().min(1).describe('the municipality of its seat'),
  region: Region.default(EMILIA_ROMAGNA),
  sites: z.array(Site).max(30).optional().describe('beside its seat'),
  ateco: z.array(z.string()).default([]),
  profile: z.string().min(20).max(5000).describe('what it does and looks for, in its own words'),
  profileLanguage: ReaderLanguage,
  clusters: z.array(Membership).min(1),
})
export type Member = z.infer<typeof Member>

/** Where it works: the region of its seat first, then those of its other sites. */
export const regionsOf = ({ region, sites = [] }: Pick<Member, 'region' | 'sites'>): Region[] => [
  ...new Set([region, ...sites.map((site) => site.region)]),
]

const BODY_KINDS: Record<NonNullable<Member['body']>, ApplicantKind[]> = {
  municipality: ['public-body'],
  university: ['university', 'research', 'public-body'],
  foundation: ['third-sector'],
  association: ['third-sector'],
  academy: ['training', 'third-sector'],
  cooperative: ['cooperative', 'company'],
}

/** Which kinds of applicant a member counts as. */
export const applicantKinds = (member: Pick<Member, 'kind' | 'body' | 'startup'>): ApplicantKind[] => {
  const byKind: Record<MemberKind, ApplicantKind[]> = {
    company: ['company'],
    consortium: ['consortium', 'company'],
    'training-centre': ['training'],
    'public-laboratory': ['research'],
    'private-laboratory': ['research', 'company'],
    'innovation-centre': ['research', 'company'],
    other: [],
  }
  const kinds = [
    ...byKind[member.kind],
    ...(member.body ? BODY_KINDS[member.body] : []),
    ...(member.startup ? ['startup' as const] : []),
  ]
  return [...new Set(kinds)]
}
