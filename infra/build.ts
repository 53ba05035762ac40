import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type Metafile, type Plugin } from 'esbuild'
import { type EnvironmentName, environmentOf, FUNCTION_NAMES, type FunctionName } from './functions.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The lexicon and the dictionary, which those need that read texts for matching; compiled when the first text is read. */
const LEXICON = 850_000
const READING: FunctionName[] = ['match', 'send', 'console', 'tick']

/** Parsers of feeds and CSV, and of single calls that offices paste, which only the function that reads sources has. */
const FORMATS = 300_000

/** Pages of contacts and offices with all that they say in two languages, and signing in, which only the console has. */
const PAGES = 700_000

/** The desk: an announcement's six forms, its flow, its letters and hints, what it reaches, its files and keys, in two languages. */
const DESK = 200_000

/** What everybody may read of calls: pages, feeds, calendars, a map of the site, in two languages. */
const PUBLIC = 60_000

/** The JSON API: its schemas as a document, and the signatures of access tokens. */
const API = 100_000

/** What every function may have: the AWS SDK, schemas of what is stored, logging. */
const COMMON = 860_000

/** Letters to offices: what Monday brings, and tests of it, which only the function that sends has. */
const LETTERS = 50_000

/** Most bytes a bundle may have, minified, with the AWS SDK in it: what it adds to a cold start is felt. */
export const budgetOf = (name: FunctionName): number =>
  COMMON +
  (READING.includes(name) ? LEXICON : 0) +
  (name === 'ingest' ? FORMATS : 0) +
  (name === 'console' ? PAGES + API + DESK + PUBLIC : 0) +
  (name === 'send' ? LETTERS : 0)

/** The root of `natural` pulls in database drivers: 9.7 MB and a second to import. Its stemmers are fine. */
const FORBIDDEN = /node_modules\/natural\/lib\/natural\/index\.js$/

/** Two years of browsers; older ones have pages that work without scripts. */
const BROWSERS = ['chrome120', 'firefox121', 'safari17']

export type Bundle = { name: string; folder: string; bytes: number; inputs: string[] }

const sourceOf = (functions: string, name: string): string => {
  const source = ['handler.ts', 'handler.tsx'].map((file) => join(functions, name, file)).find(existsSync)
  if (source) return source
  throw new Error(
    `[build] expected functions/${name}/handler.ts, found none. Write it, or take "${name}" out of infra/functions.ts.`,
  )
}

const toBundle = (metafile: Metafile, output: string, name: string): Bundle => {
  const file = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}/index.mjs`))
  if (!file) throw new Error(`[build] expected a bundle for ${name}, esbuild wrote none. Build again.`)
  return {
    name,
    folder: join(output, name),
    bytes: file[1].bytes,
    inputs: Object.entries(file[1].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  }
}

/**
 * Ways to credentials that a Lambda never takes: it is handed them in its environment, and the SDK looks there
 * first. It imports these when all else fails; they weigh 100 KB.
 */
const UNTAKEN = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

/**
 * Packages that take one function from `entities`, whose index builds 75 KB of tables as it loads: dom-serializer
 * escapes, and feedsmith decodes, for which cheerio's parser already has the very same version (tested).
 */
const entitiesOnce: Plugin = {
  name: 'entities-once',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^entities$/ }, ({ importer, kind, resolveDir }) => {
      if (importer.includes('/dom-serializer/'))
        return resolve('entities/lib/escape.js', { kind, resolveDir })
      if (importer.includes('/feedsmith/'))
        return resolve('entities/decode', { kind, resolveDir: join(ROOT, 'node_modules/htmlparser2') })
      return undefined
    })
  },
}

/** What a function serves to browsers: scripts of a few KB, each by itself, which lie beside its bundle. */
const islandsOf = (functions: string, name: string): { in: string; out: string }[] => {
  const folder = join(functions, name, 'islands')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ in: join(folder, file), out: `${name}/islands/${file.replace(/\.js$/, '')}` }))
}

/**
 * Bundles functions for Lambda's Node 24 in one call: an ES module each, with its source map beside it.
 * @throws Error when a handler is missing or does not compile.
 */
export const bundle = async (
  names: string[] = FUNCTION_NAMES,
  functions = join(ROOT, 'functions'),
  output = join(ROOT, 'dist', 'functions'),
): Promise<Bundle[]> => {
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => ({ in: sourceOf(functions, name), out: `${name}/index` })),
    outdir: output,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Without it, esbuild prefers the CommonJS files of many packages, which it cannot shake.
    mainFields: ['module', 'main'],
    external: UNTAKEN,
    plugins: [entitiesOnce],
    // CommonJS packages call require(), which an ES module has not.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    sourcemap: 'external',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  })
  const islands = names.flatMap((name) => islandsOf(functions, name))
  if (islands.length > 0)
    await build({
      absWorkingDir: ROOT,
      entryPoints: islands,
      outdir: output,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: BROWSERS,
      legalComments: 'none',
      logLevel: 'error',
    })
  return names.map((name) => toBundle(metafile, output, name))
}

/** What is wrong with a bundle, in words; empty when nothing is. */
export const faultsOf = ({ name, bytes, inputs }: Bundle, budget: number): string[] => [
  ...(bytes > budget
    ? [
        `[bundle ${name}] expected at most ${kilobytes(budget)}, found ${kilobytes(bytes)}. ` +
          'Look for a package imported whole.',
      ]
    : []),
  ...inputs
    .filter((path) => FORBIDDEN.test(path))
    .map(
      (path) =>
        `[bundle ${name}] expected natural's sub-paths only, found ${path}. Import the stemmer's file.`,
    ),
]

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`

const anything = new Proxy<Partial<Record<EnvironmentName, string>>>(
  {},
  { get: () => 'https://localhost.example.org/anything' },
)

/** Milliseconds that a fresh Node takes to import a bundle: the median of three. @throws Error when it cannot. */
export const importTime = async ({ name, folder }: Bundle): Promise<number> => {
  const url = pathToFileURL(join(folder, 'index.mjs')).href
  const script = `const t=performance.now();const m=await import(${JSON.stringify(url)});
    if(typeof m.handler!=='function')throw new Error('expected an exported function "handler", found none');
    process.stdout.write(String(performance.now()-t));process.exit()`
  const environment = FUNCTION_NAMES.includes(name as FunctionName)
    ? environmentOf(name as FunctionName, anything)
    : {}
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { ...environment, AWS_REGION: 'eu-south-1' } },
    )
    times.push(Number(stdout))
  }
  return times.toSorted((a, b) => a - b)[1] ?? Number.NaN
}

const main = async (): Promise<void> => {
  const started = performance.now()
  const bundles = await bundle()
  console.log(`${bundles.length} bundles in ${Math.round(performance.now() - started)} ms`)
  const faults: string[] = []
  for (const built of bundles) {
    const budget = budgetOf(built.name as FunctionName)
    const time = await importTime(built)
    console.log(
      `${built.name.padEnd(10)}${kilobytes(built.bytes).padStart(8)} of ${kilobytes(budget).padEnd(8)} import ${time.toFixed(0).padStart(4)} ms`,
    )
    faults.push(...faultsOf(built, budget))
  }
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
