import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import type { ProgramFile, ProgramVersion } from '../src/offline/program-version.ts'

const WORKER_FILE = 'sw.js'
const ENTRY = resolve(import.meta.dirname, '../src/offline/service-worker.ts')
/** Larger files are fetched once the page is up; none of them is needed to show it. */
const LARGE_BYTES = 1_000_000
/** What is made for the tools and not for the page. */
const NOT_SERVED = /^(?:\.|sw\.js$)/

/** Writes `sw.js`: the worker of src/offline, with the list of all files that the build has written. */
export function serviceWorkerPlugin(): Plugin {
  let target: string | readonly string[] | false = false
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      target = config.build.target
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      // From the disk: only there is everything final, the public folder included.
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no output folder.')
        const code = await bundleWorker(describeProgram(dir), target)
        writeFileSync(join(dir, WORKER_FILE), code)
      },
    },
  }
}

/** The files below a built folder as the worker's list. */
function describeProgram(folder: string): ProgramVersion {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_SERVED.test(path))
    .sort()
    .map((path) => describeFile(folder, path))
  const hashed = files.filter(({ path }) => path.startsWith('assets/'))
  return {
    id: digest('sha256', files.map(({ integrity }) => integrity).join())
      .slice(0, 16)
      .replaceAll('/', '-'),
    entry: readEntry(readFileSync(join(folder, 'index.html'), 'utf8')),
    named: files.filter((file) => !hashed.includes(file)),
    first: hashed.filter(({ bytes }) => bytes <= LARGE_BYTES),
    later: hashed.filter(({ bytes }) => bytes > LARGE_BYTES),
  }
}

function describeFile(folder: string, path: string): ProgramFile {
  const content = readFileSync(join(folder, path))
  return { path, integrity: `sha384-${digest('sha384', content)}`, bytes: content.length }
}

function digest(algorithm: string, content: string | Buffer): string {
  return createHash(algorithm).update(content).digest('base64')
}

function readEntry(page: string): string {
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)?.[1]
  if (entry === undefined) throw new Error('The built page names no entry.')
  return entry
}

/** A classic script: module workers of this kind came to Firefox only lately. */
async function bundleWorker(
  program: ProgramVersion,
  target: string | readonly string[] | false,
): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { PROGRAM_VERSION: JSON.stringify(program) },
    build: {
      write: false,
      target: target === false ? false : [...target],
      lib: { entry: ENTRY, formats: ['iife'], name: 'serviceWorker' },
    },
  })
  return readCode(output)
}

function readCode(output: Awaited<ReturnType<typeof build>>): string {
  const [result] = Array.isArray(output) ? output : [output]
  if (result === undefined || !('output' in result)) throw new Error('The worker was not built.')
  const chunk: Rolldown.OutputChunk = result.output[0]
  return chunk.code
}
