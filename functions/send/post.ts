import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { QUOTA_REACHED } from '../../shared/domain/sending.ts'
import type { Clock } from '../../shared/runtime/clock.ts'

/**
 * What became of one mail at SES. *throttled* and *unreachable* were certainly not accepted and may be tried again,
 * *paused* when SES takes our mail again; *unknown* must never be.
 */
export type Posted =
  | { kind: 'accepted'; sesId: string }
  | { kind: 'throttled' }
  | { kind: 'unreachable' }
  | { kind: 'paused'; because: string }
  | { kind: 'rejected'; because: string }
  | { kind: 'unknown' }

/** What SES refuses for the sake of one mail or its address. Any other refusal is of us, and would meet everybody. */
const ABOUT_THE_MAIL = /^(?:MessageRejected|InvalidParameter|ValidationError)/

/** No connection was made, so nothing was posted. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** SES tells these by name; the two meanings of Throttling only by its text (SES Developer Guide, "Errors"). */
const meaningOf = (error: unknown): Posted => {
  if (!(error instanceof Error)) return { kind: 'unknown' }
  if (/^Throttling/.test(error.name))
    return /daily message quota/i.test(error.message)
      ? { kind: 'paused', because: QUOTA_REACHED }
      : { kind: 'throttled' }
  // Our domain is not verified, or the account is still in the sandbox: it would meet everybody, not this mail.
  if (error.name === 'MessageRejected' && /not verified/i.test(error.message))
    return { kind: 'paused', because: 'SES does not take mail from us yet: an address is not verified' }
  if (/SendingPaused/.test(error.name)) return { kind: 'paused', because: 'sending is switched off' }
  const status =
    '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }).httpStatusCode : undefined
  if (status !== undefined && status >= 400 && status < 500)
    return ABOUT_THE_MAIL.test(error.name)
      ? { kind: 'rejected', because: error.name }
      : { kind: 'paused', because: error.name }
  if ('code' in error && NOT_CONNECTED.includes(String(error.code))) return { kind: 'unreachable' }
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
const PATIENT_TRIES = 7

/** Posts, and while SES throttles or cannot be reached, waits longer each time with jitter (FAULTS A8). */
export const postPatiently = async (
  ses: SESClient,
  mail: Mail,
  clock: Clock,
  random: () => number,
): Promise<Posted> => {
  for (let attempt = 0; ; attempt += 1) {
    const posted = await post(ses, mail)
    const again = posted.kind === 'throttled' || posted.kind === 'unreachable'
    if (!again || attempt === PATIENT_TRIES) return posted
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
