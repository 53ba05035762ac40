import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { listen } from './listen.ts'

export type BlobsServer = { endpoint: string; bucket: string; close: () => Promise<void> }

/** A local S3 with one bucket, in `folder` or else in a temporary folder removed on close. */
export const startBlobs = async (options: {
  folder?: string | undefined
  bucket?: string | undefined
  port?: number | undefined
}): Promise<BlobsServer> => {
  const bucket = options.bucket ?? 'segnavia-local'
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'segnavia-blobs-'))
  mkdirSync(folder, { recursive: true })
  const s3 = new S3rver({
    directory: folder,
    silent: true,
    vhostBuckets: false,
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: bucket }],
  })
  await s3.configureBuckets()
  const { endpoint, close } = await listen(createServer(s3.callback()), 'the blobs', options.port)
  return {
    endpoint,
    bucket,
    close: async () => {
      await close()
      s3.logger.exceptions.unhandle()
      s3.logger.close()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
