import { plainLine, safeLink } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { membersText } from '../../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { LONGEST_ANSWER, type Question } from '../../../../shared/domain/letter.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import { Choice, Filters, Note, Search, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { type AnswerOutcome, questionWords } from '../../words/questions.ts'
import { callHref } from '../calls/calls.tsx'
import type { QuestionFilter } from './select-lists.ts'

/** A question with the names of those in it. */
export type Listed = {
  question: Question
  /** Undefined: gone. */
  contact: string | undefined
  members: Member[]
  cluster: string
  /** The call that was meant, where we read it by now. */
  call: string | undefined
}

const Asked = ({ asked }: { asked: string }) => {
  const link = safeLink(asked)
  const words = plainLine(asked, 400)
  return link ? (
    <a href={link} rel="external noreferrer nofollow">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  )
}

const AnswerForm = ({ reader, question }: { reader: Reader; question: Question }) => {
  const words = questionWords[reader.language]
  const field = `answer-${question.id}`
  return (
    <form method="post" action={reader.path}>
      <input type="hidden" name="contact" value={question.contact} />
      <input type="hidden" name="question" value={question.id} />
      <div class="field">
        <label for={field}>{words.answer}</label>
        <p class="hint" id={`${field}-hint`}>
          {words.answerHint} {words.reads[question.language]}
        </p>
        <textarea
          id={field}
          name="answer"
          rows={4}
          required
          minlength={2}
          maxlength={LONGEST_ANSWER}
          aria-describedby={`${field}-hint`}
        ></textarea>
      </div>
      <p class="actions">
        <button type="submit" class="btn btn-primary">
          {words.send}
        </button>
      </p>
    </form>
  )
}

const One = ({ reader, listed }: { reader: Reader; listed: Listed }) => {
  const { language } = reader
  const words = questionWords[language]
  const { question, contact, members, cluster, call } = listed
  const day = (at: string) => dayText(language, dayAt(at), { weekday: false })
  return (
    <li id={question.id}>
      <h2>
        <Asked asked={question.asked} />{' '}
        <Tag tone={question.state === 'open' ? 'pending' : 'done'}>{words[question.state]}</Tag>
      </h2>
      <p class="soft">
        {words.by(contact ?? words.gone, membersText(language, members), cluster, day(question.at))}
      </p>
      {question.message && <p class="text">{question.message}</p>}
      {call ? (
        <p>
          <a href={callHref(call)}>{words.known}</a>
        </p>
      ) : (
        question.state === 'open' && <p class="soft">{words.unknown}</p>
      )}
      {question.state === 'open' ? (
        <AnswerForm reader={reader} question={question} />
      ) : (
        <>
          <h3>{question.answeredAt && words.answeredOn(day(question.answeredAt))}</h3>
          <p class="text">{question.answer}</p>
        </>
      )}
    </li>
  )
}

const QuestionFilters = ({
  reader,
  filter,
  clusters,
}: {
  reader: Reader
  filter: QuestionFilter
  clusters: Cluster[]
}) => {
  const words = questionWords[reader.language]
  const { any, sort } = frameWords[reader.language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="state"
        label={words.stateLabel}
        value={filter.state}
        options={[
          { value: '', label: any },
          ...(['open', 'answered'] as const).map((value) => ({ value, label: words[value] })),
        ]}
      />
      {clusters.length > 1 && (
        <Choice
          name="cluster"
          label={words.cluster}
          value={filter.cluster}
          options={[
            { value: '', label: any },
            ...clusters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Choice
        name="sort"
        label={sort}
        value={filter.sort}
        options={(['open', 'newest', 'oldest'] as const).map((value) => ({
          value,
          label: words.sorts[value],
        }))}
      />
    </Filters>
  )
}

/** The questions as a file has them. */
export const questionRows = ({ language }: Reader, listed: readonly Listed[]) => {
  const words = questionWords[language]
  return {
    head: [
      words.day,
      words.stateLabel,
      words.asked,
      words.message,
      words.contact,
      words.members,
      words.cluster,
      words.answerLabel,
      words.answeredLabel,
    ],
    rows: listed.map(({ question, contact, members, cluster }) => [
      question.at,
      words[question.state],
      question.asked,
      question.message ?? '',
      contact ?? words.gone,
      members.map(({ name }) => name).join(', '),
      cluster,
      question.answer ?? '',
      question.answeredAt ?? '',
    ]),
  }
}

/** What contacts asked about calls that we did not know: those to be answered first. */
export const QuestionsPage = ({
  reader,
  questions,
  listed,
  filter,
  clusters,
  outcome,
}: {
  reader: Reader
  /** Those that pass the filter, in the order asked for. */
  questions: Question[]
  /** Those that are shown, by their ids. */
  listed: ReadonlyMap<string, Listed>
  filter: QuestionFilter
  /** Whose questions the reader may answer. */
  clusters: Cluster[]
  outcome: AnswerOutcome | undefined
}) => {
  const words = questionWords[reader.language]
  const isFiltered = filter.q !== '' || filter.state !== '' || filter.cluster !== ''
  return (
    <Layout reader={reader} title={words.officeTitle} area={{ kind: 'office', section: 'questions' }}>
      <h1>{words.officeTitle}</h1>
      <p class="lead">{words.officeLead}</p>
      {outcome && (
        <Note tone={outcome === 'sent' ? 'good' : 'bad'} live>
          <p>{words.outcomes[outcome]}</p>
        </Note>
      )}
      {(isFiltered || questions.length > 0) && (
        <QuestionFilters reader={reader} filter={filter} clusters={clusters} />
      )}
      <Listing
        reader={reader}
        all={questions}
        count={words.count(questions.length)}
        empty={
          isFiltered
            ? { title: words.noneFound, todo: words.noneFoundDo }
            : { title: words.none, todo: words.noneDo }
        }
        csv="/questions.csv"
      >
        {(shown) => (
          <ul class="rows">
            {shown.map(({ id }) => {
              const one = listed.get(id)
              return one && <One reader={reader} listed={one} />
            })}
          </ul>
        )}
      </Listing>
    </Layout>
  )
}
