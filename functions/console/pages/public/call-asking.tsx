import type { PublishedAnswer } from '../../../../shared/domain/desk-question.ts'
import { askDeskPath, inAddress } from '../../public/address.ts'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import type { CallProps } from './call-names.ts'

/** What was asked of the desk, by nobody, and where to ask. What was answered in Italian alone is marked as such. */
export const Asking = ({
  open: { reader },
  call,
  answers,
}: CallProps & { answers: readonly PublishedAnswer[] }) => {
  const { language } = reader
  const words = deskQuestionWords[language]
  return (
    <section>
      {answers.length > 0 && (
        <>
          <h2>{words.faq}</h2>
          {answers.map(({ it, en }) => {
            const [said, lang] = language === 'en' && en ? [en, 'en'] : [it, 'it']
            return (
              <div lang={lang}>
                <h3>{said.question}</h3>
                <p class="text">{said.answer}</p>
              </div>
            )
          })}
        </>
      )}
      <p class="no-print">
        <a href={inAddress(askDeskPath(call.id), language)} rel="nofollow">
          {words.ask}
        </a>
      </p>
    </section>
  )
}
