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
 * A process that dies at its n-th request, *before* the request leaves or *after* it was carried out but before the
 * answer is seen. From then on nothing of it gets through, whatever its code still tries.
 */
export const doomedProcess = (n: number, when: 'before' | 'after'): DoomedProcess => {
  let requests = 0
  let dead = false
  const die = (): never => {
    dead = true
    throw new Died(`This process died ${when} request ${n}.`)
  }
  return {
    requests: () => requests,
    around: async (_, request) => {
      if (dead) return die()
      requests += 1
      const last = requests === n
      if (last && when === 'before') return die()
      const answer = await request()
      return last || dead ? die() : answer
    },
  }
}
