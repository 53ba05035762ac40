import { type DoomedProcess, doomedProcess } from './doomed-process.ts'

/**
 * What may befall a process at its n-th request: *dies* before it; or lives on while the *request is lost* before it
 * arrives, or its *answer* after it has done its work.
 */
export const MISHAPS = ['dies', 'request lost', 'answer lost'] as const
export type Mishap = (typeof MISHAPS)[number]

/** A process that meets one mishap at its n-th request to anything outside itself. */
export const unluckyProcess = (mishap: Mishap, n: number): DoomedProcess => {
  if (mishap === 'dies') return doomedProcess(n)
  let requests = 0
  const lost = (): never => {
    throw new Error(`The ${mishap.replace(' lost', '')} was lost at request ${n}.`)
  }
  return {
    requests: () => requests,
    around: async (_, request) => {
      requests += 1
      const mine = requests
      if (mine === n && mishap === 'request lost') return lost()
      const answer = await request()
      return mine === n ? lost() : answer
    },
  }
}
