import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Instant } from '../../shared/domain/time.ts'
import type { Invoke } from './lambdas.ts'
import { readBody } from './listen.ts'

/** A request as API Gateway's HTTP API hands it to a Lambda (payload format 2.0). */
const eventOf = async (request: IncomingMessage, now: Instant): Promise<APIGatewayProxyEventV2> => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const method = request.method ?? 'GET'
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  )
  const body = await readBody(request)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(headers.cookie ? { cookies: headers.cookie.split('; ') } : {}),
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: 'local',
      routeKey: '$default',
      stage: '$default',
      time: now,
      timeEpoch: Date.parse(now),
    },
  }
}

/** Answers a request with the console's own Lambda handler. */
export const throughGateway = async (
  request: IncomingMessage,
  console_: Invoke,
  now: Instant,
): Promise<Response> => {
  const result = (await console_(await eventOf(request, now))) as APIGatewayProxyStructuredResultV2
  const headers = new Headers(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)] as [string, string]),
  )
  for (const cookie of result.cookies ?? []) headers.append('set-cookie', cookie)
  const body = result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : (result.body ?? '')
  const status = result.statusCode ?? 200
  return new Response(status === 204 || status === 304 ? null : body, { status, headers })
}
