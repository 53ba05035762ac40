import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import * as z from 'zod'
import { listen, readBody } from './listen.ts'

export type SecretsServer = {
  endpoint: string
  /** While true, every call is answered with a failure of the service (500, InternalServiceError). */
  setFailing: (failing: boolean) => void
  close: () => Promise<void>
}

const Request = z.object({ SecretId: z.string() })

/**
 * A local Secrets Manager that answers GetSecretValue (JSON 1.1), by name or by ARN, and nothing else.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 * @param options.secrets the string of each secret by its name.
 */
export const startSecrets = async (options: {
  secrets: Record<string, string>
  port?: number | undefined
}): Promise<SecretsServer> => {
  const secrets = new Map(Object.entries(options.secrets))
  const version = randomUUID()
  let failing = false

  const answer = (target: unknown, body: string): { status: number; json: Record<string, unknown> } => {
    if (failing) return refuse('InternalServiceError', 'An injected failure.', 500)
    if (target !== 'secretsmanager.GetSecretValue') return refuse('UnknownOperationException', String(target))
    const id = Request.safeParse(parseJson(body)).data?.SecretId ?? ''
    const name = id.replace(/^arn:aws:secretsmanager:[^:]*:\d*:secret:/, '')
    const secret = secrets.get(name)
    if (secret === undefined) {
      return refuse('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
    }
    const ARN = `arn:aws:secretsmanager:eu-south-1:000000000000:secret:${name}`
    const VersionStages = ['AWSCURRENT']
    return { status: 200, json: { ARN, Name: name, SecretString: secret, VersionId: version, VersionStages } }
  }

  const server = createServer(async (request, response) => {
    const { status, json } = answer(request.headers['x-amz-target'], String(await readBody(request)))
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(json))
  })
  const { endpoint, close } = await listen(server, 'the secrets server', options.port)
  return {
    endpoint,
    close,
    setFailing: (value) => {
      failing = value
    },
  }
}

const refuse = (type: string, message: string, status = 400) => ({
  status,
  json: { __type: type, Message: message },
})

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
