import * as z from 'zod'
import { type Line, lineOf, PARTNERS, type Written } from './announcement-fields.ts'
import type { Flaw } from './announcement-problems.ts'

/** Kinds of which a rule counts partners: companies and laboratories, as regional calls do, and the others. */
export const PartnerKind = z.enum([
  'company',
  'sme',
  'laboratory',
  'innovation-centre',
  'university',
  'training',
  'public-body',
  'third-sector',
  'any',
])
export type PartnerKind = z.infer<typeof PartnerKind>

export const PartnerRole = z.enum(['lead', 'partner', 'either'])
export type PartnerRole = z.infer<typeof PartnerRole>

/** How many of a kind a partnership needs, in which role; at least one of each that is named. */
export const PartnerCount = z.strictObject({
  kind: PartnerKind,
  role: PartnerRole,
  least: z.int().min(0).max(99),
  most: z.int().min(1).max(99).optional(),
})
export type PartnerCount = z.infer<typeof PartnerCount>

/**
 * Who applies together, e.g. at least three companies and three to five laboratories; and in how many proposals one
 * organisation may be, as lead and as partner.
 */
export const PartnershipRule = z.strictObject({
  alone: z.enum(['alone', 'partners', 'either']).describe('*either*: alone or together'),
  counts: z.array(PartnerCount).max(5),
  perLead: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .describe('proposals that one lead may hand in; absent: not stated'),
  perPartner: z.int().min(1).max(99).optional().describe('proposals that one partner may be in'),
})
export type PartnershipRule = z.infer<typeof PartnershipRule>

/** The fewest organisations that fulfil a rule. */
export const fewest = ({ counts }: Pick<PartnershipRule, 'counts'>): number =>
  counts.reduce((sum, { least }) => sum + least, 0)

const isCount = (text: string): boolean => /^\d{1,2}$/.test(text)

/** The rule that a form states; undefined where it is silent about partners. */
export const ruleIn = (
  written: Written,
  say: (name: Line, flaw: Flaw) => void,
): PartnershipRule | undefined => {
  const alone = PartnershipRule.shape.alone.safeParse(lineOf(written, 'alone')).data
  const counts = PARTNERS.flatMap((place): PartnerCount[] => {
    const [kind, role, least, most] = (['Kind', 'Role', 'Least', 'Most'] as const).map((field) =>
      lineOf(written, `partner${place}${field}`),
    ) as [string, string, string, string]
    if ([kind, role, least, most].every((one) => one === '')) return []
    const known = PartnerKind.safeParse(kind).data
    if (!known) say(`partner${place}Kind`, 'missing')
    if (least === '' && most === '') say(`partner${place}Least`, 'missing')
    if (least !== '' && !isCount(least)) say(`partner${place}Least`, 'form')
    if (most !== '' && (!isCount(most) || most === '0')) say(`partner${place}Most`, 'form')
    const [fewestOf, mostOf] = [isCount(least) ? Number(least) : 0, isCount(most) ? Number(most) : undefined]
    if (mostOf !== undefined && mostOf < fewestOf) say(`partner${place}Most`, 'order')
    const asked = PartnerRole.safeParse(role === '' ? 'either' : role).data
    if (!asked) say(`partner${place}Role`, 'form')
    return known && asked
      ? [{ kind: known, role: asked, least: fewestOf, ...(mostOf ? { most: mostOf } : {}) }]
      : []
  })
  const [perLead, perPartner] = (['perLead', 'perPartner'] as const).map((name) => {
    const text = lineOf(written, name)
    if (text !== '' && (!isCount(text) || Number(text) === 0)) say(name, 'form')
    return isCount(text) && Number(text) > 0 ? Number(text) : undefined
  })
  if (alone === 'partners' && counts.length === 0) say('partner1Kind', 'missing')
  if (alone === 'alone' && counts.length > 0) say('alone', 'both')
  if (!alone) {
    if (counts.length > 0) say('alone', 'missing')
    return undefined
  }
  return { alone, counts, ...(perLead ? { perLead } : {}), ...(perPartner ? { perPartner } : {}) }
}
