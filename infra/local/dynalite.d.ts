/** The part of dynalite 4 we use: it ships no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** @param options.path a LevelDB folder; in memory without it. `…Ms`: how long a table takes to change its state. */
  export default function dynalite(options: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
