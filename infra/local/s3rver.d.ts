/** The part of s3rver 3.7.1 we use: it ships no types. */
declare module 's3rver' {
  import type { RequestListener } from 'node:http'

  export default class S3rver {
    constructor(options: {
      directory: string
      silent?: boolean
      vhostBuckets?: boolean
      allowMismatchedSignatures?: boolean
      configureBuckets?: readonly { name: string }[]
    })
    configureBuckets(): Promise<void>
    callback(): RequestListener
    readonly logger: { close(): void; exceptions: { unhandle(): void } }
  }
}
