import type { Answers } from '../../infra/local/replay/answers.ts'
import { startReplay } from '../../infra/local/replay/server.ts'
import type { Draft } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { toEgress } from '../../shared/http/egress.ts'
import type { PageRequest, Refusal, Source } from '../../shared/sources/source.ts'

export type WholeReading = { drafts: Draft[]; refused: Refusal[]; passedOver: Refusal[]; pages: number }

/** Asks a gateway for a page, as ingest would. */
export const ask = (gateway: string, request: PageRequest): Promise<Response> => {
  const form = new FormData()
  for (const { name, type, content } of request.parts ?? []) form.append(name, new Blob([content], { type }))
  return fetch(gateway + toEgress(new URL(request.url)), {
    method: request.method ?? 'GET',
    headers: request.headers ?? {},
    ...(request.parts ? { body: form } : {}),
  })
}

/** Reads a source whole over a gateway, page after page. */
export const readWhole = async (source: Source, gateway: string, now: Instant): Promise<WholeReading> => {
  const whole: WholeReading = { drafts: [], refused: [], passedOver: [], pages: 0 }
  for (let request: PageRequest | undefined = source.first(now); request; ) {
    const answer = await ask(gateway, request)
    if (!answer.ok) throw new Error(`${request.url} answered ${answer.status}: ${await answer.text()}`)
    const reading = source.read({ request, body: await answer.text() }, now)
    whole.drafts.push(...reading.drafts)
    whole.refused.push(...reading.refused)
    whole.passedOver.push(...reading.passedOver)
    whole.pages += 1
    request = reading.next
  }
  return whole
}

/** Runs `work` against a gateway that answers out of `answers`, and closes it. */
export const withGateway = async <Result>(
  answers: Answers,
  work: (gateway: string) => Promise<Result>,
): Promise<Result> => {
  const replay = await startReplay(answers)
  try {
    return await work(replay.gateway)
  } finally {
    await replay.close()
  }
}
