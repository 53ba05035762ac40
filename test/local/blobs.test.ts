import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterEach, describe, expect, it } from 'vitest'
import { startBlobs } from '../../infra/local/blobs.ts'
import { localClient } from './clients.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

const start = async (folder?: string) => {
  const server = await startBlobs({ folder })
  const s3 = new S3Client({ ...localClient(server.endpoint), forcePathStyle: true })
  opened.push(
    () => server.close().catch(() => {}),
    () => s3.destroy(),
  )
  const Bucket = server.bucket
  const put = (
    Key: string,
    Body: string | Buffer,
    more: { IfNoneMatch?: string; ContentType?: string } = {},
  ) => s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))
  const get = async (Key: string, Range?: string) => {
    const answer = await s3.send(new GetObjectCommand({ Bucket, Key, ...(Range ? { Range } : {}) }))
    return { ...answer, text: await answer.Body?.transformToString() }
  }
  return { server, s3, Bucket, put, get }
}

describe('the local blobs', () => {
  it('are read as they were written, with their type, under any key', async () => {
    const { put, get } = await start()
    const key = '../raw/2026-06-29/a b+è%2F.html'
    const { ETag } = await put(key, 'Perché no', { ContentType: 'text/html; charset=utf-8' })
    expect(await get(key)).toMatchObject({ text: 'Perché no', ContentType: 'text/html; charset=utf-8', ETag })
  })

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('are read by range, %s', async (range, text, ContentRange) => {
    const { put, get } = await start()
    await put('digits', '0123456789')
    expect(await get('digits', range)).toMatchObject({ text, ContentRange })
  })

  it('refuse a range beyond the end', async () => {
    const { put, get } = await start()
    await put('digits', '0123456789')
    await expect(get('digits', 'bytes=10-')).rejects.toThrow('The requested range is not satisfiable')
  })

  it('let one of many writers create a blob that should be new', async () => {
    const { put } = await start()
    const writes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => put('snapshot/1', `writer ${n}`, { IfNoneMatch: '*' })),
    )
    const refused = writes.flatMap((write) => (write.status === 'rejected' ? [write.reason.name] : []))
    expect(refused).toEqual(Array(9).fill('PreconditionFailed'))
  })

  it('say what is not there as S3 does', async () => {
    const { s3, Bucket, get } = await start()
    await expect(get('nothing')).rejects.toBeInstanceOf(NoSuchKey)
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'nothing' }))).rejects.toBeInstanceOf(NotFound)
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'nothing' }))
  })

  it('are listed by prefix, page after page, in the order of their keys', async () => {
    const { s3, Bucket, put } = await start()
    for (const key of ['b/2', 'b/10', 'a/1', 'b/1', 'c']) await put(key, key)
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'b/2' }))
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', MaxKeys: 1 }))
    expect(first).toMatchObject({ Contents: [{ Key: 'b/1', Size: 3 }], IsTruncated: true })
    const ContinuationToken = first.NextContinuationToken ?? ''
    const second = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', ContinuationToken }))
    expect(second).toMatchObject({ Contents: [{ Key: 'b/10' }], IsTruncated: false })
  })

  it('stay in their folder after a restart, and leave nothing behind without one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-blobs-'))
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    const first = await start(folder)
    await first.put('kept', Buffer.from([0, 10, 255]))
    await first.server.close()
    const second = await start(folder)
    const answer = await second.s3.send(new GetObjectCommand({ Bucket: second.Bucket, Key: 'kept' }))
    expect([...((await answer.Body?.transformToByteArray()) ?? [])]).toEqual([0, 10, 255])
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
  })

  it('refuse a bucket that is not theirs', async () => {
    const { s3 } = await start()
    const asked = s3.send(new GetObjectCommand({ Bucket: 'other', Key: 'k' }))
    await expect(asked).rejects.toThrow('The bucket other does not exist: expected segnavia.')
  })
})
