import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'

/** A queue of JSON messages. */
export type Queue<Message> = { send: (messages: Message[]) => Promise<void> }

/** SQS takes at most ten messages at once. */
const BATCH = 10

/** @throws Error when the queue refuses some of the messages; those before them were sent. */
export const openQueue = <Message>(url: string, client = new SQSClient({})): Queue<Message> => ({
  send: async (messages) => {
    for (let start = 0; start < messages.length; start += BATCH) {
      const Entries = messages
        .slice(start, start + BATCH)
        .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) }))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
      if (Failed.length > 0) {
        throw new Error(
          `[queue ${url}] expected ${Entries.length} messages to be taken, ${Failed.length} were refused: ${Failed[0]?.Message}. They will be looked for by recover.`,
        )
      }
    }
  },
})
