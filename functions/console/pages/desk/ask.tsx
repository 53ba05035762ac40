import { quotable } from '../../../../shared/digests/clean.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { inAddress, publicCallPath } from '../../public/address.ts'
import type { Reader } from '../../services.ts'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import { Lines, Radios } from '../frame/fields.tsx'

/** What was typed, and what became of it: HTTP's own numbers. */
export type AskedDesk = { kind: string; text: string; outcome?: 200 | 422 | 429 }

/** Where somebody asks the desk about an announced call. @param known who asks is a contact, and is answered by mail */
export const AskDeskPage = ({
  reader,
  call,
  known,
  asked: { kind, text, outcome },
}: {
  reader: Reader
  call: { id: string; title: string }
  known: boolean
  asked: AskedDesk
}) => {
  const words = deskQuestionWords[reader.language]
  return (
    <Layout reader={reader} title={words.askTitle} area={{ kind: 'outside' }}>
      <h1>{words.askTitle}</h1>
      <p class="lead">{words.askLead(quotable(call.title, 200))}</p>
      {outcome && (
        <Note tone={outcome === 200 ? 'good' : 'bad'} live>
          <p id="outcome">{words[`asked${outcome}`]}</p>
        </Note>
      )}
      {outcome !== 200 && (
        <form method="post" action={known ? reader.path : inAddress(reader.path, reader.language)}>
          <p>{known ? words.askContact : words.askPublic}</p>
          <Radios
            name="kind"
            label={words.askKind}
            options={(['question', 'error'] as const).map((value) => ({
              value,
              label: words.askKinds[value],
            }))}
            chosen={kind || 'question'}
          />
          <Lines name="text" label={words.askText} hint={words.askHint} value={text} rows={5} />
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.askButton}
            </button>
          </p>
        </form>
      )}
      <p>
        <a href={inAddress(publicCallPath(call.id), reader.language)}>{words.back}</a>
      </p>
    </Layout>
  )
}
