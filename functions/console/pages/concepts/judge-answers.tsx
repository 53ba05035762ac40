import { titled } from '../../../../shared/digests/titled.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { LEAST_CONTACTS } from '../../concepts/precision.ts'
import type { Offer } from '../../concepts/sittings.ts'
import { Empty, Said } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { judgedWords } from '../../words/judged.ts'
import { callHref } from '../calls/calls.tsx'
import { fieldOf } from './judge.tsx'
import { type Bench, JudgeFrame } from './judge-frame.tsx'

/** Answers to mails, offered as judgements; none is ticked. */
export const JudgeAnswersPage = ({
  reader,
  bench,
  offers,
  saved,
}: {
  reader: Reader
  bench: Bench
  offers: readonly Offer[]
  saved?: { count: number; at: string } | undefined
}) => {
  const { language } = reader
  const words = judgedWords[language]
  return (
    <JudgeFrame reader={reader} bench={bench} part="answers" saved={saved}>
      <p class="lead">{words.answersLead(LEAST_CONTACTS)}</p>
      {offers.length === 0 ? (
        <Empty title={words.noAnswers}>
          <p>{words.noAnswersDo(LEAST_CONTACTS)}</p>
        </Empty>
      ) : (
        <OrderForm
          reader={reader}
          route="POST /clusters/:cluster/judge/:chain/answers"
          cluster={bench.cluster.id}
          action={reader.path}
          isPage
        >
          <ul class="rows">
            {offers.map(({ card, answered, value }, place) => (
              <li>
                <h2 id={`call-${place}`}>
                  <a href={callHref(card.id)}>
                    <Said phrase={[titled(language, card)]} />
                  </a>
                </h2>
                <p>{words.answered(answered.followed, answered.declined)}</p>
                <div class="verdicts">
                  <label>
                    <input
                      type="checkbox"
                      name={fieldOf(card.id)}
                      value={value}
                      aria-describedby={`call-${place}`}
                    />{' '}
                    {words.take(words.values[value])}
                  </label>
                </div>
              </li>
            ))}
          </ul>
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.accept}
            </button>
          </p>
        </OrderForm>
      )}
    </JudgeFrame>
  )
}
