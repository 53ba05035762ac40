import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Blobs } from '../../shared/blobs/blobs.ts'
import { FACES, STYLE } from './frame/style.ts'

/** The version is part of the address, so that what a browser keeps for a year is never out of date. */
const FOLDER = 'bootstrap-italia-2.18.3'
const PACKAGE = 'bootstrap-italia/dist'

/** A file of an npm package that pages show: its blob, its media type, where it comes from in node_modules. */
export type Asset = { key: string; type: string; from: string }

const asset = (from: string, type: string): Asset => ({
  key: `assets/${FOLDER}/${from.split('/').at(-1)}`,
  type,
  from: `${PACKAGE}/${from}`,
})

const SHEET = asset('css/bootstrap-italia.min.css', 'text/css; charset=utf-8')

/**
 * Everything pages show that is not written here. The files lie in the bucket under `assets/`, put there by
 * deployment or, on one machine, by the web server at its start; what is not on this list is not served.
 */
export const ASSETS: Asset[] = [SHEET, ...FACES.map(({ file }) => asset(`fonts/${file}`, 'font/woff2'))]

/** What is written here, by its address: what it says is part of that. */
type Own = { key: string; type: string; body: string }

const own = (name: string, ending: string, type: string, body: string): Own => ({
  key: `assets/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${ending}`,
  type,
  body,
})

/** Islands lie beside this file, as `npm run build` also puts them beside the bundle. */
const island = (name: string): Own =>
  own(
    name,
    'js',
    'text/javascript; charset=utf-8',
    readFileSync(new URL(`./islands/${name}.js`, import.meta.url), 'utf8'),
  )

const ownStyle = own(
  'segnavia',
  'css',
  SHEET.type,
  STYLE((file) => `/assets/${FOLDER}/${file.split('/').at(-1)}`),
)
const [livePreview, autosave] = [island('live-preview'), island('autosave')]
const OWN = [ownStyle, livePreview, autosave]

/** Addresses of the style sheets, in the order in which they count. */
export const stylesheets = [`/${SHEET.key}`, `/${ownStyle.key}`]

/** Addresses of the scripts that some pages have, by what they do; every page works without. */
export const scripts = { livePreview: `/${livePreview.key}`, autosave: `/${autosave.key}` } as const

/** An asset by its path below the root (`assets/…`), or undefined when there is none of that name. */
export const readAsset = async (
  blobs: Blobs,
  key: string,
): Promise<{ type: string; body: Uint8Array<ArrayBuffer> | string } | undefined> => {
  const written = OWN.find((one) => one.key === key)
  if (written) return written
  const known = ASSETS.find((one) => one.key === key)
  const body = known && (await blobs.get(known.key))
  return body && { type: known.type, body: new Uint8Array(body) }
}
