import type { Child } from 'hono/jsx'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { unsubscribeWords } from '../../words/contact/unsubscribe.ts'
import { type Served, whoText } from './who.tsx'

/** What has just been done on this page, if anything; to one cluster by its name. */
export type Done = 'unsubscribed' | 'undone' | { muted: string } | { heard: string } | undefined

/** A cluster on whose behalf the contact is, or was, written to. */
export type Hearing = { id: string; name: string; isMuted: boolean }

type Props = { reader: Reader; served: Served; clusters: Hearing[]; done: Done }

const doneText = ({ reader, served: { contact }, done }: Props): string | undefined => {
  const words = unsubscribeWords[reader.language]
  const byOwnHand = contact.inactiveBecause === 'unsubscribed'
  if (contact.inactiveBecause === 'ended') return words.ended
  if (!contact.active)
    return done === 'unsubscribed' && byOwnHand ? words.done : byOwnHand ? words.already : words.stopped
  if (done === 'undone') return words.undone
  if (typeof done !== 'object') return undefined
  return 'muted' in done ? words.muted(done.muted) : words.heard(done.heard)
}

/** Each cluster with its own button, while more than one writes: the last one is the whole. */
const OneByOne = ({ reader, clusters }: Props): Child => {
  const words = unsubscribeWords[reader.language]
  const isLast = clusters.filter(({ isMuted }) => !isMuted).length < 2
  return (
    <section>
      <h2>{words.one}</h2>
      <p>{words.oneLead}</p>
      <ul class="rows">
        {clusters.map(({ id, name, isMuted }) => (
          <li>
            <h3>{name}</h3>
            {isMuted && <p>{words.isMuted}</p>}
            {(isMuted || !isLast) && (
              <form method="post" action={reader.path}>
                <input type="hidden" name="cluster" value={id} />
                <button
                  type="submit"
                  name="do"
                  value={isMuted ? 'hear' : 'mute'}
                  class="btn btn-outline-primary btn-sm"
                  aria-label={`${isMuted ? words.hear : words.mute}: ${name}`}
                >
                  {isMuted ? words.hear : words.mute}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whom an unsubscribe affects, and one button for all; opening the page changes nothing. */
export const UnsubscribePage = (props: Props) => {
  const { reader, served, clusters, done } = props
  const words = unsubscribeWords[reader.language]
  const { active, inactiveBecause } = served.contact
  const byOwnHand = inactiveBecause === 'unsubscribed'
  const said = doneText(props)
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p>
        {words.affects} <strong>{whoText(reader.language, served)}</strong>.
      </p>
      {said && (
        <Note tone={done ? 'good' : 'plain'} live={done !== undefined}>
          <p>{said}</p>
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
              {active ? (clusters.length > 1 ? words.buttonAll : words.button) : words.undo}
            </button>
          </p>
        </form>
      )}
      {active && clusters.length > 1 && <OneByOne {...props} />}
      <p class="soft">{words.others}</p>
    </Layout>
  )
}
