import { setImmediate } from 'node:timers/promises'
import type { Random } from '../bench/random.ts'

/**
 * What befalls one attempt at a request: refused because there are too many, failed inside the service, lost before it
 * arrived, or done and its answer lost. SES does these itself, on the wire; at the table they stand in the SDK, inside
 * its own repeating.
 */
const FAULTS = ['throttled', 'server-error', 'request-lost', 'answer-lost'] as const
export type Fault = (typeof FAULTS)[number]

/** For so many faults one sender is killed, in the middle of a request, before it or after it was done. */
const FAULTS_PER_DEATH = 20

/** Deals out faults, the same for the same seed and order: a share of all requests meets one. */
export type Dice = {
  /** How often each fault was met. */
  met: Record<string, number>
  fault: (where: 'table' | 'SES') => Fault | undefined
  death: () => 'before' | 'after' | undefined
}

export const diceOf = (random: Random, share: number): Dice => {
  const met: Record<string, number> = {}
  const meet = (what: string): void => {
    met[what] = (met[what] ?? 0) + 1
  }
  return {
    met,
    fault: (where) => {
      if (random.next() >= share) return undefined
      const fault = random.pick(FAULTS)
      meet(`${where}: ${fault}`)
      return fault
    },
    death: () => {
      if (random.next() >= share / FAULTS_PER_DEATH) return undefined
      meet('sender killed')
      return random.pick(['before', 'after'])
    },
  }
}

/** As the SDK makes one of the table's answer; without a status, of a connection that ended. */
const tableError = (name: string, httpStatusCode?: number): Error =>
  Object.assign(new Error(`${name}, injected`), {
    name,
    ...(httpStatusCode === undefined ? { code: 'ECONNRESET' } : {}),
    $metadata: httpStatusCode === undefined ? {} : { httpStatusCode },
  })

/** Makes one attempt at a request of the table suffer. The SDK around it tries again as it sees fit. */
export const sufferAtTable = async <Answer>(
  fault: Fault | undefined,
  request: () => Promise<Answer>,
): Promise<Answer> => {
  if (fault === undefined) return request()
  if (fault === 'answer-lost') await request()
  else await setImmediate()
  if (fault === 'throttled') throw tableError('ProvisionedThroughputExceededException', 400)
  if (fault === 'server-error') throw tableError('InternalServerError', 500)
  throw tableError('TimeoutError')
}
