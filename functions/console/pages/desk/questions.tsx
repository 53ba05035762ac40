import type { Child } from 'hono/jsx'
import type { DeskQuestion, PublishedAnswer } from '../../../../shared/domain/desk-question.ts'
import { Choice, Empty, Note, Tag } from '../../frame/components.tsx'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import { deskWords } from '../../words/desk.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, byText, deskHref } from './shown.tsx'

type Typed = Readonly<Record<string, string>>

const Text = ({
  id,
  name,
  label,
  hint,
  value,
  lang,
  rows = 3,
}: {
  id: string
  name: string
  label: string
  hint?: string
  value: string
  lang?: string
  rows?: number
}): Child => (
  <div class="field">
    <label for={`${name}-${id}`}>{label}</label>
    {hint && (
      <p class="hint" id={`${name}-${id}-hint`}>
        {hint}
      </p>
    )}
    <textarea
      id={`${name}-${id}`}
      name={name}
      rows={rows}
      {...(lang ? { lang } : {})}
      {...(hint ? { 'aria-describedby': `${name}-${id}-hint` } : {})}
    >
      {value}
    </textarea>
  </div>
)

const Settling = ({ desk, question, typed }: { desk: Desk; question: DeskQuestion; typed: Typed }): Child => {
  const { reader, announcement } = desk
  const words = deskQuestionWords[reader.language]
  const { id, contact, kind } = question
  const updates = announcement.live?.updates ?? []
  return (
    <form method="post" action={deskHref(announcement.id, 'questions')}>
      <input type="hidden" name="question" value={id} />
      {contact && <input type="hidden" name="contact" value={contact} />}
      {kind === 'error' && (
        <p>
          {words.correctDo} <a href={deskHref(announcement.id)}>{words.toParts}</a>,{' '}
          <a href={deskHref(announcement.id, 'updates')}>{words.toUpdates}</a>.
        </p>
      )}
      <Text
        id={id}
        name="answer"
        label={words.answer}
        hint={`${words.answerHint} ${contact ? words.reads[question.language] : ''}`.trim()}
        value={typed.answer ?? ''}
      />
      {updates.length > 0 && (
        <Choice
          id={`version-${id}`}
          name="version"
          label={words.corrected}
          value={typed.version ?? ''}
          options={[
            { value: '', label: words.notCorrected },
            ...updates.map(({ version }) => ({
              value: String(version),
              label: deskWords[reader.language].version(version),
            })),
          ]}
        />
      )}
      <details {...(typed.publish ? { open: true } : {})}>
        <summary>{words.publish}</summary>
        <div class="choices">
          <label>
            <input type="checkbox" name="publish" value="yes" {...(typed.publish ? { checked: true } : {})} />{' '}
            <span>{words.publish}</span>
          </label>
        </div>
        <Text
          id={id}
          name="asked"
          label={words.asked}
          hint={words.askedHint}
          value={typed.asked ?? ''}
          lang="it"
        />
        <Text
          id={id}
          name="publicAnswer"
          label={words.publicAnswer}
          hint={words.publicHint}
          value={typed.publicAnswer ?? ''}
          lang="it"
        />
        <Text id={id} name="askedEn" label={words.askedEn} value={typed.askedEn ?? ''} lang="en" rows={2} />
        <Text
          id={id}
          name="answerEn"
          label={words.answerEn}
          value={typed.answerEn ?? ''}
          lang="en"
          rows={2}
        />
      </details>
      <p class="actions">
        <button type="submit" name="do" value="settle" class="btn btn-primary">
          {words.settle}
        </button>
        <button type="submit" name="do" value="close" class="btn btn-outline-primary">
          {words.close}
        </button>
      </p>
    </form>
  )
}

const One = ({
  desk,
  question,
  name,
  typed,
}: {
  desk: Desk
  question: DeskQuestion
  name: string | undefined
  typed: Typed
}): Child => {
  const { reader, mayAct } = desk
  const words = deskQuestionWords[reader.language]
  const { state, kind, text, answer, answeredAt, by, version, contact, at } = question
  return (
    <li id={question.id}>
      <p>
        <Tag tone={kind === 'error' ? 'preparing' : 'pending'}>{words.kinds[kind]}</Tag>{' '}
        <Tag tone={state === 'open' ? 'pending' : 'done'}>{words.states[state]}</Tag>
      </p>
      <p class="text" lang={question.language}>
        {text}
      </p>
      <p class="soft">
        {`${atText(reader, at)}; ${contact ? words.fromContact(name ?? words.gone) : words.fromPage}`}
      </p>
      {answer && <p class="text">{answer}</p>}
      {answeredAt && <p class="soft">{words.answeredOn(byText(reader, by), atText(reader, answeredAt))}</p>}
      {version && (
        <p>
          <a href={deskHref(question.announcement, `versions/${version}`)}>{words.inVersion(version)}</a>
        </p>
      )}
      {state === 'open' && mayAct && <Settling desk={desk} question={question} typed={typed} />}
    </li>
  )
}

/** What readers ask of an announcement, and what stands on its public page. @param names of contacts who asked, by id */
export const DeskQuestionsPage = ({
  desk,
  questions,
  answers,
  names,
  wrong,
}: {
  desk: Desk
  questions: readonly DeskQuestion[]
  answers: readonly PublishedAnswer[]
  names: ReadonlyMap<string, string>
  wrong: { id: string; typed: Typed } | undefined
}) => {
  const { reader, announcement, mayAct } = desk
  const words = deskQuestionWords[reader.language]
  const outcome = wrong
    ? words.outcomes.wrong
    : new Map(Object.entries(words.outcomes)).get(reader.query.get('done') ?? '')
  return (
    <DeskFrame desk={desk} page={words.title} wrong={wrong !== undefined}>
      <p class="lead">{words.lead}</p>
      {outcome && (
        <Note tone={wrong ? 'bad' : 'good'} live>
          <p>{outcome}</p>
        </Note>
      )}
      {questions.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {questions
            .toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'))
            .map((question) => (
              <One
                desk={desk}
                question={question}
                name={question.contact && names.get(question.contact)}
                typed={wrong?.id === question.id ? wrong.typed : {}}
              />
            ))}
        </ul>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{words.publishedTitle}</h2>
          <ul class="rows">
            {answers.map(({ id, it, at, by }) => (
              <li>
                <p lang="it">
                  <strong>{it.question}</strong>
                </p>
                <p class="text" lang="it">
                  {it.answer}
                </p>
                <p class="soft">{words.answeredOn(byText(reader, by), atText(reader, at))}</p>
                {mayAct && (
                  <form method="post" action={deskHref(announcement.id, 'questions')}>
                    <input type="hidden" name="question" value={id} />
                    <button type="submit" name="do" value="withdraw" class="btn btn-outline-primary btn-sm">
                      {words.withdraw}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </DeskFrame>
  )
}
