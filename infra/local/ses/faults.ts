import { SesRefusal } from './answers.ts'

/**
 * What a test makes the next SendRawEmail suffer:
 * `throttled`, `server-error`, `rejected` (for its content): refused, nothing accepted · `request-lost`: the connection ends, nothing accepted ·
 * `answer-lost`: accepted, then the connection ends · `{ delayed }`: answered after so many milliseconds of real time.
 */
export type Fault =
  | 'throttled'
  | 'server-error'
  | 'rejected'
  | 'request-lost'
  | 'answer-lost'
  | { delayed: number }

/** Thrown where the connection is to be cut without an answer. */
export class ConnectionLost extends Error {}

/** Runs `send` as `fault` has it. */
export const suffer = async <T>(fault: Fault | undefined, send: () => T): Promise<T> => {
  if (fault === 'throttled') throw new SesRefusal('Throttling', 'Maximum sending rate exceeded.')
  if (fault === 'server-error') throw new SesRefusal('InternalFailure', 'An injected failure.', 500)
  if (fault === 'rejected') throw new SesRefusal('MessageRejected', 'An injected rejection.')
  if (fault === 'request-lost') throw new ConnectionLost('before accepting')
  if (typeof fault === 'object') await new Promise((resolve) => setTimeout(resolve, fault.delayed))
  const sent = send()
  if (fault === 'answer-lost') throw new ConnectionLost('after accepting')
  return sent
}
