import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { RuleSet } from '../../../../shared/domain/cluster.ts'
import type { RulesDiff } from '../../../../shared/domain/rule-draft.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Choice, Filters, Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { previewingWords } from '../../words/previewing.ts'
import { tuningWords } from '../../words/tuning.ts'
import { PublishForm, type Publishing } from './publishing.tsx'
import { RulesDiffList } from './rules-diff.tsx'
import { byText, rulesHref, TuningFrame } from './tuning-frame.tsx'

const Version = ({ reader, version, inForce }: { reader: Reader; version: RuleSet; inForce: number }) => {
  const { language } = reader
  const words = previewingWords[language]
  const { publishedAt, by, note, backTo, override } = version
  return (
    <li>
      <h3>
        {`${words.version} ${version.version} `}
        {version.version === inForce && <Tag tone="open">{words.current}</Tag>}
      </h3>
      <p class="soft">
        {[
          dayText(language, dayAt(publishedAt), { weekday: false }),
          byText(reader, by),
          backTo ? words.backTo(backTo) : [],
        ]
          .flat()
          .join(', ')}
      </p>
      <p class="text">{note}</p>
      {override && <p>{words.inSpite(override.reason)}</p>}
    </li>
  )
}

/** Who published what and when, what differs between any two, and the way back. */
export const VersionsPage = ({
  reader,
  work,
  versions,
  compared,
  publishing,
}: {
  reader: Reader
  work: AtWork
  versions: RuleSet[]
  compared?: { from: number; to: number; diff: RulesDiff } | undefined
  publishing: Publishing
}) => {
  const { language } = reader
  const words = previewingWords[language]
  const { cluster, inForce } = work
  const options = versions.map(({ version }) => ({ value: String(version), label: String(version) }))
  const back = compared && compared.from !== inForce.version ? compared.from : undefined
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={words.versionsTitle(cluster.name)}
      here="versions"
      lead={words.versionsLead}
    >
      {versions.length > 1 && (
        <Filters reader={reader}>
          <Choice
            name="from"
            label={words.from}
            value={String(compared?.from ?? versions[1]?.version)}
            options={options}
          />
          <Choice
            name="to"
            label={words.to}
            value={String(compared?.to ?? inForce.version)}
            options={options}
          />
        </Filters>
      )}
      {compared && (
        <section>
          <h2>{words.diffTitle(compared.from, compared.to)}</h2>
          <RulesDiffList reader={reader} work={work} diff={compared.diff} />
        </section>
      )}
      {back !== undefined && (
        <section>
          <h2>{words.rollback(back)}</h2>
          <PublishForm
            reader={reader}
            action={rulesHref(cluster.id, 'versions')}
            chains={cluster.valueChains}
            publishing={{ ...publishing, note: publishing.note || words.rollbackNote(back) }}
            hidden={{ version: String(back), inForce: String(inForce.version) }}
            button={words.rollback(back)}
            wrong={tuningWords[language].outcomes.note}
          />
        </section>
      )}
      <h2>{tuningWords[language].versions}</h2>
      <ul class="rows">
        {versions.map((version) => (
          <Version reader={reader} version={version} inForce={inForce.version} />
        ))}
      </ul>
    </TuningFrame>
  )
}
