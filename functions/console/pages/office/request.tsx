import { type DataRequest, keptUntil } from '../../../../shared/domain/data-request.ts'
import { dayOf } from '../../../../shared/domain/time.ts'
import { Facts, Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Refused } from '../../office/request-form.ts'
import type { Reader } from '../../services.ts'
import { requestsWords } from '../../words/requests.ts'
import { Line, Lines, Pick } from './request-fields.tsx'
import { dayName, dueText, REQUESTS, Urgency } from './requests.tsx'

type Props = {
  reader: Reader
  request: DataRequest
  /** Which version of the request this page shows: its forms change no other. */
  version: number
  refused?: Refused | undefined
}

const Seen = ({ version }: Pick<Props, 'version'>) => (
  <input type="hidden" name="seen" value={String(version)} />
)

const Identity = ({ reader, request, version, refused }: Props) => {
  const words = requestsWords[reader.language]
  const { identity, answer } = request
  const field = { reader, form: 'identity', refused } as const
  if (identity)
    return (
      <p>
        {words.identityDone(words.checks[identity.check], identity.by, dayName(reader.language, identity.on))}
      </p>
    )
  if (answer) return null
  return (
    <form method="post" action={reader.path}>
      <p>{words.identityLead}</p>
      <Seen version={version} />
      <Pick {...field} name="check" label={words.check} options={words.checks} />
      <Line {...field} name="by" label={words.by} longest={80} />
      <Line {...field} name="on" label={words.on} type="date" value={refused ? '' : dayOf(reader.now)} />
      <button type="submit" name="do" value="identity" class="btn btn-outline-primary">
        {words.identitySave}
      </button>
    </form>
  )
}

const Extension = ({ reader, request, version, refused }: Props) => {
  const words = requestsWords[reader.language]
  const { extended, answer } = request
  if (extended)
    return (
      <p>
        {words.extended(dayName(reader.language, extended.on))} <span lang="">{extended.because}</span>
      </p>
    )
  if (answer) return null
  return (
    <details open={refused?.form === 'extend'}>
      <summary>{words.extendTitle}</summary>
      <p>{words.extendLead}</p>
      <form method="post" action={reader.path}>
        <Seen version={version} />
        <Line
          reader={reader}
          form="extend"
          refused={refused}
          name="because"
          label={words.because}
          longest={500}
        />
        <button type="submit" name="do" value="extend" class="btn btn-outline-primary">
          {words.extendSave}
        </button>
      </form>
    </details>
  )
}

const Answer = ({ reader, request, version, refused }: Props) => {
  const words = requestsWords[reader.language]
  const { answer } = request
  const field = { reader, form: 'answer', refused } as const
  if (answer)
    return (
      <>
        <p>
          {words.answerDone(words.outcomes[answer.outcome], answer.by, dayName(reader.language, answer.on))}
        </p>
        <p class="text" lang="">
          {answer.text}
        </p>
        <p>
          {words.proof}: <span lang="">{answer.proof}</span>
        </p>
      </>
    )
  return (
    <form method="post" action={reader.path}>
      {refused?.wrong.includes('identity') && (
        <Note tone="warn">
          <p>{words.wrong.identity}</p>
        </Note>
      )}
      <Seen version={version} />
      <Pick {...field} name="outcome" label={words.outcome} options={words.outcomes} />
      <Lines {...field} name="text" label={words.text} hint={words.textHint} longest={1500} />
      <Line {...field} name="proof" label={words.proof} hint={words.proofHint} longest={300} />
      <Line {...field} name="by" label={words.by} longest={80} />
      <Line {...field} name="on" label={words.on} type="date" value={refused ? '' : dayOf(reader.now)} />
      <button type="submit" name="do" value="answer" class="btn btn-primary">
        {words.answerSave}
      </button>
    </form>
  )
}

/** One request: who, what, by when, the check of identity, the answer and its proof. */
export const RequestPage = (props: Props) => {
  const { reader, request, refused } = props
  const words = requestsWords[reader.language]
  const outcome = reader.query.get('saved')
  const title = `${words.shortRights[request.right]}: ${request.name}`
  return (
    <Layout reader={reader} title={title} area={{ kind: 'office', section: 'requests' }}>
      <p>
        <a href={REQUESTS}>{words.back}</a>
      </p>
      <h1>
        {title} <Urgency reader={reader} request={request} />
      </h1>
      {refused && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
        </Note>
      )}
      {outcome && !refused && (
        <Note tone={outcome === 'outrun' ? 'warn' : 'good'} live>
          <p>{outcome === 'outrun' ? words.outrun : words.saved}</p>
        </Note>
      )}
      <p class="lead">
        {dueText(reader, request) ?? words.kept(dayName(reader.language, keptUntil(request)))}
      </p>
      <Facts
        facts={[
          { label: words.right, value: words.rights[request.right] },
          { label: words.reach, value: <span lang="">{request.reach}</span> },
          { label: words.receivedOn, value: dayName(reader.language, request.receivedOn) },
          { label: words.channel, value: words.channels[request.channel] },
          { label: words.writtenBy, value: request.writtenBy },
          ...(request.wording
            ? [{ label: words.wording, value: <span lang="">{request.wording}</span> }]
            : []),
        ]}
      />
      <section>
        <h2>{words.identityTitle}</h2>
        <Identity {...props} />
      </section>
      <Extension {...props} />
      <section>
        <h2>{words.answerTitle}</h2>
        <Answer {...props} />
      </section>
    </Layout>
  )
}
