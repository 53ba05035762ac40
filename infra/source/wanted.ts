import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PageRequest, Source } from '../../shared/sources/source.ts'
import { Misused } from '../command/run.ts'
import { LISTED, type Listed } from './catalogue.ts'
import type { Desk } from './desk.ts'

const LARGEST_FILE_BYTES = 50_000_000
const LARGEST_TEXT_BYTES = 200_000_000

/** What `try` was pointed at: a source by its id, an address, or a file; with the sources that may read it. */
export type Wanted =
  | { kind: 'source'; listed: Listed }
  | { kind: 'address'; url: URL; near: Listed[] }
  | { kind: 'file'; path: string; body: string }

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''

/** Hosts of a source: of its first request and of its homepage. */
export const hostsOf = (source: Source, desk: Desk): string[] => [
  hostOf(source.first(desk.now()).url),
  hostOf(source.homepage),
]

/** @throws Misused when the file is too large, or too large once unpacked. */
const readText = (path: string): string => {
  const { size } = statSync(path)
  if (size > LARGEST_FILE_BYTES)
    throw new Misused(
      `Expected a file of at most ${LARGEST_FILE_BYTES / 1e6} MB, "${path}" has ${Math.round(size / 1e6)}. Cut it to the rows in question.`,
    )
  const bytes = readFileSync(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    const text = isPacked ? gunzipSync(bytes, { maxOutputLength: LARGEST_TEXT_BYTES }) : bytes
    return new TextDecoder().decode(text)
  } catch (error) {
    throw new Misused(
      `Expected a sound gzip file of at most ${LARGEST_TEXT_BYTES / 1e6} MB unpacked, "${path}" is none (${error instanceof Error ? error.message : error}). Unpack it by hand.`,
    )
  }
}

/** An address with the sources on its host. @throws Misused when it is none */
export const readAddress = (target: string, desk: Desk): { url: URL; near: Listed[] } => {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target))
    throw new Misused(`Expected a whole address (https://…), found "${target.slice(0, 200)}". Correct it.`)
  const host = hostOf(target)
  const near = LISTED.filter(({ source, uploaded }) => !uploaded && hostsOf(source, desk).includes(host))
  return { url: new URL(target), near }
}

/** @throws Misused when it is neither a source's id, nor an address, nor a file. */
export const readWanted = (target: string, desk: Desk): Wanted => {
  const listed = LISTED.find(({ source, uploaded }) => source.id === target && !uploaded)
  if (listed) return { kind: 'source', listed }
  if (/^https?:\/\//i.test(target)) return { kind: 'address', ...readAddress(target, desk) }
  const path = resolve(desk.root, target)
  if (target !== '' && existsSync(path) && statSync(path).isFile())
    return { kind: 'file', path, body: readText(path) }
  throw new Misused(
    `Expected a source's id, an address (https://…) or a file, found "${target.slice(0, 200)}", which is none. \`npm run source -- list\` names the sources.`,
  )
}

/**
 * How an address is asked: as the source asks for it that reads the same path (a search may want a POST with parts),
 * else plainly.
 */
export const requestFor = (url: URL, near: readonly Listed[], desk: Desk): PageRequest => {
  for (const { source } of near) {
    const first = source.first(desk.now())
    if (new URL(first.url).pathname === url.pathname) return { ...first, url: url.href }
  }
  return { url: url.href }
}
