import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { parseAst } from 'vitest/node'

const ROOT = resolve(import.meta.dirname, '../..')

type Node = { type: string; regex?: { pattern: string; flags: string }; [key: string]: unknown }

/** A regular expression with the way to it: the pattern itself, since the bundle has no lines of ours. */
export type Own = { source: string; flags: string }

const literalsOf = (tree: unknown): Own[] => {
  const found: Own[] = []
  const stack: unknown[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()
    if (Array.isArray(node)) stack.push(...node)
    else if (typeof node === 'object' && node !== null) {
      const { regex } = node as Node
      if (regex) found.push({ source: regex.pattern, flags: regex.flags })
      else stack.push(...Object.values(node))
    }
  }
  return found
}

/**
 * Every regular expression below a folder of the project: literals from the syntax tree of all its modules, and those
 * built from text while the modules load, by handing them a `RegExp` that takes note.
 */
export const ownExpressions = (folder: string): Own[] => {
  const modules = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `./${relative(ROOT, join(entry.parentPath, entry.name))}`)
  const { outputFiles } = buildSync({
    stdin: { contents: modules.map((name) => `import ${JSON.stringify(name)}`).join('\n'), resolveDir: ROOT },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    treeShaking: false,
    write: false,
    define: { RegExp: 'NotedRegExp', 'import.meta.dirname': JSON.stringify(ROOT) },
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  const built: Own[] = []
  class NotedRegExp extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      if (typeof pattern === 'string') built.push({ source: pattern, flags: flags ?? '' })
    }
  }
  const run = new Function('require', 'module', 'exports', 'NotedRegExp', code)
  run(createRequire(import.meta.url), { exports: {} }, {}, NotedRegExp)
  const all = [...literalsOf(parseAst(code)), ...built]
  return [...new Map(all.map((own) => [`/${own.source}/${own.flags}`, own])).values()]
}
