import { Note } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { contactWords } from '../words/contact.ts'
import { type Served, whoText } from './who.tsx'

/** What has just been done on this page, if anything. */
export type Done = 'unsubscribed' | 'undone' | undefined

/** Whom an unsubscribe affects, and one button; opening the page changes nothing. */
export const UnsubscribePage = ({ reader, served, done }: { reader: Reader; served: Served; done: Done }) => {
  const words = contactWords[reader.language].unsubscribe
  const { active, inactiveBecause } = served.contact
  const byOwnHand = inactiveBecause === 'unsubscribed'
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p>
        {words.affects} <strong>{whoText(reader.language, served)}</strong>.
      </p>
      {done === 'undone' && active && (
        <Note tone="good" live>
          <p>{words.undone}</p>
        </Note>
      )}
      {!active && (
        <Note tone={done ? 'good' : 'plain'} live={done !== undefined}>
          <p>
            {done === 'unsubscribed' && byOwnHand ? words.done : byOwnHand ? words.already : words.stopped}
          </p>
        </Note>
      )}
      {(active || byOwnHand) && (
        <form method="post" action={reader.path}>
          {active && (
            <p>
              {words.question} {words.nothingYet}
            </p>
          )}
          <p class="actions">
            <button
              type="submit"
              name="do"
              value={active ? 'unsubscribe' : 'undo'}
              class={active ? 'btn btn-primary' : 'btn btn-outline-primary'}
            >
              {active ? words.button : words.undo}
            </button>
          </p>
        </form>
      )}
      <p class="soft">{words.others}</p>
    </Layout>
  )
}
