import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MatchingModule } from './engine.ts'
import { Refused } from './sets.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DOORS = [
  'buildCallIndex',
  'buildProfileIndex',
  'createMatcher',
] as const satisfies (keyof MatchingModule)[]

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

const commitOf = (ref: string): string => {
  try {
    return git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)
  } catch {
    throw new Refused(`No commit ${ref} in this repository. Give a branch, a tag or a commit to --against.`)
  }
}

const isMatching = (module: Record<string, unknown>): module is MatchingModule =>
  DOORS.every((door) => typeof module[door] === 'function')

const REMEDY = 'Compare with a later commit, or teach test/eval/engine.ts the doors it had.'

/** Says of an error that the other commit's engine threw why that may be. */
export const otherDoors = (ref: string, error: unknown): Refused =>
  new Refused(
    `The matching of ${ref} cannot be used as ours is (${error instanceof Error ? error.message : error}). ${REMEDY}`,
  )

const load = async (folder: string, ref: string): Promise<MatchingModule> => {
  const path = join(folder, 'shared/matching/index.ts')
  if (!existsSync(path)) throw new Refused(`${ref} has no shared/matching/index.ts. ${REMEDY}`)
  const module: Record<string, unknown> = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw otherDoors(ref, error)
  })
  if (isMatching(module)) return module
  throw new Refused(
    `The doors of matching differ: ${ref} exports no ${DOORS.filter((door) => typeof module[door] !== 'function').join(', ')}. ${REMEDY}`,
  )
}

/**
 * The matching of a git ref. It is checked out into a temporary worktree with the packages installed here, imported, and
 * removed before it is used, so that nothing is left behind whenever the run is ended; Ctrl-C meanwhile removes it too.
 * @throws Refused when there is no such commit, or its doors are not ours.
 */
export const matchingOf = async (ref: string): Promise<{ engine: MatchingModule; commit: string }> => {
  const commit = commitOf(ref)
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-eval-'))
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
    git('worktree', 'prune')
  }
  const stop = (): void => {
    remove()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  try {
    git('worktree', 'add', '--detach', '--quiet', folder, commit)
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    return { engine: await load(folder, ref), commit }
  } finally {
    remove()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}
