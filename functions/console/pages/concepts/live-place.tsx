import type { Child } from 'hono/jsx'
import { signInHref } from '../../access/sign-in-href.ts'
import type { Reader } from '../../services.ts'
import { liveWords } from '../../words/live.ts'

/** What may keep an answer from coming, in the words of whatever is asked. */
type Troubles = Record<'behind' | 'offline' | 'failed' | 'large', string>

/**
 * The place beside a form where an answer to what is being typed is shown: hidden until the script is there. Its lines
 * say what may keep the answer from coming; one sentence at a time is read out.
 * @param asks where the form is sent to be looked at; nothing is written there
 * @param back the page, for who has to sign in again
 */
export const LivePlace = ({
  reader,
  title,
  asks,
  back,
  words,
}: {
  reader: Reader
  title: string
  asks: string
  back: string
  words: Troubles
}): Child => {
  const { expired, signIn } = liveWords[reader.language]
  return (
    <aside class="live-panel" hidden tabindex={-1} aria-labelledby="live-title" data-live={asks}>
      <div class="live-head">
        <h2 id="live-title">{title}</h2>
        <p data-brief="" />
        {(['behind', 'offline', 'failed', 'large'] as const).map((when) => (
          <p class={when === 'behind' ? 'soft' : 'missing'} data-when={when} hidden>
            {words[when]}
          </p>
        ))}
        <p class="missing" data-when="expired" hidden>
          {`${expired} `}
          <a href={signInHref({ pathname: back, search: '' })} target="_blank" rel="noopener">
            {signIn}
          </a>
        </p>
        <p role="status" class="visually-hidden" />
      </div>
      <div data-outcome="" />
    </aside>
  )
}
