import type { Child } from 'hono/jsx'
import { isAnnounced } from '../../../../shared/domain/desk.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import { isAny } from '../../../../shared/domain/person.ts'
import type { Reader } from '../../services.ts'
import { deskWords } from '../../words/desk.ts'
import { DESK } from './shown.tsx'

/** Whether a call can be the beginning of an announcement, for who reads the page: an officer, and none that is one. */
export const mayTakeOver = (reader: Reader, call: Pick<Opportunity, 'source' | 'level'>): boolean =>
  call.level === 'regional' && !isAnnounced(call) && isAny(reader.person ?? { roles: [] }, ['officer'])

/** A form that takes a call over as the beginning of an announcement. */
export const TakeOver = ({ reader, call }: { reader: Reader; call: Pick<Opportunity, 'id'> }): Child => {
  const words = deskWords[reader.language]
  return (
    <form method="post" action={DESK}>
      <input type="hidden" name="call" value={call.id} />
      <p class="hint">{words.takeOverAbout}</p>
      <button type="submit" name="do" value="take" class="btn btn-outline-primary btn-sm">
        {words.takeOver}
      </button>
    </form>
  )
}
