import { parentPort, workerData } from 'node:worker_threads'
import { startTable, type TableOptions } from './table.ts'

/** The table in a thread of its own: on a machine with two cores the product and its database then run side by side. */
const server = await startTable(workerData as TableOptions)
parentPort?.postMessage(server.endpoint)
parentPort?.once('message', async () => {
  await server.close()
  process.exit(0)
})
