import { titled } from '../../../../shared/digests/titled.ts'
import type { AddedCall, ReadPart } from '../../../../shared/domain/added-call.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Flag, Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { Likely } from '../../../../shared/joining/likeliest.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { personName } from '../../access/person-name.ts'
import type { Name, WrittenCall, WrongCall } from '../../calls/added-form.ts'
import { Note, Said } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { anchorOf } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'
import { addedHref, Outcome, Pasting } from './added.tsx'
import { CallFields, labelOf, wrongText } from './added-fields.tsx'

/** A form as it is shown, of a draft or of a call that was added. */
export type Editing = {
  id: string
  form: WrittenCall
  /** What the form is sent back with: another mark means that somebody wrote meanwhile. */
  seen: string
  wrong?: readonly WrongCall[]
  toCheck: ReadonlySet<ReadPart>
  passages: Partial<Record<ReadPart, string>>
  flags: readonly Flag[]
  language: string | undefined
  isRead: boolean
  /** Closing days that the form has no room for. */
  more: number
  pasted?: AddedCall['pasted']
  /** Who reads it may act for the cluster. */
  mayAct: boolean
  /** The Region's consortium has the call by now, and who reads it does not decide for it. */
  isKept?: boolean
  /** The call as it stands, once it was added. */
  call?: Opportunity
  /** The same call as a source publishes it. */
  joined?: Opportunity
  /** Calls that this one may be. */
  likely?: readonly Likely[]
  /** Somebody else saved first: who, and what stands there in the fields that differ. */
  meanwhile?: { by: string; form: WrittenCall; fields: Name[] }
}

type Props = { reader: Reader; cluster: Cluster; editing: Editing }

const Wrongs = ({ reader, editing: { wrong = [], call } }: Omit<Props, 'cluster'>) => {
  const words = addedWords[reader.language]
  if (wrong.length === 0) return null
  return (
    <Note tone="bad" live>
      <p>{call ? words.wrongEdit : words.wrongForm}</p>
      <ul>
        {wrong.map((one) => (
          <li>
            <a href={`#${anchorOf(one.name)}`}>{wrongText(reader.language, one)}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

const Meanwhile = ({ reader, editing: { meanwhile } }: Omit<Props, 'cluster'>) => {
  const words = addedWords[reader.language]
  if (!meanwhile) return null
  const { by, form, fields } = meanwhile
  return (
    <Note tone="warn" live>
      <h2>{words.conflictTitle}</h2>
      <p>{words.conflict(personName(reader, by))}</p>
      <dl class="facts">
        {fields.map((name) => (
          <>
            <dt>{labelOf(reader.language, name)}</dt>
            <dd class="text">{String(form[name]) || words.nothing}</dd>
          </>
        ))}
      </dl>
      <p>{words.conflictDo}</p>
    </Note>
  )
}

const Likelies = ({ reader, editing: { likely = [] } }: Omit<Props, 'cluster'>) => {
  const { language } = reader
  const words = addedWords[language]
  if (likely.length === 0) return null
  return (
    <Note tone="warn" live>
      <h2>{words.likelyTitle}</h2>
      <p>{words.likelyLead}</p>
      <ul>
        {likely.map(({ call, ground }) => (
          <li>
            <a href={callHref(call.id)}>
              <Said phrase={[titled(language, call, 200)]} />
            </a>
            {`, ${nameOfSource(call.source)} (${words.likely[ground]})`}
          </li>
        ))}
      </ul>
    </Note>
  )
}

const Doubts = ({ reader, flags }: { reader: Reader; flags: readonly Flag[] }) => {
  if (flags.length === 0) return null
  return (
    <Note tone="warn">
      <h2>{addedWords[reader.language].flagsTitle}</h2>
      <ul>
        {flags.map(({ field, reason, text }) => (
          <li>
            <code>{field}</code>: <span lang="en">{reason}</span> {text && <q>{text}</q>}
          </li>
        ))}
      </ul>
    </Note>
  )
}

const From = ({ reader, pasted }: { reader: Reader; pasted: AddedCall['pasted'] }) => {
  const words = addedWords[reader.language]
  if (pasted.kind === 'address') return <p class="soft">{`${words.from} ${pasted.url}`}</p>
  return (
    <>
      <p class="soft">{`${words.from} ${words.fromText}`}</p>
      <details>
        <summary>{words.pastedText}</summary>
        <p class="text">{pasted.text}</p>
      </details>
    </>
  )
}

/** What follows for whom, of a call that is not added yet. */
const DraftActions = ({ reader, isDoubted }: { reader: Reader; isDoubted: boolean }) => {
  const words = addedWords[reader.language]
  return (
    <>
      {isDoubted && (
        <div class="choices">
          <label>
            <input type="checkbox" name="another" value="yes" /> {words.another}
          </label>
        </div>
      )}
      <Note>
        <p>{words.whatHappens}</p>
        <p>{words.proposed}</p>
      </Note>
      {/* Enter in a field presses a form's first button: it is the one that tells nobody. */}
      <p class="actions">
        <button type="submit" name="do" value="save" class="btn btn-outline-primary">
          {words.save}
        </button>
        <button type="submit" name="do" value="add" class="btn btn-primary">
          {words.add}
        </button>
      </p>
      <details>
        <summary>{words.discard}</summary>
        <p>{words.discardAsk}</p>
        <button type="submit" name="do" value="discard" class="btn btn-outline-primary btn-sm">
          {words.discard}
        </button>
      </details>
    </>
  )
}

const CallActions = ({ reader, call }: { reader: Reader; call: Opportunity }) => {
  const words = addedWords[reader.language]
  return (
    <>
      <p class="actions">
        <button type="submit" name="do" value="change" class="btn btn-primary">
          {words.change}
        </button>
        <a href={callHref(call.id)}>{words.see}</a>
      </p>
      {!call.withdrawnAt && (
        <details>
          <summary>{words.withdraw}</summary>
          <p>{words.withdrawAsk}</p>
          <button type="submit" name="do" value="withdraw" class="btn btn-outline-primary btn-sm">
            {words.withdraw}
          </button>
        </details>
      )}
    </>
  )
}

/** The form on which an office checks what was read, and later changes it. */
export const AddedFormPage = ({ reader, cluster, editing }: Props) => {
  const words = addedWords[reader.language]
  const {
    id,
    form,
    seen,
    wrong = [],
    toCheck,
    passages,
    language,
    isRead,
    call,
    joined,
    likely = [],
  } = editing
  const title = call ? words.editTitle : words.formTitle
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster, { href: addedHref(cluster.id), label: words.list })}
    >
      <h1>{title}</h1>
      <Outcome reader={reader} />
      <Wrongs reader={reader} editing={editing} />
      <Meanwhile reader={reader} editing={editing} />
      <Likelies reader={reader} editing={editing} />
      {joined && (
        <Note>
          <p>
            {words.joined} <a href={callHref(joined.id)}>{words.see}</a>
          </p>
        </Note>
      )}
      {editing.isKept && (
        <Note tone="warn">
          <p>{words.consortiums}</p>
        </Note>
      )}
      {!call && <p class="lead">{words.checkLead(toCheck.size)}</p>}
      {editing.pasted && <From reader={reader} pasted={editing.pasted} />}
      <Doubts reader={reader} flags={editing.flags} />
      <form method="post" action={addedHref(cluster.id, id)} class="sheet">
        <input type="hidden" name="seen" value={seen} />
        <CallFields
          filled={{ reader, form, wrong, toCheck, passages, language, isRead }}
          more={editing.more}
        />
        {!editing.mayAct || editing.isKept ? null : call ? (
          <CallActions reader={reader} call={call} />
        ) : (
          <DraftActions reader={reader} isDoubted={likely.length > 0} />
        )}
      </form>
    </Layout>
  )
}

/** While it is read; and when it could not be, why, and what to do instead. */
export const UnreadyPage = ({
  reader,
  cluster,
  added,
  isSlow,
  mayAct,
  wrongText: wrong,
}: {
  reader: Reader
  cluster: Cluster
  added: AddedCall
  isSlow: boolean
  mayAct: boolean
  /** What is wrong with the text that was pasted instead. */
  wrongText?: string | undefined
}) => {
  const words = addedWords[reader.language]
  const isReading = added.state === 'reading'
  const title = isReading ? words.readingTitle : words.unreadTitle
  const href = addedHref(cluster.id, added.id)
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster, { href: addedHref(cluster.id), label: words.list })}
    >
      <h1>{title}</h1>
      <Outcome reader={reader} />
      {isReading ? (
        <Note tone={isSlow ? 'warn' : 'plain'} live>
          <p>{isSlow ? words.slow : words.reading}</p>
        </Note>
      ) : (
        <Note tone="warn" live>
          <p>{`${words.unreadTitle}: ${words.unread[added.because ?? 'empty']}`}</p>
          <p>{words.unreadDo}</p>
        </Note>
      )}
      <From reader={reader} pasted={added.pasted} />
      {!isReading && mayAct && (
        <form method="post" action={href}>
          <input type="hidden" name="seen" value={String(added.revision)} />
          <Pasting reader={reader} text="" wrong={wrong} label={words.textAlone} />
          <p class="actions">
            <button type="submit" name="do" value="paste" class="btn btn-primary">
              {words.readText}
            </button>
          </p>
        </form>
      )}
      {mayAct && (
        <form method="post" action={href} class="actions">
          <input type="hidden" name="seen" value={String(added.revision)} />
          {isReading ? (
            <a class="btn btn-primary" href={href}>
              {words.look}
            </a>
          ) : (
            added.pasted.kind === 'address' && (
              <button type="submit" name="do" value="again" class="btn btn-outline-primary">
                {words.again}
              </button>
            )
          )}
          <button type="submit" name="do" value="byHand" class="btn btn-outline-primary">
            {words.byHand}
          </button>
        </form>
      )}
    </Layout>
  )
}
