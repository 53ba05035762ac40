import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Note } from '../../../functions/console/frame/components.tsx'
import { Layout } from '../../../functions/console/frame/layout.tsx'
import type { Reader } from '../../../functions/console/services.ts'
import { accountsWords } from './words.ts'

/** A whole page as text. */
export const documentOf = async (element: Child): Promise<string> =>
  String(await html`<!DOCTYPE html>${element}`)

const Field = ({
  name,
  label,
  type,
  autocomplete,
  isWrong,
}: {
  name: string
  label: string
  type: 'text' | 'password'
  autocomplete: string
  isWrong: boolean
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    <input
      type={type}
      id={name}
      name={name}
      required
      maxlength={100}
      autocomplete={autocomplete}
      autocapitalize="none"
      {...(isWrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'wrong' } : {})}
    />
  </div>
)

/** @param isWrong whether a name and a password have just been typed that do not belong together */
export const PasswordPage = ({ reader, isWrong }: { reader: Reader; isWrong: boolean }) => {
  const words = accountsWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {isWrong && (
        <Note tone="bad" live>
          <p id="wrong">
            <strong>{words.wrong}</strong>
          </p>
          <p>{words.wrongDo}</p>
        </Note>
      )}
      <form method="post" action={reader.path}>
        <Field name="user" label={words.user} type="text" autocomplete="username" isWrong={isWrong} />
        <Field
          name="password"
          label={words.password}
          type="password"
          autocomplete="current-password"
          isWrong={isWrong}
        />
        <p class="actions">
          <button type="submit" class="btn btn-primary">
            {words.button}
          </button>
        </p>
      </form>
    </Layout>
  )
}

/** @param form as the provider has written it, with its own proof inside; the buttons belong to it */
export const LeaveAccountPage = ({ reader, form }: { reader: Reader; form: string }) => {
  const words = accountsWords[reader.language]
  return (
    <Layout reader={reader} title={words.outTitle} area={{ kind: 'outside' }}>
      <h1>{words.outTitle}</h1>
      <p class="lead">{words.out}</p>
      {raw(form)}
      <p class="actions">
        <button type="submit" form="op.logoutForm" name="logout" value="yes" class="btn btn-primary">
          {words.outYes}
        </button>
        <button type="submit" form="op.logoutForm" class="btn btn-outline-primary">
          {words.outNo}
        </button>
      </p>
    </Layout>
  )
}

export const BrokenOffPage = ({ reader }: { reader: Reader }) => {
  const words = accountsWords[reader.language]
  return (
    <Layout reader={reader} title={words.failedTitle} area={{ kind: 'outside' }}>
      <h1>{words.failedTitle}</h1>
      <p>{words.failed}</p>
      <p>
        <a href="/sign-in">{words.back}</a>
      </p>
    </Layout>
  )
}
