import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { differing, NAMES } from '../../../../shared/domain/announcement-fields.ts'
import { deskWords } from '../../words/desk.ts'
import { fieldLabel, valueText } from './field-texts.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, byText } from './shown.tsx'

/** Everything that was done, the last first, each with what it changed. */
export const DeskHistoryPage = ({ desk, revisions }: { desk: Desk; revisions: readonly Announcement[] }) => {
  const { reader, clusters } = desk
  const words = deskWords[reader.language]
  return (
    <DeskFrame desk={desk} page={words.history}>
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
                  {live && before?.live?.version !== live.version && ` (${words.version(live.version)})`}
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
