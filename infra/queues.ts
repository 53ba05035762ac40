/** A queue, its patience and what it is for. Read by the CDK app and by this machine's queues alike. */
export type QueuePlan = {
  purpose: string
  /** One sentence: what a person loses when messages of this queue end among its dead letters. */
  loses: string
  /** How long a message stays hidden from others while one consumer works on it. */
  visibilitySeconds: number
  /** How long a new message waits before anyone sees it. */
  delaySeconds: number
  /** Deliveries before a message is set aside as a dead letter. */
  maxReceiveCount: number
}

export type QueueName = 'changed' | 'bulk' | 'urgent' | 'events' | 'readings' | 'runs'

/**
 * Visibility is at least six times the consumer's timeout, as Lambda asks of a queue, and for the senders less
 * than the hour after which recover takes a shard for lost (FAULTS A5).
 */
export const QUEUES: Record<QueueName, QueuePlan> = {
  changed: {
    purpose: 'calls, profiles or concepts changed: build the snapshots anew',
    loses:
      'Readers of the next digest are matched against calls and profiles as they were before this change.',
    visibilitySeconds: 1200,
    // Ten changes within a minute make one build.
    delaySeconds: 60,
    maxReceiveCount: 5,
  },
  bulk: {
    purpose: 'shards of up to 50 contacts of a digest run',
    loses: 'Up to 50 contacts do not get the digest of this run until the shard is sent again.',
    visibilitySeconds: 1800,
    delaySeconds: 0,
    maxReceiveCount: 5,
  },
  urgent: {
    purpose: 'shards of mails that cannot wait for the digest, and letters that someone asked for',
    loses:
      'Up to 50 contacts are not told at once of a call that opened, closed early or was revoked, or a letter waits.',
    visibilitySeconds: 1800,
    delaySeconds: 0,
    maxReceiveCount: 5,
  },
  events: {
    purpose: 'what SES says became of mails: bounces, complaints, rejections, delays',
    loses: 'Someone who complained, or whose address no longer exists, is mailed again.',
    visibilitySeconds: 360,
    delaySeconds: 0,
    maxReceiveCount: 5,
  },
  readings: {
    purpose: 'what pages ask to be read: released readings, pasted calls, large files of members',
    loses: 'What somebody asked to be read or stored stays unread, and its page says that it waits.',
    visibilitySeconds: 5400,
    delaySeconds: 0,
    maxReceiveCount: 3,
  },
  runs: {
    purpose: 'runs that an operator starts by hand',
    loses: 'A digest or a daily run that an operator has started by hand does not begin.',
    visibilitySeconds: 1800,
    delaySeconds: 0,
    maxReceiveCount: 3,
  },
}
