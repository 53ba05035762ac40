import { randomUUID } from 'node:crypto'
import { elements } from '../xml.ts'

/**
 * A refusal as SES words it. `code` is what the SDK shows as `error.name`.
 * Codes: https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html and each action's page.
 */
export type Refusal = { code: string; message: string; status: number }

/** Thrown by what decides, answered by the server: never leaves `infra/local/ses`. */
export class SesRefusal extends Error implements Refusal {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

const namespace = 'xmlns="http://ses.amazonaws.com/doc/2010-12-01/"'

/** The answer of a query-protocol action: `fields` become the elements of its result. */
export const answer = (action: string, fields: Record<string, string | number | boolean>): string => {
  return (
    `<${action}Response ${namespace}><${action}Result>${elements(fields)}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`
  )
}

/** A refusal in the query protocol: `Sender` for what the caller did, `Receiver` for what the service did. */
export const refusal = ({ code, message, status }: Refusal): string =>
  `<ErrorResponse ${namespace}><Error>${elements({
    Type: status < 500 ? 'Sender' : 'Receiver',
    Code: code,
    Message: message,
  })}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`
