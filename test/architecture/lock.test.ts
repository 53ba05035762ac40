import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8'))

type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  link?: boolean
  inBundle?: boolean
}
const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>)
const named = read('package.json')

describe('I4 what is installed is what was chosen', () => {
  it('every direct dependency is pinned to one version', () => {
    const ranges = Object.entries({
      ...named.dependencies,
      ...named.devDependencies,
      ...named.optionalDependencies,
    }).filter(([, version]) => !/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/.test(String(version)))
    expect(ranges).toEqual([])
  })

  it('every locked package has a checksum, unless it travels inside one that has', () => {
    const bare = packages.filter(
      ([path, { integrity, link, inBundle }]) => path !== '' && !link && !inBundle && !integrity,
    )
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('no address of a registry is recorded', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('only packages that are known to need it run a script when installed', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    expect(scripted.sort()).toEqual(['node_modules/classic-level', 'node_modules/esbuild'])
  })
})
