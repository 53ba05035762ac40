import type { Live } from '../../../../shared/domain/announcement.ts'
import { differing } from '../../../../shared/domain/announcement-fields.ts'
import { Table } from '../../frame/components.tsx'
import { afterwardsWords } from '../../words/desk/afterwards.ts'
import { deskWords } from '../../words/desk.ts'
import { fieldLabel, valueText } from './field-texts.ts'
import { Content, type Desk, DeskFrame } from './frame.tsx'
import { atText, byText } from './shown.tsx'

/** One version as readers saw it, whole, and what it changed. @param before the version that it took the place of */
export const DeskVersionPage = ({
  desk,
  shown,
  before,
}: {
  desk: Desk
  shown: Live
  before: Live | undefined
}) => {
  const { reader, announcement, clusters } = desk
  const { language } = reader
  const [words, said] = [afterwardsWords[language], deskWords[language]]
  const changed = before ? differing(before.written, shown.written) : []
  const update = shown.updates.find(({ version }) => version === shown.version)
  return (
    <DeskFrame desk={desk} page={words.versionTitle(shown.version)}>
      <p class="lead">{words.versionAt(byText(reader, shown.by), atText(reader, shown.at))}</p>
      {update && (
        <p>
          {`${said.kinds[update.kind]}. ${said.tells[update.tell]}. `}
          {update.act && `${update.act.number}, ${update.act.date}. `}
          {update.line && <span lang="it">{update.line.it}</span>}
        </p>
      )}
      <section>
        <h2>{said.differences}</h2>
        {!before ? (
          <p>{words.versionSame}</p>
        ) : (
          <Table
            caption={said.differences}
            head={[{ label: said.field }, { label: said.before }, { label: said.after }]}
            rows={changed.map((name) => [
              fieldLabel(language, name),
              <span class="text">{valueText(language, before.written, name, clusters) || said.nothing}</span>,
              <span class="text">{valueText(language, shown.written, name, clusters) || said.nothing}</span>,
            ])}
          />
        )}
      </section>
      <h2>{said.content}</h2>
      <Content desk={{ ...desk, announcement: { ...announcement, written: shown.written } }} />
    </DeskFrame>
  )
}
