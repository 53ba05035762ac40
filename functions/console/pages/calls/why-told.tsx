import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { rowsOf } from '../../../../shared/digests/told.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { MailRecord } from '../../../../shared/domain/mail.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { Asked } from '../../contact/why-not.ts'
import { Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { mailsWords } from '../../words/contact/mails.ts'
import { whyPageWords } from '../../words/why.ts'
import { runHref } from '../office/runs.tsx'

type Answered = Extract<Asked, { kind: 'answered' }>

const Mail = ({
  reader: { language },
  record,
  call,
  clusters,
}: {
  reader: Reader
  record: MailRecord
  call: Opportunity
  clusters: Cluster[]
}) => {
  const words = whyPageWords[language]
  const versions = new Map(rowsOf(call).map(({ id, version }) => [id, version]))
  const told = record.told.find(({ id }) => versions.has(id))
  const rules = Object.entries(record.ruleSets ?? {}).map(([id, version]) =>
    words.version(clusters.find((one) => one.id === id)?.name ?? id, version),
  )
  return (
    <li>
      <h3>
        {dayText(language, dayAt(record.at))}{' '}
        <Tag tone={record.state ?? 'sent'}>{mailsWords[language].mails.kinds[record.kind]}</Tag>
      </h3>
      <p>
        {told && `${words.toldVersion(told.version, versions.get(told.id) ?? told.version)}. `}
        {record.state && `${words[record.state]} `}
        <a href={runHref(record.key)}>{`${words.run} ${record.key}`}</a>
      </p>
      {rules.length > 0 && <p class="soft small">{words.toldRules(rules.join('; '))}</p>}
    </li>
  )
}

/** Which mails told the contact of the call, when, and in which version. */
export const WhyTold = ({
  reader,
  asked: { contacts, told },
  call,
  clusters,
}: {
  reader: Reader
  asked: Answered
  call: Opportunity
  clusters: Cluster[]
}) => {
  const words = whyPageWords[reader.language]
  const { chosen } = contacts
  return (
    <section>
      <h2>{words.told}</h2>
      {told.length > 0 ? (
        <ul class="rows">
          {told.toReversed().map((record) => (
            <Mail reader={reader} record={record} call={call} clusters={clusters} />
          ))}
        </ul>
      ) : (
        <p>{chosen ? words.toldNone(chosen.name) : words.toldNobody}</p>
      )}
    </section>
  )
}
