import type { Context } from 'aws-lambda'
import { wire as console_ } from '../../functions/console/handler.ts'
import { wire as digest } from '../../functions/digest/handler.ts'
import { wire as feedback } from '../../functions/feedback/handler.ts'
import { wire as ingest } from '../../functions/ingest/handler.ts'
import { wire as match } from '../../functions/match/handler.ts'
import { wire as recover } from '../../functions/recover/handler.ts'
import { wire as send } from '../../functions/send/handler.ts'
import { wire as tick } from '../../functions/tick/handler.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import type { Wire } from '../../shared/runtime/lambda.ts'
import { type EnvironmentName, environmentOf, FUNCTIONS, type FunctionName } from '../functions.ts'

export type Invoke = (event: unknown) => Promise<unknown>

const wires: { [Name in FunctionName]: Wire<never, unknown> } = {
  ingest,
  match,
  digest,
  send,
  feedback,
  recover,
  tick,
  console: console_,
}

/** What Lambda hands a function beside its event. */
const contextOf = (name: FunctionName): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:eu-south-1:000000000000:function:${name}`,
  memoryLimitInMB: String(FUNCTIONS[name].memoryMegabytes),
  awsRequestId: 'local',
  logGroupName: 'local',
  logStreamName: 'local',
  getRemainingTimeInMillis: () => FUNCTIONS[name].timeoutSeconds * 1000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
})

/** The very handlers that run on AWS, each with its own share of the environment and nothing more. */
export const wireLambdas = (
  everything: Partial<Record<EnvironmentName, string>>,
  clock: Clock,
): Record<FunctionName, Invoke> => {
  const entries = (Object.keys(wires) as FunctionName[]).map((name) => {
    const handler = wires[name](environmentOf(name, everything), clock) as (
      event: unknown,
      context: Context,
    ) => Promise<unknown>
    const invoke: Invoke = (event) => handler(event, contextOf(name))
    return [name, invoke] as const
  })
  return Object.fromEntries(entries) as Record<FunctionName, Invoke>
}
