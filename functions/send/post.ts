import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import type { Clock } from '../../shared/runtime/clock.ts'

/** What became of one mail at SES. Only *throttled* may be tried again; *unknown* must never be. */
export type Posted =
  | { kind: 'accepted'; sesId: string }
  | { kind: 'throttled' }
  | { kind: 'paused'; because: 'daily quota reached' | 'sending is switched off' }
  | { kind: 'rejected'; because: string }
  | { kind: 'unknown' }

/** SES tells these by name; the two meanings of Throttling only by its text (SES Developer Guide, "Errors"). */
const meaningOf = (error: unknown): Posted => {
  if (!(error instanceof Error)) return { kind: 'unknown' }
  if (/^Throttling/.test(error.name))
    return /daily message quota/i.test(error.message)
      ? { kind: 'paused', because: 'daily quota reached' }
      : { kind: 'throttled' }
  if (/SendingPaused/.test(error.name)) return { kind: 'paused', because: 'sending is switched off' }
  const status =
    '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }).httpStatusCode : undefined
  if (status !== undefined && status >= 400 && status < 500) return { kind: 'rejected', because: error.name }
  return { kind: 'unknown' }
}

export type Mail = {
  from: string
  to: string
  raw: Uint8Array
  configurationSet: string
  tags: Record<string, string>
}

/** Hands one mail to SES, once. The client must be made with `maxAttempts: 1`: the SDK would post again when an answer is lost. */
export const post = async (ses: SESClient, mail: Mail): Promise<Posted> => {
  try {
    const { MessageId } = await ses.send(
      new SendRawEmailCommand({
        Source: mail.from,
        Destinations: [mail.to],
        RawMessage: { Data: mail.raw },
        ConfigurationSetName: mail.configurationSet,
        Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      }),
    )
    return MessageId ? { kind: 'accepted', sesId: MessageId } : { kind: 'unknown' }
  } catch (error) {
    return meaningOf(error)
  }
}

/** Waits at most this often when SES asks for patience: about a minute in all. */
const THROTTLED_TRIES = 7

/** Posts, and while SES throttles, waits longer each time with jitter (FAULTS A8). */
export const postPatiently = async (
  ses: SESClient,
  mail: Mail,
  clock: Clock,
  random: () => number,
): Promise<Posted> => {
  for (let attempt = 0; ; attempt += 1) {
    const posted = await post(ses, mail)
    if (posted.kind !== 'throttled' || attempt === THROTTLED_TRIES) return posted
    await clock.sleep((0.5 + random() / 2) * 500 * 2 ** attempt)
  }
}

/** Lets at most `perSecond` through, however many ask: the first at once, each next one when its turn has come. */
export const pacer = (clock: Clock, perSecond: number): (() => Promise<void>) => {
  const gap = 1000 / perSecond
  let last: Promise<void> | undefined
  return () => {
    last = last ? last.then(() => clock.sleep(gap)) : Promise.resolve()
    return last
  }
}
