/** A request as API Gateway's HTTP API hands it to the console's Lambda (payload format 2.0). */
export const aGatewayEvent = async (request: Request): Promise<unknown> => {
  const { pathname, search, host } = new URL(request.url)
  const body = Buffer.from(await request.arrayBuffer())
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { host, ...Object.fromEntries(request.headers) },
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: host,
      domainPrefix: 'test',
      http: {
        method: request.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: '',
      },
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '22/Jun/2026:05:30:00 +0000',
      timeEpoch: 0,
    },
  }
}
