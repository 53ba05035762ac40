import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { colleagueWords } from '../../words/colleagues.ts'
import { maskedAddress } from './who.tsx'

/** What there is to confirm, or what has become of it. */
export type Confirming =
  | { state: 'asked'; inviter: string; members: string; name: string; address: string }
  | { state: 'done' | 'already' | 'over' }

/** Does somebody named by a colleague want our mails? Opening the page, as scanners do, changes nothing (FAULTS F8). */
export const ConfirmPage = ({ reader, confirming }: { reader: Reader; confirming: Confirming }) => {
  const words = colleagueWords[reader.language].confirm
  const title = confirming.state === 'over' ? words.over : words.title
  return (
    <Layout reader={reader} title={title} area={{ kind: 'outside' }}>
      <h1>{title}</h1>
      {confirming.state === 'asked' && (
        <>
          <p class="lead">{words.lead(confirming.inviter, confirming.members)}</p>
          <p>{words.who(confirming.name, maskedAddress(confirming.address))}</p>
          <form method="post" action={reader.path}>
            <p>{words.nothingYet}</p>
            <p class="actions">
              <button type="submit" class="btn btn-primary">
                {words.button}
              </button>
            </p>
          </form>
        </>
      )}
      {confirming.state === 'done' && (
        <Note tone="good" live>
          <p>
            <strong>{words.done}</strong>
          </p>
          <p>{words.doneMore}</p>
        </Note>
      )}
      {confirming.state === 'already' && (
        <Note>
          <p>{words.already}</p>
        </Note>
      )}
      {confirming.state === 'over' && <p>{words.overDo}</p>}
    </Layout>
  )
}
