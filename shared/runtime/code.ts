import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The version of the code that runs: the hash of its file, where all of it is in one file, as in a bundle. Undefined
 * where it runs from its sources, any of which may change. @param url `import.meta.url` of the handler
 */
export const codeVersion = (url: string): string | undefined =>
  url.endsWith('.mjs')
    ? createHash('sha256')
        .update(readFileSync(fileURLToPath(url)))
        .digest('hex')
        .slice(0, 16)
    : undefined
