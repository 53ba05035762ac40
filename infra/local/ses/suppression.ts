import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { Instant } from '../../../shared/domain/time.ts'

/** An address on the account's suppression list, as SESv2 keeps it. */
const Suppressed = z.object({ address: z.string(), reason: z.enum(['BOUNCE', 'COMPLAINT']), at: Instant })
export type Suppressed = z.infer<typeof Suppressed>

/** The account's suppression list; addresses are compared without regard to case. */
export type SuppressionList = {
  list: () => readonly Suppressed[]
  has: (address: string) => boolean
  /** Answers one SESv2 call: PUT, GET or DELETE below `/v2/email/suppression/addresses`. */
  answer: (method: string, path: string, body: string) => { status: number; json: unknown; error?: string }
}

const root = '/v2/email/suppression/addresses'

/** @param file where the list survives a restart. @throws Error naming the file and the remedy, when it cannot be read. */
export const openSuppressionList = (file: string, now: () => Instant): SuppressionList => {
  const suppressed = new Map(readList(file).map((one) => [one.address, one]))
  const save = () => writeFileSync(file, JSON.stringify([...suppressed.values()], null, 2))
  const missing = (address: string) => ({
    status: 404,
    error: 'NotFoundException',
    json: { message: `Email address ${address} does not exist on your suppression list.` },
  })

  const put = (body: string) => {
    const request = z
      .object({ EmailAddress: z.string().includes('@'), Reason: Suppressed.shape.reason })
      .safeParse(parseJson(body))
    if (!request.success) {
      return { status: 400, error: 'BadRequestException', json: { message: z.prettifyError(request.error) } }
    }
    const address = request.data.EmailAddress.toLowerCase()
    suppressed.set(address, { address, reason: request.data.Reason, at: now() })
    save()
    return { status: 200, json: {} }
  }

  return {
    list: () => [...suppressed.values()],
    has: (address) => suppressed.has(address.toLowerCase()),
    answer: (method, path, body) => {
      if (method === 'PUT' && path === root) return put(body)
      const address = path.startsWith(`${root}/`)
        ? decodeURIComponent(path.slice(root.length + 1)).toLowerCase()
        : ''
      const found = suppressed.get(address)
      if (address === '' || !['GET', 'DELETE'].includes(method)) {
        return { status: 404, error: 'UnknownOperationException', json: { message: `${method} ${path}` } }
      }
      if (!found) return missing(address)
      if (method === 'DELETE') {
        suppressed.delete(address)
        save()
        return { status: 200, json: {} }
      }
      const LastUpdateTime = Date.parse(found.at) / 1000
      return {
        status: 200,
        json: { SuppressedDestination: { EmailAddress: address, Reason: found.reason, LastUpdateTime } },
      }
    },
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readList = (file: string): Suppressed[] => {
  try {
    return z.array(Suppressed).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new Error(
      `${file} should hold the suppression list but cannot be read: delete it, or start afresh with \`npm start -- --reset\`.`,
      { cause },
    )
  }
}
