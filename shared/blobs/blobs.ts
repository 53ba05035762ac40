import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'

/** Named bytes in the one bucket. */
export type Blobs = {
  put: (key: string, bytes: Uint8Array | string) => Promise<void>
  /** Undefined when there is no such blob. */
  get: (key: string) => Promise<Uint8Array | undefined>
  /** Names of all blobs that begin so, in order. */
  list: (prefix: string) => Promise<string[]>
}

/** Path-style addresses work on S3 and on a server without wildcard names alike. */
export const openBlobs = (
  bucket: string,
  client: S3Client = new S3Client({ forcePathStyle: true }),
): Blobs => ({
  put: async (Key, Body) => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))
  },
  get: async (Key) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }))
      return await Body?.transformToByteArray()
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined
      throw error
    }
  },
  list: async (Prefix) => {
    const keys: string[] = []
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix }))
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []))
    return keys
  },
})
