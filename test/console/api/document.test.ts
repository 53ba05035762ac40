import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DOCUMENT, PROBLEMS } from '../../../functions/console/api/problem.ts'
import { keyOf } from '../../../functions/console/api/route.ts'
import { API_ROUTES } from '../../../functions/console/api/routes.ts'
import { type ConsoleWorld, startConsoleWorld } from '../console-world.ts'
import { type Asking, asking } from './asking.ts'
import { EXAMPLES } from './examples.ts'
import { furnish } from './furnish.ts'

type Json = Record<string, unknown>
type Operation = {
  operationId: string
  summary: string
  parameters?: { name?: string; in?: string; $ref?: string; required?: boolean }[]
  requestBody?: Json
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>
  'x-roles': string[]
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, Json>>
}

let world: ConsoleWorld
let ask: Asking
let text: string
let document: Document
beforeAll(async () => {
  world = await startConsoleWorld()
  await furnish(world)
  ask = asking(world)
  text = await (await world.askAsStranger(DOCUMENT)).text()
  document = JSON.parse(text)
})
afterAll(() => world.close())

const operations = (): [key: string, operation: Operation][] =>
  Object.entries(document.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  )

describe('the document of the API', () => {
  it('is open to whoever writes a program, and says when it has changed', async () => {
    const answer = await world.askAsStranger(DOCUMENT)
    expect(answer.headers.get('content-type')).toContain('application/json')
    const etag = answer.headers.get('etag') ?? ''
    expect((await world.askAsStranger(DOCUMENT, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('names every route that is served, and serves every route that it names', () => {
    const served = world.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== DOCUMENT)
      .map(({ method, path }) => `${method} ${path}`)
    const named = operations().map(([key]) => key)
    expect(named.toSorted()).toEqual([...new Set(served)].toSorted())
    expect(named.toSorted()).toEqual(API_ROUTES.map(keyOf).toSorted())
  })

  it('refers to nothing that it does not hold', () => {
    const known = (ref: string): unknown =>
      ref
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((inner, part) => (inner as Json | undefined)?.[part], document)
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.filter((ref) => known(ref) === undefined)).toEqual([])
  })

  it('gives every operation a name of its own, a summary, its path’s parts, who may, and what may go wrong', () => {
    const names = operations().map(([, { operationId }]) => operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const [key, operation] of operations()) {
      expect(operation.summary).toMatch(/^[A-Z].{10,}/)
      const parts = [...key.matchAll(/:(\w+)/g)].map(([, part]) => part)
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path')
      expect(declared.map(({ name }) => name)).toEqual(parts)
      expect(declared.every(({ required }) => required)).toBe(true)
      expect(operation['x-roles'].length).toBeGreaterThan(0)
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '401', '403', '429']))
      expect(operation.requestBody !== undefined && key.startsWith('GET')).toBe(false)
    }
  })

  it('names problems by where it describes them', () => {
    for (const kind of Object.keys(PROBLEMS)) expect(document.components.responses?.[kind]).toBeDefined()
  })
})

/** What the document says that an answer looks like, as something that can check it. */
const answerOf = ({ responses }: Operation, status: number): z.ZodType => {
  const response = responses[status]
  const named = response?.$ref
    ? document.components.responses?.[response.$ref.split('/').at(-1) ?? '']
    : response
  const [content] = Object.values((named as Operation['responses'][string] | undefined)?.content ?? {})
  if (!content) throw new Error(`The document has nothing for ${status}.`)
  const moved = (json: unknown): Json =>
    JSON.parse(JSON.stringify(json).replaceAll('#/components/schemas/', '#/$defs/'))
  const { schemas = {} } = document.components
  const whole = { ...moved(content.schema), $defs: moved(schemas) } as Parameters<typeof z.fromJSONSchema>[0]
  return z.fromJSONSchema(whole)
}

/** For every route to be asked one after the other, on a machine that does much else (milliseconds). */
const PATIENCE = 120_000

describe('what is answered is what the document says', () => {
  it('of every route, in one sound request each', { timeout: PATIENCE }, async () => {
    const missing = API_ROUTES.map(({ name }) => name).filter((name) => !EXAMPLES[name])
    expect(missing).toEqual([])
    const wrong: unknown[] = []
    for (const [name, example] of Object.entries(EXAMPLES)) {
      const answer = await example(ask)
      const body: unknown = await answer.json()
      const [, operation] = operations().find(([, one]) => one.operationId === name) ?? []
      if (!operation || answer.status >= 300) wrong.push({ name, status: answer.status, body })
      else {
        const read = answerOf(operation, answer.status).safeParse(body)
        if (!read.success) wrong.push({ name, issues: read.error.issues })
      }
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect(wrong).toEqual([])
  })

  it('of a problem too', async () => {
    const answer = await ask('GET', '/clusters/nowhere/draft')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    const [, operation] = operations().find(([, one]) => one.operationId === 'readDraft') ?? []
    expect(operation && answerOf(operation, 404).safeParse(await answer.json()).success).toBe(true)
  })
})
