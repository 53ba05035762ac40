import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { Edit, Opportunity } from '../../../../shared/domain/opportunity.ts'
import { LONGEST_STEER, type Steer } from '../../../../shared/domain/steer.ts'
import { steerPath } from '../../../../shared/letters/check-words.ts'
import { onlySeen } from '../../access/own-clusters.ts'
import { personName } from '../../access/person-name.ts'
import { Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { whyPageWords } from '../../words/why.ts'
import type { About } from './why.tsx'

const Decision = ({ reader, steer }: { reader: Reader; steer: Steer }) => {
  const { language } = reader
  const words = whyPageWords[language]
  const said = language === 'en' ? (steer.en ?? steer.it) : steer.it
  return (
    <li>
      <h3>
        <Tag tone={steer.does === 'hold' ? 'paused' : 'good'}>{words.does[steer.does]}</Tag>
      </h3>
      <p lang={said === steer.it ? 'it' : 'en'}>{quotable(said, LONGEST_STEER)}</p>
      <p class="soft">
        {words.by(
          personName(reader, steer.by),
          steer.office,
          dayText(language, dayAt(steer.at), { weekday: false }),
        )}
      </p>
    </li>
  )
}

const Correction = ({ reader, edit }: { reader: Reader; edit: Edit }) => {
  const { language } = reader
  const words = whyPageWords[language]
  return (
    <li>
      <h3>{words.edited[edit.field] ?? words.editedOther}</h3>
      <p lang="">{quotable(edit.reason, 500)}</p>
      <p class="soft">
        {words.editedBy(personName(reader, edit.by), dayText(language, dayAt(edit.at), { weekday: false }))}
      </p>
    </li>
  )
}

/** What people decided of the call and corrected in it, and the way to decide more. */
export const WhyDecisions = ({
  reader,
  call,
  member,
  about: { steers, clusters },
}: {
  reader: Reader
  call: Opportunity
  member: Member
  about: About
}) => {
  const words = whyPageWords[reader.language]
  const { edits = [] } = call
  const own = onlySeen(reader.person, clusters).filter(({ id }) =>
    member.clusters.some(({ cluster }) => cluster === id),
  )
  return (
    <section>
      <h2>{words.decisions}</h2>
      {steers.length + edits.length === 0 ? (
        <p>{words.decisionsNone}</p>
      ) : (
        <ul class="rows">
          {steers.map((steer) => (
            <Decision reader={reader} steer={steer} />
          ))}
          {edits.map((edit) => (
            <Correction reader={reader} edit={edit} />
          ))}
        </ul>
      )}
      <p class="actions">
        {own.map(({ id, name }) => (
          <a href={steerPath(id, call.id)}>{words.decide(name)}</a>
        ))}
      </p>
    </section>
  )
}
