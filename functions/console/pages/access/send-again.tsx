import { SIGNED_IN, signInHref } from '../../access/sign-in-href.ts'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { signInWords } from '../../words/sign-in.ts'

/** A field of a form, as it was sent. */
export type Field = [name: string, value: string]

/** Ids and choices are one word; what somebody has written has several, or lines. */
const isProse = ([, value]: Field): boolean => /\s/.test(value.trim())

/** A form that was sent when nobody was signed in any more waits here, whole, until it is sent again. */
export const SendAgainPage = ({ reader, fields }: { reader: Reader; fields: readonly Field[] }) => {
  const words = signInWords[reader.language]
  const query = reader.query.size > 0 ? `?${reader.query}` : ''
  const written = fields.filter(isProse)
  return (
    <Layout reader={reader} title={words.endedTitle} area={{ kind: 'outside', waits: true }}>
      <h1>{words.endedTitle}</h1>
      <p class="lead">{words.ended}</p>
      <form method="post" action={`${reader.path}${query}`}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ol>
          <li>
            <a href={signInHref({ pathname: SIGNED_IN, search: '' })} target="_blank" rel="noopener">
              {words.beside}
            </a>
          </li>
          <li>
            {words.sendAgainLead}{' '}
            <button type="submit" class="btn btn-primary">
              {words.sendAgain}
            </button>
          </li>
        </ol>
      </form>
      {written.length > 0 && (
        <>
          <h2>{words.written}</h2>
          {written.map(([, value]) => (
            <p class="text">{value}</p>
          ))}
        </>
      )}
    </Layout>
  )
}

/** Where one arrives who has signed in beside a form that waits. */
export const SignedInPage = ({ reader }: { reader: Reader }) => {
  const words = signInWords[reader.language]
  return (
    <Layout reader={reader} title={words.inTitle} area={{ kind: 'office', section: 'none' }}>
      <h1>{words.inTitle}</h1>
      <p class="lead">{words.in}</p>
    </Layout>
  )
}
