import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Due } from '../../monday/start-run.ts'
import type { Reader } from '../../services.ts'
import { runsWords } from '../../words/runs.ts'
import { type SendNowOutcome, sendNowWords } from '../../words/send-now.ts'
import { runHref } from '../office/runs.tsx'

export const SEND_NOW = '/send-now'

const DueRun = ({ reader: { language }, due }: { reader: Reader; due: Due }) => {
  const words = sendNowWords[language]
  const { run, opening, starting, contacts, mails } = due
  const period =
    run === 'weekly'
      ? words.period.weekly(opening.period)
      : words.period.daily(dayText(language, dayAt(opening.endsAt)))
  return (
    <section aria-labelledby={run}>
      <h2 id={run}>{words.run[run]}</h2>
      <p class="soft">{period}</p>
      <p>{words[starting]}</p>
      {starting === 'nothing' ? (
        <p>
          <a href={runHref(opening.period)}>{words.see}</a>
        </p>
      ) : (
        <form method="post" action={SEND_NOW}>
          <p>
            {words.looked(contacts)} {mails === undefined ? words.uncounted[run] : words.mails(mails)}
          </p>
          <input type="hidden" name="run" value={run} />
          <input type="hidden" name="period" value={opening.period} />
          <button type="submit" class="btn btn-primary">
            {words.confirm[run]}
          </button>
        </form>
      )}
    </section>
  )
}

/** The runs that fall due by now, each with whom it reaches, and a button for those that have not left. */
export const SendNowPage = ({
  reader,
  due,
  outcome,
}: {
  reader: Reader
  due: Due[]
  outcome?: SendNowOutcome | undefined
}) => {
  const words = sendNowWords[reader.language]
  return (
    <Layout
      reader={reader}
      title={words.title}
      area={{ kind: 'office', section: 'runs' }}
      trail={[{ href: '/runs', label: runsWords[reader.language].title }]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {outcome && <Note tone={outcome === 'asked' ? 'good' : 'warn'}>{words[outcome]}</Note>}
      {due.map((one) => (
        <DueRun reader={reader} due={one} />
      ))}
    </Layout>
  )
}
