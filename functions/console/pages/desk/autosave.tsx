import type { Child } from 'hono/jsx'
import type { Part } from '../../../../shared/domain/announcement-fields.ts'
import { SIGNED_IN, signInHref } from '../../access/sign-in-href.ts'
import type { Reader } from '../../services.ts'
import { deskWords } from '../../words/desk.ts'
import { deskHref } from './shown.tsx'

/**
 * Where a form says that it was saved by itself, and what keeps it from being saved: hidden until the script is there.
 * A screen reader is told politely, and of an hour only when it is another. It comes before the fields and stays at the
 * top of the window: on a phone the bottom is taken by whom the call would reach.
 */
export const Autosave = ({ reader, id, part }: { reader: Reader; id: string; part: Part }): Child => {
  const words = deskWords[reader.language]
  return (
    <div class="autosave" data-autosave={deskHref(id, `parts/${part}`)} role="status" hidden>
      <p class="soft" data-saved="" />
      {(['offline', 'failed', 'large'] as const).map((when) => (
        <p class="missing" data-when={when} hidden>
          {words.unsaved[when]}
        </p>
      ))}
      <p class="missing" data-when="stopped" hidden />
      <p class="missing" data-when="expired" hidden>
        {`${words.unsaved.expired} `}
        <a href={signInHref({ pathname: SIGNED_IN, search: '' })} target="_blank" rel="noopener">
          {words.signInBeside}
        </a>
      </p>
    </div>
  )
}
