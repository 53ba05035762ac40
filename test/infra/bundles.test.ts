import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, budgetOf, bundle, faultsOf, importTime } from '../../infra/build.ts'
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '../../infra/functions.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segnavia-bundles-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Writes a handler that is none of ours and bundles it. */
const bundleOf = async (name: string, text: string): Promise<Bundle> => {
  await mkdir(join(folder, 'handlers', name), { recursive: true })
  await writeFile(join(folder, 'handlers', name, 'handler.ts'), text)
  const [built] = await bundle([name], join(folder, 'handlers'), join(folder, `built-${name}`))
  if (!built) throw new Error('expected a bundle')
  return built
}

describe('a bundle', () => {
  it('is an ES module that runs by itself, also where a package calls require()', async () => {
    const built = await bundleOf(
      'small',
      `import { createHmac } from 'node:crypto'
       const os = require('node:os')
       export const handler = async () => createHmac('sha256', os.EOL).digest('hex')`,
    )
    expect(await importTime(built)).toBeGreaterThan(0)
    expect(faultsOf(built, 2_000)).toEqual([])
  })

  it('over its budget is refused, with both figures', async () => {
    const built = await bundleOf('large', `export const handler = () => ${JSON.stringify('x'.repeat(3_000))}`)
    expect(faultsOf(built, 2_000)).toEqual([expect.stringMatching(/bundle large.*at most 2 KB, found 3 KB/)])
  })

  it("with natural's root in it is refused", () => {
    const inputs = [
      'node_modules/natural/lib/natural/index.js',
      'node_modules/natural/lib/natural/stemmers/porter_stemmer_it.js',
    ]
    expect(faultsOf({ name: 'match', folder, bytes: 1, inputs }, 2)).toEqual([
      expect.stringMatching(/natural\/lib\/natural\/index\.js/),
    ])
  })

  it('of a function without a handler names the file to write', async () => {
    await expect(bundle(['absent'], folder, join(folder, 'built'))).rejects.toThrow(
      /functions\/absent\/handler\.ts/,
    )
  })

  it('without an exported handler does not pass for one', async () => {
    const built = await bundleOf('mute', 'export const hander = () => {}')
    await expect(importTime(built)).rejects.toThrow(/handler/)
  })
})

/** Calls to AWS by the file that esbuild kept of the SDK; Query and Scan are in every bundle that pages. */
const ACTIONS = {
  'lib-dynamodb/dist-es/commands/GetCommand.js': 'dynamodb:GetItem',
  'lib-dynamodb/dist-es/commands/PutCommand.js': 'dynamodb:PutItem',
  'lib-dynamodb/dist-es/commands/UpdateCommand.js': 'dynamodb:UpdateItem',
  'lib-dynamodb/dist-es/commands/DeleteCommand.js': 'dynamodb:DeleteItem',
  'lib-dynamodb/dist-es/commands/BatchWriteCommand.js': 'dynamodb:BatchWriteItem',
  'lib-dynamodb/dist-es/commands/BatchGetCommand.js': 'dynamodb:BatchGetItem',
  'lib-dynamodb/dist-es/commands/TransactWriteCommand.js': 'dynamodb:TransactWriteItems',
  'client-sqs/dist-es/commands/SendMessageBatchCommand.js': 'sqs:SendMessage',
  'client-sqs/dist-es/commands/SendMessageCommand.js': 'sqs:SendMessage',
  'client-secrets-manager/dist-es/commands/GetSecretValueCommand.js': 'secretsmanager:GetSecretValue',
  'client-ses/dist-es/commands/SendRawEmailCommand.js': 'ses:SendRawEmail',
  'client-ses/dist-es/commands/GetSendQuotaCommand.js': 'ses:GetSendQuota',
  'client-sesv2/dist-es/commands/PutSuppressedDestinationCommand.js': 'ses:PutSuppressedDestination',
} as const

const callsOf = (built: Bundle): string[] => {
  const calls = Object.entries(ACTIONS).filter(([file]) => built.inputs.some((path) => path.endsWith(file)))
  return [...new Set(calls.map(([, action]) => action))].toSorted()
}

const plannedCalls = (name: FunctionName): string[] => {
  const { table, sends, linkKeys, mail } = FUNCTIONS[name]
  return [
    ...table.filter((action) => action !== 'Query').map((action) => `dynamodb:${action}`),
    ...(sends ? ['sqs:SendMessage'] : []),
    ...(linkKeys ? ['secretsmanager:GetSecretValue'] : []),
    ...(mail === 'sends' ? ['ses:GetSendQuota', 'ses:SendRawEmail'] : []),
    ...(mail === 'suppresses' ? ['ses:PutSuppressedDestination'] : []),
  ].toSorted()
}

describe('our functions', () => {
  let bundles: Bundle[]
  beforeAll(async () => {
    bundles = await bundle(FUNCTION_NAMES, undefined, join(folder, 'ours'))
  })
  const find = (name: FunctionName): Bundle => {
    const found = bundles.find((one) => one.name === name)
    if (!found) throw new Error(`expected a bundle for ${name}`)
    return found
  }

  it('hold the tables of entities once, of the one version that both of their users ask for', async () => {
    const versions = await Promise.all(
      ['feedsmith', 'htmlparser2'].map(async (name) => {
        const file = `../../node_modules/${name}/node_modules/entities/package.json`
        const { version } = JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))
        return version
      }),
    )
    expect(new Set(versions).size).toBe(1)
    const tables = find('ingest').inputs.filter((path) => path.endsWith('/decode-data-html.js'))
    expect(tables).toHaveLength(1)
  })

  it.each(FUNCTION_NAMES)('%s keeps within its budget', (name) => {
    expect(faultsOf(find(name), budgetOf(name))).toEqual([])
  })

  it('the scripts of pages lie beside the console, a few KB each and nothing else in them', async () => {
    const islands = join(find('console').folder, 'islands')
    expect(await readdir(islands)).toEqual(['autosave.js', 'live-preview.js'])
    for (const file of await readdir(islands)) {
      const script = await readFile(join(islands, file), 'utf8')
      expect(script.length).toBeGreaterThan(500)
      expect(script.length).toBeLessThan(4_000)
      expect(script).not.toMatch(/\beval\b|new Function|innerHTML|document\.write|https?:/)
    }
  })

  it.each(FUNCTION_NAMES)('I2 %s may do exactly what its code can ask of AWS', (name) => {
    expect(callsOf(find(name))).toEqual(plannedCalls(name))
  })

  it.each(FUNCTION_NAMES)('I2 %s may ask the index if and only if its code does', async (name) => {
    const text = await readFile(join(find(name).folder, 'index.mjs'), 'utf8')
    expect(/IndexName:[\w$]+\.byList\.name/.test(text)).toBe(FUNCTIONS[name].lists ?? false)
  })
})
