import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { moneyPhrase } from '../../../../shared/digests/money.ts'
import { originText } from '../../../../shared/digests/origin.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { KINDS } from '../../../../shared/digests/verdicts.ts'
import type { Verdict } from '../../../../shared/domain/judgement.ts'
import { statusOf } from '../../../../shared/domain/status.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { Empty, Said, Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { judgedWords } from '../../words/judged.ts'
import { type Bench, JudgeFrame } from './judge-frame.tsx'

/** Field of a form that says what a judge says of a call. */
export const fieldOf = (call: string): string => `value:${call}`

/** In the order in which keys reach them. */
const VERDICTS: readonly Verdict[] = [2, 1, 0]

/** As much of a call's text as tells its subject. */
const TOLD_LENGTH = 500

/** A call, with its full text where it has no summary. */
export type Proposed = { card: Card; text?: string | undefined }

const Subject = ({
  reader: { language },
  proposed: { card, text },
}: {
  reader: Reader
  proposed: Proposed
}) => {
  const words = judgedWords[language]
  const said = card.summary ?? text
  const named = [...(card.themes ?? []), ...(card.keywords ?? [])]
  const own = card.language ? { lang: card.language } : {}
  return (
    <>
      <p {...(said ? own : { class: 'soft' })}>{said ? quotable(said, TOLD_LENGTH) : words.noSummary}</p>
      {named.length > 0 && (
        <p>
          {words.named}: <span {...own}>{named.map((one) => quotable(one, 80)).join(', ')}</span>
        </p>
      )}
    </>
  )
}

const ToJudge = ({ reader, proposed, place }: { reader: Reader; proposed: Proposed; place: number }) => {
  const { language } = reader
  const words = judgedWords[language]
  const { card } = proposed
  const status = statusOf(card, reader.now)
  const official = safeLink(card.url)
  const { kinds = [] } = card.applicants ?? {}
  return (
    <li>
      <h2 id={`call-${place}`}>
        <Said phrase={[titled(language, card)]} />{' '}
        {status !== 'open' && <Tag tone={status}>{callsWords[language].statuses[status]}</Tag>}
      </h2>
      <p class="soft">{originText(language, card)}</p>
      <Subject reader={reader} proposed={proposed} />
      <p>
        <Said phrase={schedulePhrase(language, card, reader.now)} />.{' '}
        <Said phrase={moneyPhrase(language, card)} />.
        {kinds.length > 0 &&
          ` ${words.applicants}: ${listOf(
            language,
            kinds.map((kind) => KINDS[language][kind][1]),
          )}.`}{' '}
        {official && (
          <a href={official} rel="external noreferrer" aria-describedby={`call-${place}`}>
            {words.official}
          </a>
        )}
      </p>
      <fieldset class="verdicts" aria-describedby={`call-${place}`}>
        <legend>{words.ask}</legend>
        {VERDICTS.map((value) => (
          <label>
            <input type="radio" name={fieldOf(card.id)} value={value} /> {words.values[value]}
          </label>
        ))}
      </fieldset>
    </li>
  )
}

/** One sitting. @param left how many calls of the pool wait after these */
export const JudgePage = ({
  reader,
  bench,
  calls,
  left,
  saved,
}: {
  reader: Reader
  bench: Bench
  calls: readonly Proposed[]
  left: number
  saved?: { count: number; at: string } | undefined
}) => {
  const { language } = reader
  const words = judgedWords[language]
  return (
    <JudgeFrame reader={reader} bench={bench} part="sitting" saved={saved}>
      <p class="lead">{words.lead(bench.chain.name[language], bench.cluster.name)}</p>
      {calls.length === 0 ? (
        <Empty title={words.allJudged}>
          <p>{words.allJudgedDo}</p>
        </Empty>
      ) : (
        <OrderForm
          reader={reader}
          route="POST /clusters/:cluster/judge/:chain"
          cluster={bench.cluster.id}
          action={reader.path}
          isPage
        >
          <p class="small">{words.how}</p>
          <ol class="rows">
            {calls.map((proposed, place) => (
              <ToJudge reader={reader} proposed={proposed} place={place} />
            ))}
          </ol>
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.save}
            </button>
            {left > 0 && <span class="soft">{words.left(left)}</span>}
          </p>
        </OrderForm>
      )}
    </JudgeFrame>
  )
}
