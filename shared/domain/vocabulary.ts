import * as z from 'zod'

/** Languages that readers choose between. */
export const ReaderLanguage = z.enum(['it', 'en'])
export type ReaderLanguage = z.infer<typeof ReaderLanguage>

/** A text once for each reader language. */
export const Bilingual = z.strictObject({ it: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof Bilingual>

export const Level = z.enum(['regional', 'national', 'european'])
export type Level = z.infer<typeof Level>

/** How proposals are chosen: ranked against each other, in order of arrival, or by negotiation. */
export const Procedure = z.enum(['graduatoria', 'sportello', 'negoziale'])
export type Procedure = z.infer<typeof Procedure>

/** What ends a call: its date, whichever comes first of date and money, the money alone, or nothing stated to end it. */
export const End = z.enum(['date', 'date-or-funds', 'funds', 'none'])
export type End = z.infer<typeof End>

/** Kinds of act by which a call is issued. `albo` is a mere register: no money follows. */
export const ActKind = z.enum(['bando', 'avviso', 'manifestazione', 'albo', 'incentivo'])
export type ActKind = z.infer<typeof ActKind>

/** Who may apply, in our vocabulary; the funder's own words are kept beside it. */
export const ApplicantKind = z.enum([
  'company',
  'startup',
  'professional',
  'cooperative',
  'consortium',
  'research',
  'training',
  'university',
  'public-body',
  'third-sector',
  'individual',
])
export type ApplicantKind = z.infer<typeof ApplicantKind>

/** By which way an application is handed in. */
export const Channel = z.enum(['portal', 'pec', 'email', 'post', 'by-hand'])
export type Channel = z.infer<typeof Channel>

/** What a portal asks its applicants to sign in with. */
export const SignIn = z.enum(['spid', 'cie', 'cns', 'eidas', 'eu-login'])
export type SignIn = z.infer<typeof SignIn>

/** EU enterprise sizes (Recommendation 2003/361/EC). */
export const Size = z.enum(['micro', 'small', 'medium', 'large'])
export type Size = z.infer<typeof Size>

/** What the money is: a non-repayable grant is not a subsidised loan. */
export const AidForm = z.enum([
  'grant',
  'voucher',
  'loan',
  'guarantee',
  'equity',
  'tax',
  'contributions',
  'service',
  'prize',
])
export type AidForm = z.infer<typeof AidForm>

/** Italian regions by ISO 3166-2 code, as RNA and Eurostat readers expect them. */
export const REGIONS = {
  'IT-21': 'Piemonte',
  'IT-23': "Valle d'Aosta",
  'IT-25': 'Lombardia',
  'IT-32': 'Trentino-Alto Adige',
  'IT-34': 'Veneto',
  'IT-36': 'Friuli-Venezia Giulia',
  'IT-42': 'Liguria',
  'IT-45': 'Emilia-Romagna',
  'IT-52': 'Toscana',
  'IT-55': 'Umbria',
  'IT-57': 'Marche',
  'IT-62': 'Lazio',
  'IT-65': 'Abruzzo',
  'IT-67': 'Molise',
  'IT-72': 'Campania',
  'IT-75': 'Puglia',
  'IT-77': 'Basilicata',
  'IT-78': 'Calabria',
  'IT-82': 'Sicilia',
  'IT-88': 'Sardegna',
} as const
export const Region = z.enum(Object.keys(REGIONS) as [keyof typeof REGIONS, ...(keyof typeof REGIONS)[]])
export type Region = z.infer<typeof Region>
export const EMILIA_ROMAGNA: Region = 'IT-45'
