import type { LetterReady } from '../../shared/domain/messages.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { readWaitingLetters, readyOf, settleLetter } from '../../shared/store/letters.ts'
import { readPause } from '../../shared/store/sending-pause.ts'
import type { Table } from '../../shared/store/table.ts'

/** A letter is usually sent within seconds: after this long its message was lost. */
const LATE_MINUTES = 10
/** A claim this old has no sender behind it: a sender's whole time is five minutes. */
const LEASE_MINUTES = 15
/** Who asked for something two days ago has asked again, or no longer expects it. */
const STALE_HOURS = 48

export type LettersRecovered = { lettersRequeued: number; lettersGivenUp: number }

/**
 * Puts letters back whose message was lost. One whose sender vanished may have been sent, so that it is *unknown*
 * from now on and not sent again; one that could not be sent for two days is given up.
 */
export const recoverLetters = async ({
  table,
  urgent,
  now,
}: {
  table: Table
  urgent: Queue<LetterReady>
  now: () => Instant
}): Promise<LettersRecovered> => {
  const recovered = { lettersRequeued: 0, lettersGivenUp: 0 }
  const isPaused = (await readPause(table, now())) !== undefined
  for (const letter of await readWaitingLetters(table)) {
    const { at, state, claim } = letter
    // The list may be a moment late: what is settled by now is left alone.
    if (state === 'claimed' && claim) {
      if (claim.at >= plus(now(), { minutes: -LEASE_MINUTES })) continue
      if (await settleLetter(table, letter, { state: 'unknown' }, claim.token)) recovered.lettersGivenUp += 1
    } else if (state === 'pending' && at < plus(now(), { hours: -STALE_HOURS })) {
      const because = 'it could not be sent for two days'
      if (await settleLetter(table, letter, { state: 'failed', because }, undefined))
        recovered.lettersGivenUp += 1
    } else if (state === 'pending' && !isPaused && at < plus(now(), { minutes: -LATE_MINUTES })) {
      await urgent.send([readyOf(letter)])
      recovered.lettersRequeued += 1
    }
  }
  return recovered
}
