import { createHash } from 'node:crypto'
import type { Instant } from '../../../shared/domain/time.ts'
import { dayFrom, instantOf, oneLine, paragraphs, type Row, type When, worded } from './row.ts'

/** Codes of the portal's frameworkProgramme facet. */
const PROGRAMMES = {
  horizon: '43108390',
  creative: '43251814',
  digital: '43152860',
  life: '43252405',
  erasmus: '43353764',
  cerv: '43251589',
  market: '43252476',
  health: '43332642',
  interregional: '44416173',
  social: '43254019',
  external: '111111',
} as const

type Shared = {
  title: string
  programme: keyof typeof PROGRAMMES
  opens: When
  deadlines: When[]
  model?: 'single-stage' | 'two-stage' | 'multiple cut-off'
  keywords?: string[]
  text: string
  /** Written over the rendered metadata: for answers that readers must survive. */
  odd?: Record<string, unknown>
}
/** A topic of a call. `details`: its text is only in the topicDetails file, as for half the real ones. */
export type EuTopic = Shared & {
  type: 1
  code: string
  call: string
  action: string
  /** Expected contribution a project, whole euro. */
  each: [least: number, most: number]
  projects: number
  rate: string
  partners?: string
  /** Technology readiness at the start and at the end. */
  trl?: [start: number, end: number]
  details?: true
}
/** Cascade funding: a project passes the Union's money on. Its identifier is the parent topic's. */
export type EuCascade = Shared & {
  type: 8
  key: string
  parent: [code: string, title: string]
  acronym: string
  budget: number
  /** `top`: as a few real rows, without `metadata`, its fields at the top. */
  shape?: 'top'
}
/** A call of the external programmes, outside topics. */
export type EuExternal = Shared & { type: 2; key: string; budget: number }
export type EuFields = EuTopic | EuCascade | EuExternal
export type EuRow = Row<EuFields>

const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities'
const FICTION = 'This call is fictional: it was written to demonstrate Segnavia.'

/** A number in the portal's manner, always the same for one key, beyond those it has given out. */
const numberOf = (key: string): number =>
  990_000_000 + (createHash('sha256').update(key).digest().readUInt32BE() % 9_000_000)

/** The portal labels Brussels wall time as `+0000`; an unstated hour is midnight. */
const wire = (monday: Instant, [days, hour]: When): string =>
  `${dayFrom(monday, days)}T${hour ?? '00:00'}:00.000+0000`

const conditions = (row: EuTopic): string =>
  paragraphs(
    [
      row.partners && `Consortium: ${row.partners}.`,
      row.trl &&
        `Activities are expected to start at TRL ${row.trl[0]} and achieve TRL ${row.trl[1]} by the end of the project.`,
      `Funding rate: ${row.rate} of eligible costs.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  )

const budget = (row: EuTopic, code: string, monday: Instant): string =>
  JSON.stringify({
    budgetYearsColumns: [dayFrom(monday, 0).slice(0, 4)],
    budgetTopicActionMap: {
      [numberOf(code)]: [
        {
          action: `${code} - ${row.action}`,
          expectedGrants: row.projects,
          minContribution: row.each[0],
          maxContribution: row.each[1],
          budgetYearMap: { [dayFrom(monday, 0).slice(0, 4)]: String(row.projects * row.each[1]) },
        },
      ],
      // Every row carries its whole call's table: a reader must take its own line only.
      [numberOf(`${code}-sibling`)]: [
        {
          action: `${code}-SIBLING - ${row.action}`,
          expectedGrants: 40,
          minContribution: 9_000_000,
          maxContribution: 9_000_000,
          budgetYearMap: { [dayFrom(monday, 0).slice(0, 4)]: '360000000' },
        },
      ],
    },
  })

const place = (row: EuFields, code: string): { reference: string; url: string } => {
  if (row.type === 1)
    return { reference: `${numberOf(code)}TOPICSen`, url: `${PORTAL}/topic-details/${code}` }
  const number = numberOf(row.key)
  return row.type === 8
    ? { reference: `${number}COMPETITIVE_CALLen`, url: `${PORTAL}/competitive-calls-cs/${number}` }
    : {
        reference: `${number}PROSPECTSEN`,
        url: `https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm?callId=${number}`,
      }
}

const ofKind = (row: EuFields, code: string, title: string, monday: Instant): Record<string, string[]> => {
  const text = paragraphs(`${worded(row.text, monday)}\n\n${FICTION}`)
  if (row.type === 1)
    return {
      callIdentifier: [worded(row.call, monday)],
      typesOfAction: [row.action],
      budgetOverview: [budget(row, code, monday)],
      ...(row.details ? {} : { descriptionByte: [text], topicConditions: [conditions(row)] }),
    }
  const money = { budget: [String(row.budget)], currency: ['EUR'], description: [text] }
  return row.type === 8
    ? {
        ...money,
        title: [oneLine(row.parent[1])],
        caName: [title],
        projectAcronym: [row.acronym],
        callccm2Id: [String(numberOf(row.key))],
      }
    : money
}

/** One result as the search API writes it: every metadata value an array of strings. */
export const sediaResult = (row: EuFields, monday: Instant, now: Instant): Record<string, unknown> => {
  const code = worded(row.type === 1 ? row.code : row.type === 8 ? row.parent[0] : row.key, monday)
  const title = worded(oneLine(row.title), monday)
  const { reference, url } = place(row, row.type === 1 ? code : '')
  const metadata = {
    identifier: [code],
    title: [title],
    type: [String(row.type)],
    DATASOURCE: ['SEDIA'],
    REFERENCE: [reference],
    url: [url],
    esST_URL: [url],
    language: ['en'],
    es_SortDate: [wire(monday, [row.opens[0]])],
    startDate: [wire(monday, row.opens)],
    deadlineDate: row.deadlines.map((deadline) => wire(monday, deadline)),
    deadlineModel: [row.model ?? 'single-stage'],
    frameworkProgramme: [PROGRAMMES[row.programme]],
    programmePeriod: ['2021 - 2027'],
    status: [instantOf(monday, [row.opens[0], row.opens[1] ?? '00:00']) > now ? '31094501' : '31094502'],
    ...(row.keywords ? { keywords: row.keywords } : {}),
    ...ofKind(row, code, title, monday),
    ...row.odd,
  }
  const envelope = {
    apiVersion: '2.151',
    reference,
    url,
    title: null,
    contentType: 'text/plain',
    language: 'en',
  }
  const rest = { database: 'SEDIA', databaseLabel: 'SEDIA', summary: title, content: title, weight: '0.0' }
  return row.type === 8 && row.shape === 'top'
    ? { ...envelope, ...rest, ...metadata }
    : { ...envelope, ...rest, metadata, accessRestriction: false, children: [], highlightedFragments: [] }
}

/** The topicDetails file of a topic, whether or not its list row holds the text too. */
export const topicDetails = (row: EuTopic, monday: Instant): Record<string, unknown> => ({
  TopicDetails: {
    identifier: worded(row.code, monday),
    title: worded(oneLine(row.title), monday),
    callTitle: worded(row.call, monday),
    description: paragraphs(`${worded(row.text, monday)}\n\n${FICTION}`),
    conditions: conditions(row),
    supportInfo: '',
  },
})
