import { PATHS } from '../../../../shared/links/addresses.ts'
import { SIGN_IN } from '../../access/sign-in-href.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { signInWords } from '../../words/sign-in.ts'

/** Why somebody who came back is not in. */
export type SignInOutcome = 'failed' | 'unreachable' | 'noRole' | 'tooMany'

/**
 * @param to where to go on afterwards, a path of this site
 * @param leaveUrl where one signs out of an account that has no role, which the provider would let in again unasked
 */
export const SignInPage = ({
  reader,
  to,
  outcome,
  leaveUrl,
}: {
  reader: Reader
  to: string
  outcome?: SignInOutcome | undefined
  leaveUrl?: string | undefined
}) => {
  const words = signInWords[reader.language]
  const start = `${SIGN_IN}/start${to === '/' ? '' : `?${new URLSearchParams({ to })}`}`
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {outcome && (
        <Note tone="bad" live>
          <p>
            <strong>{words.outcomes[outcome]}</strong>
          </p>
          <p>{words.outcomesDo[outcome]}</p>
        </Note>
      )}
      <p>{words.how}</p>
      <p class="actions">
        <a class="btn btn-primary" href={start}>
          {words.button}
        </a>
        {leaveUrl && <a href={leaveUrl}>{words.other}</a>}
      </p>
      <p class="soft">
        {words.contact} <a href={PATHS.ownLink}>{words.ownLink}</a>
      </p>
    </Layout>
  )
}

/**
 * Nobody is signed in here any more; the browser goes on by itself to sign out of the account. By a page and not by a
 * redirect: our policy lets no form lead to another site.
 */
export const LeavingPage = ({ reader, url }: { reader: Reader; url: string }) => {
  const words = signInWords[reader.language]
  return (
    <Layout reader={reader} title={words.leavingTitle} area={{ kind: 'outside' }} onTo={url}>
      <h1>{words.leavingTitle}</h1>
      <p role="status">{words.leaving}</p>
      <p>
        <a href={url}>{words.leavingDo}</a>
      </p>
    </Layout>
  )
}

export const SignedOutPage = ({ reader }: { reader: Reader }) => {
  const words = signInWords[reader.language]
  return (
    <Layout reader={reader} title={words.outTitle} area={{ kind: 'outside' }}>
      <h1>{words.outTitle}</h1>
      <p class="lead">{words.out}</p>
      <p>
        <a href={SIGN_IN}>{words.again}</a>
      </p>
    </Layout>
  )
}
