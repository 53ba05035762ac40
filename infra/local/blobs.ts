import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobFolder, StoredBlob } from './blob-folder.ts'
import { openBlobFolder } from './blob-folder.ts'
import { listen, readBody } from './listen.ts'
import { elements } from './xml.ts'

export type BlobsServer = { endpoint: string; bucket: string; close: () => Promise<void> }

/**
 * A local S3 with one bucket: PutObject (also `If-None-Match: *`), GetObject (also a range), HeadObject,
 * DeleteObject and ListObjectsV2 without delimiter; path-style addresses. Signatures are not checked.
 * @param options.folder where the blobs stay; without it, a temporary folder removed on close.
 */
export const startBlobs = async (options: {
  folder?: string | undefined
  bucket?: string | undefined
  port?: number | undefined
}): Promise<BlobsServer> => {
  const bucket = options.bucket ?? 'segnavia'
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'segnavia-blobs-'))
  const blobs = openBlobFolder(folder)
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const answer = attempt(() => respond(request, body, bucket, blobs))
    const xml = answer.status >= 300 || answer.headers['content-type'] === undefined
    response.writeHead(answer.status, {
      ...(xml ? { 'content-type': 'application/xml' } : {}),
      ...answer.headers,
    })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
  })
  const { endpoint, close } = await listen(server, 'the blobs', options.port)
  return {
    endpoint,
    bucket,
    close: async () => {
      await close()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Answer = { status: number; headers: Record<string, string | number>; body: Buffer | string }

const respond = (request: IncomingMessage, body: Buffer, bucket: string, blobs: BlobFolder): Answer => {
  // Not by `new URL`, which would resolve a `..` in a key.
  const [path = '/', query = ''] = (request.url ?? '/').split('?')
  const [, named = '', ...rest] = path.split('/')
  const key = rest.map(decodeURIComponent).join('/')
  if (named !== bucket)
    return refuse(404, 'NoSuchBucket', `The bucket ${named} does not exist: expected ${bucket}.`)
  if (key === '' && request.method === 'GET') return list(new URLSearchParams(query), bucket, blobs)
  switch (request.method) {
    case 'PUT':
      return put(key, body, request.headers, blobs)
    case 'DELETE':
      blobs.remove(key)
      return { status: 204, headers: {}, body: '' }
    case 'GET':
    case 'HEAD': {
      const stored = blobs.get(key)
      return stored
        ? get(stored, request.headers.range)
        : refuse(404, 'NoSuchKey', 'The specified key does not exist.')
    }
    default:
      return refuse(405, 'MethodNotAllowed', `${request.method} is not one that the local S3 knows.`)
  }
}

/** What S3 gives back with the bytes. */
const remembered = /^(content-(type|encoding|language|disposition)|cache-control|x-amz-meta-.+)$/

const put = (key: string, body: Buffer, headers: IncomingMessage['headers'], blobs: BlobFolder): Answer => {
  if (String(headers['x-amz-content-sha256']).startsWith('STREAMING-')) {
    return refuse(
      501,
      'NotImplemented',
      'The local S3 takes bytes of known length: set AWS_REQUEST_CHECKSUM_CALCULATION=WHEN_REQUIRED.',
    )
  }
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    remembered.test(name) && typeof value === 'string' ? [[name, value]] : [],
  )
  const etag = blobs.put(key, body, Object.fromEntries(kept), headers['if-none-match'] === '*')
  return etag === undefined
    ? refuse(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold')
    : { status: 200, headers: { etag }, body: '' }
}

const get = ({ bytes, etag, headers, modified }: StoredBlob, range: string | undefined): Answer => {
  const described = {
    'content-type': 'application/octet-stream',
    ...headers,
    etag,
    'accept-ranges': 'bytes',
    'last-modified': modified.toUTCString(),
  }
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') {
    return { status: 200, headers: { ...described, 'content-length': bytes.length }, body: bytes }
  }
  const start = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1)
  if (start > end) return refuse(416, 'InvalidRange', 'The requested range is not satisfiable')
  const part = bytes.subarray(start, end + 1)
  const partial = { 'content-range': `bytes ${start}-${end}/${bytes.length}`, 'content-length': part.length }
  return { status: 206, headers: { ...described, ...partial }, body: part }
}

const list = (query: URLSearchParams, bucket: string, blobs: BlobFolder): Answer => {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000)
  const matching = blobs.keys().filter((key) => key.startsWith(prefix))
  const from =
    after === '' ? 0 : matching.findIndex((key) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
  const rest = from < 0 ? [] : matching.slice(from)
  const page = rest.slice(0, most)
  const more = rest.length > page.length
  const contents = page.flatMap((Key) => {
    const stored = blobs.get(Key)
    if (!stored) return []
    const fields = {
      Key,
      LastModified: stored.modified.toISOString(),
      ETag: stored.etag,
      Size: stored.bytes.length,
    }
    return `<Contents>${elements(fields)}</Contents>`
  })
  const about = { Name: bucket, Prefix: prefix, MaxKeys: most, KeyCount: page.length, IsTruncated: more }
  const next = more ? elements({ NextContinuationToken: page.at(-1) ?? '' }) : ''
  return {
    status: 200,
    headers: {},
    body: `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${elements(about)}${next}${contents.join('')}</ListBucketResult>`,
  }
}

const refuse = (status: number, code: string, message: string): Answer => ({
  status,
  headers: {},
  body: `<Error>${elements({ Code: code, Message: message })}</Error>`,
})

/** A key that cannot be stored or a damaged file is answered, not thrown where nobody listens. */
const attempt = (respond: () => Answer): Answer => {
  try {
    return respond()
  } catch (error) {
    return error instanceof RangeError || error instanceof URIError
      ? refuse(400, 'KeyTooLongError', error.message)
      : refuse(500, 'InternalError', String(error))
  }
}
