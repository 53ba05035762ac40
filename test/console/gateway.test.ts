import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { handle } from 'hono/aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
})
afterAll(() => world.close())

/** A request as API Gateway hands it over: the route that let it in, and the path as it was sent. */
const through = async (routeKey: string, rawPath: string, cookie?: string): Promise<number | undefined> => {
  const event = {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: {},
    ...(cookie ? { cookies: [cookie] } : {}),
    isBase64Encoded: false,
    requestContext: {
      domainName: 'segnavia.example.org',
      http: { method: 'GET', path: rawPath, sourceIp: '192.0.2.1' },
      routeKey,
    },
  }
  const answer = await handle(world.app)(event as unknown as Parameters<ReturnType<typeof handle>>[0])
  return (answer as APIGatewayProxyStructuredResultV2).statusCode
}
const OPEN: APIGatewayProxyEventV2['routeKey'] = 'GET /me/{proxy+}'

describe('a page of the office', () => {
  it('is there for who has signed in, and for nobody else', async () => {
    expect(await through('$default', '/members', world.operator)).toBe(200)
    expect(await through('$default', '/members')).toBe(302)
  })

  it('cannot be reached by an open route, however its path is written', async () => {
    const ways = ['..', '%2e%2e', '.%2E', '.\t.', 'x/../..', './..'].map((up) => `/me/${up}/members`)
    const statuses = await Promise.all(
      [...ways, '/me\\..\\members', '/me/..\\members'].map((path) => through(OPEN, path)),
    )
    expect(new Set(statuses)).toEqual(new Set([404]))
    expect(await through('GET /public/{proxy+}', '/public/../questions')).toBe(404)
    expect(await through('GET /assets/{proxy+}', '/assets/../runs')).toBe(404)
  })
})

it('open pages are reached by their routes', async () => {
  expect(await through(OPEN, `/me/c/${world.token('calls')}`)).toBe(200)
  expect(await through('GET /public/{proxy+}', '/public/privacy')).toBe(200)
  expect(await through('GET /robots.txt', '/robots.txt')).toBe(200)
  expect(await through('GET /sign-in', '/sign-in')).toBe(200)
  expect(await through('GET /sign-in/{proxy+}', '/sign-in/out')).toBe(200)
})
