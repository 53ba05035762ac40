import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Blobs } from '../../shared/blobs/blobs.ts'
import { toInstant } from '../../shared/domain/time.ts'
import { hourFolder } from '../../shared/mail/send-events.ts'

const Dated = z.object({ mail: z.object({ timestamp: z.string() }) })

/** Stands in for Firehose: gathers SES's Send events and lays them down in blobs, a line each, by the hour. */
export type SentEvents = {
  take: (event: string) => void
  /** Lays down what was gathered. */
  flush: () => Promise<void>
}

export const gatherSentEvents = (blobs: Pick<Blobs, 'put'>): SentEvents => {
  const gathered = new Map<string, string[]>()
  return {
    take: (event) => {
      const { mail } = Dated.parse(JSON.parse(event))
      const folder = hourFolder(toInstant(new Date(mail.timestamp)))
      const events = gathered.get(folder)
      if (events) events.push(event)
      else gathered.set(folder, [event])
    },
    flush: async () => {
      const all = [...gathered]
      gathered.clear()
      for (const [folder, events] of all)
        await blobs.put(`${folder}${randomUUID()}`, `${events.join('\n')}\n`)
    },
  }
}
