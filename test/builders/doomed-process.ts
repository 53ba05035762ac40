import type { Around } from './sender.ts'

/** What a request meets in a process that is no more. */
export class Died extends Error {
  override name = 'Died'
}

export type DoomedProcess = {
  /** To be put around every request that the process makes to anything outside itself. */
  around: Around
  /** Requests made so far. */
  requests: () => number
}

/**
 * A process that dies as it is about to make its n-th request. From then on nothing of it gets through, whatever its
 * code still tries, and it sees no answer to what was under way. As dying after a request's effect is dying before
 * the next one, every n together are every moment at which it can die.
 */
export const doomedProcess = (n: number): DoomedProcess => {
  let requests = 0
  const isDead = () => requests >= n
  const die = (): never => {
    throw new Died(`This process died before request ${n}.`)
  }
  return {
    requests: () => requests,
    around: async (_, request) => {
      if (!isDead()) requests += 1
      if (isDead()) return die()
      const answer = await request()
      return isDead() ? die() : answer
    },
  }
}
