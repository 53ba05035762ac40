import { createServer, type IncomingHttpHeaders } from 'node:http'
import { listen, readBody } from '../../infra/local/listen.ts'

/** A DynamoDB operation as its header names it. */
export type Operation = 'GetItem' | 'PutItem' | 'UpdateItem' | 'Query' | 'BatchWriteItem' | 'CreateTable'

type Json = Record<string, unknown>
type Answer = { status: number; body: Json }
/** What a fault makes of one request: an answer, or none at all. */
export type Fault = (body: Json, forward: (body: Json) => Promise<Answer>) => Promise<Answer | 'hang up'>

export type FaultyTable = {
  endpoint: string
  /** Every request so far, in order, repeats by the SDK among them. */
  asked: { operation: Operation; body: Json }[]
  /** How many requests of this operation came since the last `forget`. */
  count: (operation: Operation) => number
  forget: () => void
  /** The next `times` requests of this operation meet with `fault`. */
  meet: (operation: Operation, fault: Fault, times?: number) => void
  /** Takes back all faults that were not met. */
  mend: () => void
  close: () => Promise<void>
}

const NOWHERE = { pk: { S: 'nowhere' }, sk: { S: 'nowhere' } }

/** Stands before the real local table: passes every request on, but for those that a test has asked faults for. */
export const startFaultyTable = async (behind: string): Promise<FaultyTable> => {
  const asked: FaultyTable['asked'] = []
  let seen = 0
  const faults: { operation: Operation; fault: Fault; times: number }[] = []

  const passOn = async (headers: IncomingHttpHeaders, body: Json): Promise<Answer> => {
    const { host: _, 'content-length': __, connection: ___, ...kept } = headers
    const answer = await fetch(behind, {
      method: 'POST',
      headers: kept as Record<string, string>,
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Json }
  }

  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] as Operation
    const body = JSON.parse(String(await readBody(request))) as Json
    asked.push({ operation, body })
    // The key that `givesAnEmptyPage` made up leads back to the beginning.
    const { ExclusiveStartKey: start, ...rest } = body
    const real = JSON.stringify(start) === JSON.stringify(NOWHERE) ? rest : body
    const met = faults.find((one) => one.operation === operation && one.times > 0)
    if (met) met.times -= 1
    const forward = (changed: Json) => passOn(request.headers, changed)
    const answer = await (met ? met.fault(real, forward) : forward(real))
    if (answer === 'hang up') return void request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify(answer.body))
  })
  const { endpoint, close } = await listen(server, 'the faulty table')
  return {
    endpoint,
    asked,
    count: (operation) => asked.slice(seen).filter((one) => one.operation === operation).length,
    forget: () => {
      seen = asked.length
    },
    meet: (operation, fault, times = 1) => void faults.push({ operation, fault, times }),
    mend: () => void faults.splice(0),
    close,
  }
}

const refusal = (type: string, message: string): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message },
})

/** A hot partition: refuses without doing anything. */
export const throttles: Fault = async () =>
  refusal('ProvisionedThroughputExceededException', 'The level of configured throughput was exceeded.')

/** Refuses in a way that no repetition mends. */
export const refuses: Fault = async () => refusal('AccessDeniedException', 'The action is not permitted.')

/** Does what was asked, and hangs up before saying so. */
export const losesTheAnswer: Fault = async (body, forward) => {
  await forward(body)
  return 'hang up'
}

/** Writes the first `written` rows of a batch and gives the others back. */
export const leavesUnprocessed =
  (written: number): Fault =>
  async (body, forward) => {
    const [[name = '', requests = []] = []] = Object.entries(body.RequestItems as Record<string, Json[]>)
    const answer =
      written > 0
        ? await forward({ ...body, RequestItems: { [name]: requests.slice(0, written) } })
        : { status: 200, body: {} }
    return {
      status: answer.status,
      body: { ...answer.body, UnprocessedItems: { [name]: requests.slice(written) } },
    }
  }

/** A page without rows that is not the last, as DynamoDB may give at any time. */
export const givesAnEmptyPage: Fault = async () => ({
  status: 200,
  body: { Items: [], Count: 0, ScannedCount: 0, LastEvaluatedKey: NOWHERE },
})
