import type { Child } from 'hono/jsx'
import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { differing, NAMES } from '../../../../shared/domain/announcement-fields.ts'
import type { Afterwards } from '../../desk/afterwards-of.ts'
import { afterwardsWords } from '../../words/desk/afterwards.ts'
import { deskWords } from '../../words/desk.ts'
import { runHref } from '../office/runs.tsx'
import { MailLines } from './afterwards.tsx'
import { fieldLabel, valueText } from './field-texts.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, byText, deskHref } from './shown.tsx'

/** Each run that named it, with how many had it. */
const Sendings = ({ desk, afterwards: { told, causes } }: { desk: Desk; afterwards: Afterwards }): Child => {
  const { reader } = desk
  const after = afterwardsWords[reader.language]
  return (
    <section>
      <h2>{after.runs}</h2>
      {told.runs.length === 0 ? (
        <p>{after.runsNone}</p>
      ) : (
        <>
          {told.runs.map(({ period, at, lines }) => (
            <details>
              <summary>
                {`${after.runOf} ${period}, ${atText(reader, at)}: ${lines.reduce((sum, line) => sum + line.contacts, 0)}`}
              </summary>
              <MailLines desk={desk} lines={lines} causes={causes} />
              <p>
                <a href={runHref(period)}>{`${after.runOf} ${period}`}</a>
              </p>
            </details>
          ))}
          <p class="soft">{after.runAbout}</p>
        </>
      )}
    </section>
  )
}

/** Everything that was done, the last first, each with what it changed. */
export const DeskHistoryPage = ({
  desk,
  revisions,
  afterwards,
}: {
  desk: Desk
  revisions: readonly Announcement[]
  /** What was told of it; absent before it is published. */
  afterwards: Afterwards | undefined
}) => {
  const { reader, clusters, announcement } = desk
  const after = afterwardsWords[reader.language]
  const words = deskWords[reader.language]
  return (
    <DeskFrame desk={desk} page={words.history}>
      <p class="actions">
        <a href={deskHref(announcement.id, 'history.csv')} download="">
          {after.asCsv}
        </a>
        <a href={deskHref(announcement.id, 'history.json')} download="">
          {after.asJson}
        </a>
      </p>
      {afterwards && <Sendings desk={desk} afterwards={afterwards} />}
      <h2>{words.allHistory}</h2>
      <ol class="rows" reversed>
        {revisions
          .map((one, index) => ({ one, before: revisions[index - 1] }))
          .toReversed()
          .map(({ one, before }) => {
            const { happened, live } = one
            const changed = before ? differing(before.written, one.written, NAMES) : []
            const update = live?.updates.find(({ version }) => version === live.version)
            return (
              <li>
                <p>
                  <strong>{words.events[happened.name]}</strong>
                  {`: ${byText(reader, happened.by)}, ${atText(reader, happened.at)}`}
                  {live && before?.live?.version !== live.version && (
                    <>
                      {' '}
                      <a href={deskHref(announcement.id, `versions/${live.version}`)}>
                        {words.version(live.version)}
                      </a>
                    </>
                  )}
                </p>
                {happened.name === 'updated' && update && (
                  <p>
                    {`${words.kinds[update.kind]}. ${words.tells[update.tell]}. `}
                    {update.act && `${update.act.number}, ${update.act.date}. `}
                    {update.line && <span lang="it">{update.line.it}</span>}
                  </p>
                )}
                {happened.comment && (
                  <p class="text" lang="">
                    {happened.comment}
                  </p>
                )}
                {before && changed.length > 0 && (
                  <dl class="facts">
                    {changed.map((name) => (
                      <>
                        <dt>{fieldLabel(reader.language, name)}</dt>
                        <dd class="text">
                          {`${valueText(reader.language, before.written, name, clusters) || words.nothing} → ${valueText(reader.language, one.written, name, clusters) || words.nothing}`}
                        </dd>
                      </>
                    ))}
                  </dl>
                )}
              </li>
            )
          })}
      </ol>
    </DeskFrame>
  )
}
