/** How large everything is, and how long may be spent on it. */
export type Scale = {
  /** Calls and profiles of the large comparisons. */
  pairs: [number, number][]
  /** Seconds that another engine gets at each of them. */
  peerSeconds: number
  /** How often a measurement that takes long is repeated. */
  rounds: number
  /** Calls that one profile meets, and how many profiles are tried. */
  profileAgainst: [number, number]
  /** Profiles that one call meets, and how many calls are tried. */
  callAgainst: [number, number][]
  /** Calls of the snapshot. */
  snapshot: number
  growth: { calls: number[]; profiles: number[] }
  /** How often a mail is rendered, how many calls are chosen from, and how many contacts are mailed. */
  mails: { rounds: number; calls: number; contacts: number }
  /** How many processes import the engine, one after another. */
  freshProcesses: number
  /** Recorded calls and profiles at most; all of them where it is absent. */
  recorded?: number
}

export const FULL: Scale = {
  pairs: [
    [2000, 750],
    [5000, 10_000],
    [20_000, 750],
  ],
  peerSeconds: 20,
  rounds: 5,
  profileAgainst: [2000, 1000],
  callAgainst: [
    [500, 1000],
    [100_000, 300],
    [1_000_000, 200],
  ],
  snapshot: 20_000,
  growth: { calls: [5000, 10_000, 20_000], profiles: [500, 1000, 2000] },
  freshProcesses: 7,
  mails: { rounds: 200, calls: 2000, contacts: 300 },
}

const divided = (scale: Scale, by: number): Scale => {
  const tenth = (count: number): number => Math.max(3, Math.round(count / by))
  const both = ([one, other]: [number, number]): [number, number] => [tenth(one), tenth(other)]
  return {
    ...scale,
    pairs: scale.pairs.map(both),
    profileAgainst: both(scale.profileAgainst),
    callAgainst: scale.callAgainst.map(both),
    snapshot: tenth(scale.snapshot),
    growth: { calls: scale.growth.calls.map(tenth), profiles: scale.growth.profiles.map(tenth) },
  }
}

/** A tenth of every size, three seconds for the others. */
export const QUICK: Scale = {
  ...divided(FULL, 10),
  peerSeconds: 3,
  rounds: 3,
  recorded: 200,
  mails: { rounds: 50, calls: 200, contacts: 100 },
}

/** So small that a test runs it. */
export const TINY: Scale = {
  pairs: [[50, 10]],
  peerSeconds: 0.05,
  rounds: 2,
  profileAgainst: [50, 10],
  callAgainst: [[10, 10]],
  snapshot: 50,
  growth: { calls: [10, 20, 40], profiles: [5, 10, 20] },
  freshProcesses: 1,
  mails: { rounds: 3, calls: 50, contacts: 0 },
  recorded: 10,
}
