import type { Plugin } from 'vite'

const SOURCE_FILE = /\/src\/.*\.tsx?$/
const WORKER = /new Worker\(\s*new URL\('([^']+)', import\.meta\.url\),\s*\{[^}]*\}\s*,?\s*\)/g

/** The code with its workers started from text inside the page; a worker written in another way fails the build. */
export function inlineWorkers(code: string, id: string): string {
  const imports: string[] = []
  const inlined = code.replaceAll(WORKER, (_, path: string) => {
    const name = `InlineWorker${String(imports.length)}`
    imports.push(`import ${name} from '${path}?worker&inline'\n`)
    return `new ${name}()`
  })
  if (/\bnew (?:Shared)?Worker\(/.test(inlined))
    throw new Error(`A worker in ${id} cannot be put into the page.`)
  return imports.join('') + inlined
}

/** Puts the workers of the program into the one file: a page opened from a disk may not start them from other files. */
export function inlineWorkersPlugin(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      return SOURCE_FILE.test(id) && code.includes('new Worker(') ? inlineWorkers(code, id) : null
    },
  }
}
