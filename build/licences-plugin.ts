import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FILE_NAME = 'assets/licences.txt'
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/** Puts the licences of every package that the program is made of into the build. */
export function licencesPlugin(root: URL): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: collectLicences(root) })
    },
  }
}

/** By name and version, each with the text that it comes with. */
export function collectLicences(root: URL): string {
  const found = new Map<string, string>()
  const visit = (name: string, from: string): void => {
    const folder = findPackage(name, from)
    // What is optional for this system is not there, and not in the build either.
    if (folder === undefined || found.has(folder)) return
    const { version, license, dependencies } = readManifest(folder)
    const text = readLicence(folder) ?? `Licence: ${license ?? 'not named'}`
    found.set(folder, `${name} ${version}\n\n${text.trim()}\n`)
    for (const dependency of dependencies) visit(dependency, folder)
  }
  const own = new URL('.', root).pathname
  for (const name of readManifest(own).dependencies) visit(name, own)
  return [...found.values()].sort().join(`\n${'-'.repeat(79)}\n\n`)
}

interface Manifest {
  readonly version: string
  readonly license: string | undefined
  readonly dependencies: readonly string[]
}

function readManifest(folder: string): Manifest {
  const manifest: {
    readonly version: string
    readonly license?: string
    readonly dependencies?: Readonly<Record<string, string>>
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    version: manifest.version,
    license: manifest.license,
    // Types are no part of the program.
    dependencies: Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@types/')),
  }
}

/** As Node looks for it: in the nearest folder of packages, then outwards. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (dirname(folder) === folder) return undefined
  }
}

function readLicence(folder: string): string | undefined {
  const name = readdirSync(folder).find((file) => LICENCE_FILE.test(file))
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8')
}
