import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses'
import { pacer } from '../../functions/send/post.ts'
import { sendShard } from '../../functions/send/send.ts'
import { paceOf, SENDERS, type SendingQueue } from '../../shared/domain/sending.ts'
import type { PolledQueue } from './queue.ts'
import { type Ground, type Sender, startSender } from './sender.ts'

/** What the senders did, all together. */
export type Lanes = {
  /** Handed messages, those that came back among them. */
  invocations: number
  /** Milliseconds, by the driven clock, in which senders were at work on messages: pacing and waiting. */
  pacedMs: number
  stop: () => void
  stopped: Promise<unknown>
}

/** How long a poller waits at an empty queue before it asks again. */
const POLL_SECONDS = 20

/** As many senders as in production work off the queue, each one message at a time, until they are stopped. */
export const startLanes = (queue: PolledQueue, which: SendingQueue, ground: Ground): Lanes => {
  const { clock } = ground
  const quota = new SESClient({})
  let running = true
  const lanes: Lanes = {
    invocations: 0,
    pacedMs: 0,
    stop: () => {
      running = false
    },
    stopped: Promise.resolve(),
  }
  const lane = async (): Promise<void> => {
    let sender: Sender = startSender(ground)
    while (running) {
      const taken = await queue.take()
      if (!taken) {
        await clock.sleep(POLL_SECONDS * 1000)
        continue
      }
      const began = clock.milliseconds()
      const { MaxSendRate = 1 } = await clock.during(quota.send(new GetSendQuotaCommand({})))
      const pace = pacer(clock, paceOf(which, MaxSendRate))
      const services = { ...sender.services, pace: () => pace() }
      const ended = await Promise.race([
        sendShard(taken.message, services).then(
          () => 'done' as const,
          () => 'failed' as const,
        ),
        sender.died,
      ])
      lanes.invocations += 1
      lanes.pacedMs += clock.milliseconds() - began
      if (ended === 'done') await taken.done()
      else await taken.failed()
      if (ended === 'died') sender = startSender(ground)
    }
  }
  lanes.stopped = Promise.all(Array.from({ length: SENDERS }, lane))
  return lanes
}
