import { MailKind } from '../../../../shared/domain/mail.ts'
import { type Outcome, type Run, type Shard, type Totals, totalsOf } from '../../../../shared/domain/run.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Facts, Note, Table, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { runsWords } from '../../words/runs.ts'
import { runTitle, sumText, whenText } from './runs.tsx'

const reasonText = (language: ReaderLanguage, because: string): string => {
  const { reasons } = runsWords[language]
  return Object.hasOwn(reasons, because) ? reasons[because as keyof typeof reasons] : because
}

const OutcomeText = ({ language, outcome }: { language: ReaderLanguage; outcome: Outcome | undefined }) => {
  const state = outcome?.state ?? 'pending'
  return (
    <>
      <Tag tone={state}>{runsWords[language].outcome[state]}</Tag>
      {outcome && 'because' in outcome && ` ${reasonText(language, outcome.because)}`}
    </>
  )
}

const ShardSection = ({ reader: { language }, shard }: { reader: Reader; shard: Shard }) => {
  const words = runsWords[language]
  return (
    <section>
      <h3>
        {words.shard(shard.number + 1)} <Tag tone={shard.state}>{words.shardStates[shard.state]}</Tag>
      </h3>
      <p>
        {sumText(language, totalsOf([shard]))}.{' '}
        <span class="soft">{`${words.updated}: ${whenText(language, shard.updatedAt)}`}</span>
      </p>
      <details>
        <summary>{words.happened}</summary>
        <Table
          caption={`${words.shard(shard.number + 1)}: ${words.happened}`}
          head={[{ label: words.contact }, { label: words.happened }]}
          rows={shard.contacts.map((contact) => [
            contact,
            <OutcomeText language={language} outcome={shard.outcomes[contact]} />,
          ])}
        />
      </details>
    </section>
  )
}

const Reasons = ({ language, reasons }: { language: ReaderLanguage; reasons: Record<string, number> }) => {
  const words = runsWords[language]
  const rows = Object.entries(reasons).sort((a, b) => b[1] - a[1])
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{words.reasonsTitle}</h2>
      <Table
        caption={words.reasonsTitle}
        head={[{ label: words.reason }, { label: words.how, number: true }]}
        rows={rows.map(([reason, count]) => [reasonText(language, reason), String(count)])}
      />
    </section>
  )
}

/** What was sent: alone in a digest run where notes left too, always in the others. */
const Kinds = ({ language, kinds }: { language: ReaderLanguage; kinds: Totals['kinds'] }) => {
  const words = runsWords[language]
  const rows = MailKind.options.flatMap((kind) => {
    const count = kinds[kind] ?? 0
    return count > 0 ? [[words.mailKinds[kind], String(count)]] : []
  })
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{words.kindsTitle}</h2>
      <Table
        caption={words.kindsTitle}
        head={[{ label: words.mailKind }, { label: words.how, number: true }]}
        rows={rows}
      />
    </section>
  )
}

/** One run: what became of every contact, by id; addresses stay out of pages. */
export const RunPage = ({ reader, run, shards }: { reader: Reader; run: Run; shards: Shard[] }) => {
  const { language } = reader
  const words = runsWords[language]
  const totals = totalsOf(shards)
  return (
    <Layout reader={reader} title={runTitle(language, run)} area={{ kind: 'office', section: 'runs' }}>
      <h1>{runTitle(language, run)}</h1>
      <p>
        <Tag tone={run.state}>{words.states[run.state]}</Tag> {sumText(language, totals)}
      </p>
      {run.pausedBecause && run.state === 'paused' && (
        <Note tone="warn">
          <p>
            {words.pausedBecause}
            <span lang="en">{run.pausedBecause}</span>
          </p>
        </Note>
      )}
      {totals.unknown > 0 && (
        <Note tone="warn">
          <p>{words.unknownMeans}</p>
        </Note>
      )}
      <Facts
        facts={[
          {
            label: words.period,
            value: words.window(whenText(language, run.startsAt), whenText(language, run.endsAt)),
          },
          { label: words.started, value: whenText(language, run.startedAt) },
          run.finishedAt ? { label: words.finished, value: whenText(language, run.finishedAt) } : undefined,
        ]}
      />
      <Kinds language={language} kinds={totals.kinds} />
      <Reasons language={language} reasons={totals.reasons} />
      <h2>{words.shardsTitle}</h2>
      {shards.map((shard) => (
        <ShardSection reader={reader} shard={shard} />
      ))}
    </Layout>
  )
}
