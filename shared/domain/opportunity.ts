import * as z from 'zod'
import { ByHand } from './by-hand.ts'
import { PartnershipRule } from './partnership.ts'
import { Day, Instant } from './time.ts'
import {
  ActKind,
  AidForm,
  ApplicantKind,
  Channel,
  End,
  Level,
  Procedure,
  Region,
  SignIn,
  Size,
} from './vocabulary.ts'

/** Ids travel in keys, links and file names, so they hold nothing but letters, digits and `.:_-`. */
export const SourceId = z.string().regex(/^[a-z0-9-]{2,40}$/)
export const OpportunityId = z.string().regex(/^[A-Za-z0-9.:_-]{3,200}$/)

/**
 * A date as a source states it. `at` is UTC; where `hourStated` is false the hour is unknown, not midnight,
 * and `at` is the last minute of that day in `zone` (the first minute for an opening).
 */
export const Moment = z.strictObject({
  at: Instant,
  hourStated: z.boolean(),
  zone: z.string(),
  text: z.string().max(500).optional().describe('the words it was read from'),
})
export type Moment = z.infer<typeof Moment>

export const Deadline = Moment.extend({ stage: z.int().min(1).max(20).optional() })
export type Deadline = z.infer<typeof Deadline>

/** Euro cents: amounts are integers, and never larger than a hundred billion euro. */
export const Cents = z.int().min(0).max(1e13)

/** Flags that our own code asks for again; whatever else is doubted is told to people alone. */
export const FlagCode = z.enum(['provisional-title', 'year-reckoned', 'several-openings', 'one-of-windows'])
export type FlagCode = z.infer<typeof FlagCode>

/** Something that could not be read or not be believed; shown to people, never silently repaired. */
export const Flag = z.strictObject({
  field: z.string(),
  code: FlagCode.optional(),
  reason: z.string().describe('one English sentence for operators'),
  text: z.string().max(300).optional().describe('what the source said'),
})
export type Flag = z.infer<typeof Flag>

/** What a source states about one call or topic. Every field is absent when the source does not state it. */
export const Draft = z.strictObject({
  sourceId: z.string().min(1).max(150).describe('unique and stable at the source'),
  title: z.string().min(1).max(1000),
  summary: z.string().max(4000).optional(),
  text: z.string().max(100_000).optional().describe('the full text, cleaned of markup'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('detected from the text, not believed from a field'),
  level: Level,
  programme: z.string().optional(),
  call: z.strictObject({ id: z.string().optional(), title: z.string().optional() }).optional(),
  topic: z.string().optional().describe('topic code'),
  funder: z.string().optional(),
  act: z.strictObject({ kind: ActKind, number: z.string().optional(), date: Day.optional() }).optional(),
  applicants: z
    .strictObject({ kinds: z.array(ApplicantKind), sizes: z.array(Size), words: z.array(z.string()) })
    .optional()
    .describe('empty lists mean no restriction of that sort is stated'),
  regions: z.array(Region).optional().describe('where applicants or sites must be; absent: not stated'),
  themes: z.array(z.string()).default([]),
  keywords: z.array(z.string()).default([]),
  procedure: Procedure.optional(),
  end: End.optional(),
  earlyClosure: z.string().max(300).optional(),
  opensAt: Moment.optional(),
  deadlines: z.array(Deadline).max(40).default([]),
  indicative: z
    .strictObject({ opens: z.string().max(60).optional(), closes: z.string().max(60).optional() })
    .optional()
    .describe(
      'planned: when it may open and close, in the words of a calendar; days, where there are any, count',
    ),
  aidForms: z.array(AidForm).default([]),
  aidRegime: z.string().optional().describe('e.g. de minimis'),
  intensity: z.int().min(1).max(100).optional().describe('per cent of eligible cost'),
  amounts: z
    .strictObject({
      perProjectMin: Cents.optional(),
      perProjectMax: Cents.optional(),
      spendMin: Cents.optional(),
      spendMax: Cents.optional(),
      total: Cents.optional(),
      words: z.string().max(500).optional(),
    })
    .optional(),
  ateco: z
    .array(z.string().regex(/^(?:[A-V]|\d\d(?:\.\d{1,2}){0,2})$/))
    .optional()
    .describe('ATECO codes, or letters of sections; absent: every sector or not stated'),
  partnership: z
    .strictObject({
      organisations: z.int().min(2).optional(),
      countries: z.int().min(2).optional(),
      words: z.string().optional(),
    })
    .optional(),
  localUnit: z
    .boolean()
    .optional()
    .describe('a site within the territory is demanded, at the latest when paid'),
  howToApply: z
    .strictObject({
      channels: z.array(Channel).default([]),
      signInWith: z.array(SignIn).default([]),
      digitalSignature: z.boolean().optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
      words: z.string().max(500).optional().describe('the words it was read from'),
    })
    .optional(),
  applicationLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  documents: z
    .array(z.strictObject({ title: z.string().min(1).max(300), url: z.url({ protocol: /^https?$/ }) }))
    .max(40)
    .optional(),
  enquiries: z
    .strictObject({
      email: z.string().max(200).optional(),
      phone: z.string().max(60).optional(),
      words: z.string().max(500).optional(),
    })
    .optional()
    .describe('whom the funder names for questions; a *contact* is something else here'),
  typeOfAction: z.string().optional(),
  trl: z.string().optional(),
  twoStage: z.boolean().optional(),
  closedBySource: z.boolean().optional().describe('the source says no more applications, whatever its dates'),
  suspended: z
    .boolean()
    .optional()
    .describe('closed by its source for the time being: no applications until it opens the call again'),
  url: z.url({ protocol: /^https?$/ }),
  funderUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the funder's own page of the call, where `url` leads to a catalogue's sheet of it"),
  publishedAt: Instant.optional(),
  flags: z.array(Flag).default([]),
})
export type Draft = z.infer<typeof Draft>
/** A draft before defaults are filled in. */
export type DraftFields = z.input<typeof Draft>

/** What the Region's consortium says itself of a change that it has made to a call of its own. */
export const OwnWord = z.strictObject({
  kind: z.string().max(40).describe('of the update, e.g. `prorogato`'),
  act: z.strictObject({ form: z.string(), number: z.string(), date: Day }).optional(),
  line: z.strictObject({ it: z.string().max(300), en: z.string().max(300).optional() }).optional(),
  atOnce: z.boolean().describe('who was told hears of it at once, and not with the next digest'),
})
export type OwnWord = z.infer<typeof OwnWord>

/** A material difference between two readings, told to those who were told the call. */
export const Change = z.strictObject({
  at: Instant.describe('when we read it'),
  version: z.int().min(1).describe('of the stored row; 1 only where a row that joined others is the change'),
  origin: OpportunityId.optional().describe('the row of a joined call whose version is meant'),
  field: z
    .enum([
      'deadline',
      'opening',
      'amount',
      'eligibility',
      'procedure',
      'title',
      'closed',
      'withdrawn',
      'reopened',
      'rectified',
    ])
    .describe('*rectified*: its publisher says so, in its own words, and no other field is different'),
  before: z.string().optional().describe('as JSON of the field'),
  after: z.string().optional(),
  own: OwnWord.optional().describe('of a call that the consortium announces here'),
})
export type Change = z.infer<typeof Change>

/** The fields that a person may correct, e.g. a deadline that only the PDF states. */
export const EditableField = z.enum([
  'title',
  'summary',
  'opensAt',
  'deadlines',
  'amounts',
  'intensity',
  'applicants',
  'regions',
  'ateco',
  'procedure',
  'end',
  'closedBySource',
  'url',
])
export type EditableField = z.infer<typeof EditableField>

/** One field as a person set it. It stands over the source's value until that person, or another, takes it back. */
export const Edit = z.strictObject({
  field: EditableField,
  value: z.string().optional().describe('what stands now, as JSON of the field; absent: not stated'),
  by: z.string().min(1).max(200).describe('id of an operator'),
  at: Instant,
  reason: z.string().min(1).max(500),
  over: z.string().optional().describe("the source's value that it was made over, as JSON"),
  theirs: z.string().optional().describe("the source's value now, as JSON"),
})
export type Edit = z.infer<typeof Edit>

/** One of the rows that a joined call was made of, each as its source published it. */
export const Origin = z.strictObject({
  id: OpportunityId,
  source: SourceId,
  version: z.int().min(1).describe('of the row: what a mail that names the call has told of it'),
  url: z.url({ protocol: /^https?$/ }),
  firstSeenAt: Instant,
  deadlines: z.array(Deadline).max(40),
  withdrawnAt: Instant.optional(),
})
export type Origin = z.infer<typeof Origin>

/** What the consortium's officers say of a call of theirs, beside what every source may state. */
export const Announced = z.strictObject({
  english: z.strictObject({
    title: z.string().max(200).optional(),
    summary: z.string().max(1000).optional(),
    who: z.string().max(1000).optional(),
  }),
  rule: PartnershipRule.optional(),
  audience: z.strictObject({
    everybody: z.boolean(),
    chains: z.array(z.string()).describe('`cluster/chain`'),
    priorities: z.array(z.string()).describe('`cluster/priority`'),
    memberKinds: z.array(z.string()),
  }),
})
export type Announced = z.infer<typeof Announced>

/** The unit we store and match: a topic, or a call without topics. */
export const Opportunity = Draft.extend({
  id: OpportunityId,
  source: SourceId,
  version: z.int().min(1).describe('grows by one with every material change'),
  firstSeenAt: Instant,
  baseline: z
    .boolean()
    .describe("seen in the source's first complete run: searchable, never announced as new"),
  fingerprint: z.string().describe('hash of the row as listed, so that an unchanged one costs no write'),
  changes: z.array(Change).max(50),
  missedRuns: z
    .int()
    .min(0)
    .default(0)
    .describe('complete runs in a row in which the source no longer listed it'),
  withdrawnAt: Instant.optional(),
  revision: z
    .int()
    .min(1)
    .optional()
    .describe(
      'grows with every edit, so that a reading which did not see the last one is not stored over it',
    ),
  ownPage: z.string().optional().describe("archived page of its own that completed the source's row"),
  edits: z
    .array(Edit)
    .optional()
    .describe(
      "a person's corrections: the fields above are what stands with them; `theirs` is what the source says",
    ),
  byHand: ByHand.optional().describe('of a call that an office added and no source has brought yet'),
  announced: Announced.optional().describe('of a call that the consortium announces here'),
  origins: z
    .array(Origin)
    .min(2)
    .max(20)
    .optional()
    .describe('of a call that several sources publish, the one it is named after first; never stored'),
  variants: z
    .array(OpportunityId)
    .max(50)
    .optional()
    .describe('other calls of the same measure, e.g. of another year or by another hub; never stored'),
})
export type Opportunity = z.infer<typeof Opportunity>

/** How many complete runs a call must be missing from before we believe that it is gone. */
export const MISSES_BEFORE_WITHDRAWN = 3
