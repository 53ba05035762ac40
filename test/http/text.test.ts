import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NotText } from '../../shared/http/errors.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const fetched = async (bytes: Buffer | string, headers: Record<string, string> = {}) => {
  const server = await start({ '/': answers(bytes, headers) })
  const page = await fetcherFor(server).get({ url: at(server, '/') })
  return page.status === 'ok' ? page.body : undefined
}

describe('C9 content types that lie', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%\xe2\xe3'],
    ['a ZIP archive or an office document', 'PK\x03\x04\x14\0'],
    ['an image', '\x89PNG\r\n\x1a\n'],
    ['an image', '\xff\xd8\xff\xe0'],
    ['a packed file', '\x1f\x8b\x08\0'],
    ['binary bytes', 'calls\0\x01\x02'],
  ])('%s under text/html is refused', async (what, bytes) => {
    const failure = fetched(Buffer.from(bytes, 'latin1'), { 'content-type': 'text/html' })
    await expect(failure).rejects.toBeInstanceOf(NotText)
    await expect(failure).rejects.toThrow(`holds ${what}; expected text`)
  })

  it('text that calls itself an image or a PDF is refused', async () => {
    await expect(fetched('calls', { 'content-type': 'image/png' })).rejects.toBeInstanceOf(NotText)
    await expect(fetched('calls', { 'content-type': 'application/pdf' })).rejects.toBeInstanceOf(NotText)
  })

  it('an unknown packing is refused', async () => {
    await expect(fetched('calls', { 'content-encoding': 'compress' })).rejects.toThrow('an unknown packing')
  })

  it('CSV and JSON under vague types are read', async () => {
    expect(await fetched('a;b', { 'content-type': 'application/octet-stream' })).toBe('a;b')
    expect(await fetched('[]', { 'content-type': 'application/json' })).toBe('[]')
  })
})

describe('C10 bytes and their encodings', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1')

  it('the header says Latin-1', async () => {
    const type = { 'content-type': 'text/html; charset="ISO-8859-1"' }
    expect(await fetched(latin1('opportunità'), type)).toBe('opportunità')
  })

  it('only the page says so', async () => {
    const html = '<html><head><meta charset="iso-8859-15"></head>opportunità'
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><t>opportunità</t>'
    expect(await fetched(latin1(html), { 'content-type': 'text/html' })).toBe(html)
    expect(await fetched(latin1(xml), { 'content-type': 'text/xml' })).toBe(xml)
  })

  it('a byte-order mark counts before the header, and is not text', async () => {
    const littleEndian = Buffer.from('\ufeffscadenza è', 'utf16le')
    expect(await fetched(littleEndian)).toBe('scadenza è')
    expect(await fetched(Buffer.from(littleEndian).swap16())).toBe('scadenza è')
    expect(await fetched('\ufeffscadenza è', { 'content-type': 'text/csv; charset=iso-8859-1' })).toBe(
      'scadenza è',
    )
  })

  it('UTF-16 without a mark is read when the header says so', async () => {
    const type = { 'content-type': 'text/html; charset=utf-16le' }
    expect(await fetched(Buffer.from('bando', 'utf16le'), type)).toBe('bando')
  })

  it('invalid bytes and lone surrogates become the replacement character', async () => {
    expect(await fetched(latin1('opportunità'))).toBe('opportunit\ufffd')
    const lone = Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00])
    expect(await fetched(lone)).toBe('a\ufffdb')
    expect(await fetched(Buffer.from([0x61, 0xed, 0xa0, 0x80]))).toMatch(/^a\ufffd+$/)
  })

  it('an unknown or treacherous charset is read as UTF-8', async () => {
    expect(await fetched('è', { 'content-type': 'text/html; charset=klingon' })).toBe('è')
    expect(await fetched('è', { 'content-type': 'text/html; charset=iso-2022-kr' })).toBe('è')
    expect(await fetched('<meta charset=utf-16>è', { 'content-type': 'text/html' })).toBe(
      '<meta charset=utf-16>è',
    )
  })

  it('"deflate" without its header is read', async () => {
    expect(await fetched(deflateRawSync('bando'), { 'content-encoding': 'deflate' })).toBe('bando')
  })
})
