/** How much of the world's time and our memory one request may take. Durations in milliseconds. */
export type Limits = {
  /** Bytes of one answer as they travel. */
  wireBytes: number
  /** Bytes of one answer once unpacked. */
  textBytes: number
  /** One exchange, from resolving the name to the last byte. */
  deadline: number
  /** The longest silence within an exchange. */
  idle: number
  /** Between the end of one request to a host and the start of the next. */
  gap: number
  /** The longest that we wait in place when a host asks us to; longer is `AskedToWait`. */
  patience: number
  /** Times that a failure which may pass is tried, the first included. */
  attempts: number
}

export const usualLimits: Limits = {
  wireBytes: 20_000_000,
  textBytes: 50_000_000,
  deadline: 30_000,
  idle: 10_000,
  gap: 1_000,
  patience: 60_000,
  attempts: 4,
}
