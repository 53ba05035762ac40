import type { Card } from '../../../shared/blobs/snapshots.ts'
import { cut, safeLink } from '../../../shared/digests/clean.ts'
import { originText } from '../../../shared/digests/origin.ts'
import { foreign } from '../../../shared/digests/phrase.ts'
import type { Verdict } from '../../../shared/domain/judgement.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import { Empty, Facts, Said, Tag } from '../components.tsx'
import type { Reader } from '../services.ts'
import { callsWords } from '../words/calls.ts'
import { judgedWords } from '../words/judged.ts'
import { factsOf } from './facts.tsx'
import { type Bench, JudgeFrame } from './judge-frame.tsx'

/** Field of a form that says what a judge says of a call. */
export const fieldOf = (call: string): string => `value:${call}`

/** In the order in which keys reach them. */
const VERDICTS: readonly Verdict[] = [2, 1, 0]

/** What tells the subject of a call, and for whom it is. */
const TELLING: readonly string[] = [
  'schedule',
  'money',
  'applicants',
  'applicantsWords',
  'themes',
  'keywords',
]
const SUMMARY_LENGTH = 600

const ToJudge = ({ reader, card, place }: { reader: Reader; card: Card; place: number }) => {
  const { language } = reader
  const words = judgedWords[language]
  const status = statusOf(card, reader.now)
  const official = safeLink(card.url)
  const facts = factsOf(language, card, reader.now).filter(({ label }) => TELLING.includes(label))
  return (
    <li>
      <h2 id={`call-${place}`}>
        <Said phrase={[foreign(card.title, card.language, language)]} />{' '}
        {status !== 'open' && <Tag tone={status}>{callsWords[language].statuses[status]}</Tag>}
      </h2>
      <p class="soft">{originText(language, card)}</p>
      {card.summary ? (
        <p {...(card.language ? { lang: card.language } : {})}>{cut(card.summary, SUMMARY_LENGTH)}</p>
      ) : (
        <p class="soft">{words.noSummary}</p>
      )}
      <Facts
        facts={facts.map(({ label, value }) => ({ label: callsWords[language].labels[label], value }))}
      />
      {official && (
        <p>
          <a href={official} rel="external noreferrer" aria-describedby={`call-${place}`}>
            {words.official}
          </a>
        </p>
      )}
      <fieldset class="field verdicts" aria-describedby={`call-${place}`}>
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
  calls: readonly Card[]
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
        <form method="post" action={reader.path}>
          <p class="small">{words.how}</p>
          <ol class="rows">
            {calls.map((card, place) => (
              <ToJudge reader={reader} card={card} place={place} />
            ))}
          </ol>
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.save}
            </button>
            {left > 0 && <span class="soft">{words.left(left)}</span>}
          </p>
        </form>
      )}
    </JudgeFrame>
  )
}
