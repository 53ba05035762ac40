import { quotable } from '../../../../shared/digests/clean.ts'
import { type Act, ActName, isDone } from '../../../../shared/domain/act.ts'
import type { ApiKey } from '../../../../shared/domain/api-key.ts'
import type { KnownPerson } from '../../../../shared/domain/person.ts'
import type { Day } from '../../../../shared/domain/time.ts'
import { type AuditFilter, MOST_DAYS } from '../../access/wanted-acts.ts'
import { Choice, Empty, Filters, Pager, pageAsked, sliceOf, Table, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { auditWords } from '../../words/audit.ts'
import { roleText } from '../../words/sign-in.ts'
import { whenText } from '../office/runs.tsx'

export const AUDIT = '/audit'

export type AuditProps = {
  reader: Reader
  acts: readonly Act[]
  people: ReadonlyMap<string, KnownPerson>
  /** Keys of the API by their ids: who asked through a program. */
  keys: ReadonlyMap<string, Pick<ApiKey, 'name'>>
  filter: AuditFilter
}

/** An action as the page and the CSV show it. */
export const actTexts = (
  { language }: Reader,
  act: Act,
  { people, keys }: Pick<AuditProps, 'people' | 'keys'>,
) => {
  const words = auditWords[language]
  const outcome = act.status === undefined ? 'broken' : isDone(act) ? 'done' : 'refused'
  const name = people.get(act.person)?.name ?? act.person
  const key = act.key && quotable(keys.get(act.key)?.name ?? act.key, 80)
  return {
    who: key ? `${name} ${words.byKey(key)}` : name,
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
  const { reader, acts } = props
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
            const { who, what, subject, outcome, outcomeText, roles } = actTexts(reader, act, props)
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
