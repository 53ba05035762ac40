import * as z from 'zod'
import { type Act, ActName, isDone } from '../../../shared/domain/act.ts'
import type { KnownPerson } from '../../../shared/domain/person.ts'
import { Day, dayOf, type Instant, plus } from '../../../shared/domain/time.ts'
import { Choice, Empty, Filters, Pager, pageAsked, sliceOf, Table, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { auditWords } from '../words/audit.ts'
import { roleText } from '../words/sign-in.ts'
import { whenText } from './runs.tsx'

export const AUDIT = '/audit'

/** Days that are looked through at once, at most: each is a query. */
export const MOST_DAYS = 92
const USUAL_DAYS = 30

/** Which actions are wanted; what cannot be read counts as not said. */
export type AuditFilter = {
  from: Day
  to: Day
  person: string
  act: ActName | ''
  order: 'newest' | 'oldest'
}

const Asked = z.object({
  from: Day.refine((day) => !Number.isNaN(Date.parse(day)))
    .optional()
    .catch(undefined),
  to: Day.refine((day) => !Number.isNaN(Date.parse(day)))
    .optional()
    .catch(undefined),
  person: z.string().max(120).catch(''),
  act: z.union([ActName, z.literal('')]).catch(''),
  order: z.enum(['newest', 'oldest']).catch('newest'),
})

const noon = (day: Day): Instant => `${day}T12:00:00Z`
const daysBefore = (day: Day, days: number): Day => dayOf(plus(noon(day), { days: -days }))

/** @param query of the page's address. The time is never longer than `MOST_DAYS`: its end counts. */
export const auditFilterOf = (query: Record<string, string>, now: Instant): AuditFilter => {
  const { from, to = dayOf(now), ...rest } = Asked.parse(query)
  const earliest = daysBefore(to, MOST_DAYS - 1)
  const wanted = from ?? daysBefore(to, USUAL_DAYS - 1)
  return { ...rest, to, from: wanted < earliest ? earliest : wanted > to ? to : wanted }
}

export type AuditProps = {
  reader: Reader
  acts: readonly Act[]
  people: ReadonlyMap<string, KnownPerson>
  filter: AuditFilter
}

/** An action as the page and the CSV show it. */
export const actTexts = ({ language }: Reader, act: Act, people: AuditProps['people']) => {
  const words = auditWords[language]
  const outcome = act.status === undefined ? 'broken' : isDone(act) ? 'done' : 'refused'
  return {
    who: people.get(act.person)?.name ?? act.person,
    what: words.acts[act.name],
    roles: act.roles.map((role) => roleText(language, role)).join(', '),
    subject: act.subject ?? '',
    outcome,
    outcomeText: words.outcomes[outcome],
  } as const
}

const DayField = ({ name, label, value }: { name: string; label: string; value: Day }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <input type="date" id={name} name={name} value={value} />
  </div>
)

const AuditFilters = ({ reader, people, filter }: AuditProps) => {
  const words = auditWords[reader.language]
  const known = [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, reader.language))
  return (
    <Filters reader={reader}>
      <Choice
        name="person"
        label={words.person}
        value={filter.person}
        options={[
          { value: '', label: words.anybody },
          ...known.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choice
        name="act"
        label={words.act}
        value={filter.act}
        options={[
          { value: '', label: words.anything },
          ...ActName.options.map((name) => ({ value: name, label: words.acts[name] })),
        ]}
      />
      <DayField name="from" label={words.from} value={filter.from} />
      <DayField name="to" label={words.to} value={filter.to} />
      <Choice
        name="order"
        label={words.order}
        value={filter.order}
        options={(['newest', 'oldest'] as const).map((value) => ({ value, label: words[value] }))}
      />
    </Filters>
  )
}

/** Who did what when: for those who run Segnavia. */
export const AuditPage = (props: AuditProps) => {
  const { reader, acts, people } = props
  const { language } = reader
  const words = auditWords[language]
  const slice = sliceOf([...acts], pageAsked(reader.query), 50)
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'audit' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <AuditFilters {...props} />
      <p class="count">
        {words.count(acts.length)} <span class="soft">{words.span(MOST_DAYS)}</span>
      </p>
      {acts.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <Table
          caption={words.table}
          head={[words.at, words.person, words.act, words.subject, words.outcome, words.roles].map(
            (label) => ({ label }),
          )}
          rows={slice.shown.map((act) => {
            const { who, what, subject, outcome, outcomeText, roles } = actTexts(reader, act, people)
            const tone = ({ done: 'done', refused: 'skipped', broken: 'failed' } as const)[outcome]
            return [
              whenText(language, act.at),
              who,
              what,
              subject,
              <Tag tone={tone}>{outcomeText}</Tag>,
              roles,
            ]
          })}
        />
      )}
      <Pager reader={reader} slice={slice} />
      {acts.length > 0 && (
        <p>
          <a href={`${AUDIT}.csv?${reader.query}`} download="">
            {words.csv}
          </a>
        </p>
      )}
    </Layout>
  )
}
