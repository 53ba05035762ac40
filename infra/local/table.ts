import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { listen } from './listen.ts'

export type TableServer = { endpoint: string; close: () => Promise<void> }

export type TableOptions = {
  folder?: string | undefined
  description: CreateTableCommandInput
  port?: number | undefined
}

/**
 * A local DynamoDB with the table of `description`, kept in `folder` or else in memory.
 * @throws Error when the port is taken or the folder cannot be opened, with the remedy.
 */
export const startTable = async (options: TableOptions): Promise<TableServer> => {
  if (options.folder !== undefined) await checkFolder(options.folder)
  const instant = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }
  const server = dynalite({ ...instant, ...(options.folder === undefined ? {} : { path: options.folder }) })
  const { endpoint, close } = await listen(server, 'the table', options.port)
  try {
    await createWhenAbsent(endpoint, options.description)
  } catch (error) {
    await close()
    throw error
  }
  return { endpoint, close }
}

/** The same in a thread of its own. @throws what `startTable` throws. */
export const startTableThread = async (options: TableOptions): Promise<TableServer> => {
  const thread = new Worker(new URL('./table-thread.ts', import.meta.url), { workerData: options })
  const [endpoint] = (await once(thread, 'message')) as [string]
  return {
    endpoint,
    close: async () => {
      const gone = once(thread, 'exit')
      thread.postMessage('close')
      await gone
    },
  }
}

const createWhenAbsent = async (endpoint: string, description: CreateTableCommandInput): Promise<void> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: 'eu-south-1', credentials })
  try {
    await client.send(new CreateTableCommand(description))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  } finally {
    client.destroy()
  }
}

type Store = { open: () => Promise<void>; close: () => Promise<void> }

/**
 * Opens and closes the folder with dynalite's own copy of LevelDB: dynalite itself opens it late
 * and, when that fails, throws where nobody can catch it.
 */
const checkFolder = async (folder: string): Promise<void> => {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'))
  const { Level } = ofDynalite('level') as { Level: new (path: string, options: object) => Store }
  try {
    mkdirSync(folder, { recursive: true })
    const store = new Level(folder, { valueEncoding: 'json' })
    await store.open()
    await store.close()
  } catch (cause) {
    throw new Error(folderMessage(folder, cause), { cause })
  }
}

const folderMessage = (folder: string, error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  return cause && 'code' in cause && cause.code === 'LEVEL_LOCKED'
    ? `The table's folder ${folder} should be free, but another program has it open: stop that one first.`
    : `The table's folder ${folder} should hold a table that can be opened, but cannot be read (${cause?.message ?? String(error)}): start afresh with \`npm start -- --reset\`.`
}
