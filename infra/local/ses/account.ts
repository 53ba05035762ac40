import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Fate } from './addresses.ts'
import { simulatedFate } from './addresses.ts'
import { SesRefusal } from './answers.ts'
import type { SnsEnvelope } from './events.ts'
import { eventsOf } from './events.ts'
import type { Mailbox } from './mailbox.ts'
import { openMailbox } from './mailbox.ts'
import { stamp } from './message.ts'
import type { Limits, Quota } from './quota.ts'
import { createQuota } from './quota.ts'
import type { Policy } from './send.ts'
import { FEEDBACK_TAGS, messageId, readSubmission } from './send.ts'
import type { SuppressionList } from './suppression.ts'
import { openSuppressionList } from './suppression.ts'

export type AccountOptions = Partial<Policy> &
  Partial<Limits> & {
    now: () => Instant
    /** Called for each event, in order, one at a time, once the send was answered; only for messages with a configuration set. */
    onEvent?: ((envelope: SnsEnvelope) => void | Promise<void>) | undefined
    /** The clock that the sending rate is counted by; real time when absent. */
    milliseconds?: (() => number) | undefined
    /** Where accepted messages are kept; files in the server's folder when absent. */
    mailbox?: Mailbox | undefined
  }

/** An account of SES: what it accepted, may still send, and refuses. */
export type Account = {
  mailbox: Mailbox
  suppression: SuppressionList
  quota: Quota
  /** Whether sending is paused, as AWS does with too many bounces. */
  paused: boolean
  setFate: (address: string, fate: Fate) => void
  /** @returns the id of the accepted message. @throws SesRefusal as SES would refuse it. */
  sendRawEmail: (parameters: URLSearchParams) => string
  settled: () => Promise<void>
}

/** @throws Error when `folder` holds something that cannot be read, with the remedy. */
export const openAccount = (folder: string, options: AccountOptions): Account => {
  const { now, onEvent, region = 'eu-south-1' } = options
  const fates = new Map<string, Fate>()
  const mailbox = options.mailbox ?? openMailbox(folder)
  const suppression = openSuppressionList(join(folder, 'suppression.list'), now)
  const quota = createQuota(
    { maxSendRate: options.maxSendRate ?? 1000, max24HourSend: options.max24HourSend ?? 1_000_000 },
    now,
    options.milliseconds ?? (() => performance.now()),
    mailbox.list().map(({ at, destinations }) => ({ at, recipients: counted(destinations) })),
  )

  const fateOf = (address: string) => {
    const onAccountList = suppression.has(address)
    const fate = simulatedFate(address) ?? fates.get(address.toLowerCase()) ?? 'delivered'
    return { address, onAccountList, fate: onAccountList ? ('suppressed' as const) : fate }
  }

  let sequence = mailbox.list().length
  let handedOver = Promise.resolve()
  const failures: unknown[] = []
  const publish = (envelope: SnsEnvelope): void => {
    handedOver = handedOver
      .then(() => setImmediate())
      .then(() => onEvent?.(envelope))
      .catch((error) => void failures.push(error))
  }

  const account: Account = {
    mailbox,
    suppression,
    quota,
    paused: false,
    setFate: (address, fate) => void fates.set(address.toLowerCase(), fate),
    settled: async () => {
      await handedOver
      if (failures.length > 0) throw new AggregateError(failures.splice(0), 'SES events were not taken.')
    },
    sendRawEmail: (parameters) => {
      if (account.paused) {
        throw new SesRefusal('AccountSendingPausedException', 'Email sending is disabled for your account.')
      }
      const { message, ...submission } = readSubmission(parameters, { ...options, region })
      const { destinations, configurationSet } = submission
      quota.check(destinations.length)
      const at = now()
      const accepted = { id: messageId(at, sequence), at, ...submission }
      sequence += 1
      const feedback = FEEDBACK_TAGS.map((name) => accepted.tags[name] ?? '')
      mailbox.keep(accepted, stamp(message, { ...accepted, feedback }, region))
      quota.add(destinations.length, counted(destinations))
      if (onEvent && configurationSet) {
        eventsOf(accepted, message, destinations.map(fateOf), region).forEach(publish)
      }
      return accepted.id
    },
  }
  return account
}

/** Recipients that use up the 24-hour quota: the simulator's do not. */
const counted = (destinations: readonly string[]): number =>
  destinations.filter((address) => simulatedFate(address) === undefined).length
