import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { serializeOneFilePolicy } from './content-security-policy.ts'

const PAGE = 'index.html'
const CODE = /\.(?:js|css)$/

/** What the one file is made of. */
export interface OneFileParts {
  readonly page: string
  readonly script: string
  readonly style: string
  readonly icon: Buffer
  /** Read by src/export/pdf/embedded-files.ts, by its path in the build. Texts are licences, and stay readable. */
  readonly data: ReadonlyMap<string, Buffer>
}

/** Turns the finished build into one page with everything in it; `fileName` is what it is called. */
export function oneFilePlugin(fileName: string): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no output folder.')
        const page = composePage(readParts(dir))
        for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true })
        writeFileSync(join(dir, fileName), page)
        const megabytes = (statSync(join(dir, fileName)).size / 1e6).toFixed(1)
        this.info(`${fileName}: ${megabytes} MB`)
      },
    },
  }
}

function readParts(dir: string): OneFileParts {
  const names = readdirSync(join(dir, 'assets'))
  const readCode = (extension: string): string => {
    const [name, ...others] = names.filter((file) => CODE.test(file) && file.endsWith(extension))
    if (name === undefined || others.length > 0) throw new Error(`Expected one ${extension}: ${names.join()}`)
    return readFileSync(join(dir, 'assets', name), 'utf8')
  }
  const data = names
    .filter((name) => !CODE.test(name))
    .map((name) => [`assets/${name}`, readFileSync(join(dir, 'assets', name))] as const)
  return {
    page: readFileSync(join(dir, PAGE), 'utf8'),
    script: readCode('.js'),
    style: readCode('.css'),
    icon: readFileSync(join(dir, 'icon.svg')),
    data: new Map(data),
  }
}

/** The parts as one page, its policy by the digests of just these parts. */
export function composePage({ page, script, style, icon, data }: OneFileParts): string {
  // An end tag inside a text would end the element.
  const safeScript = script.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C')
  if (/<\/style/i.test(style)) throw new Error('The style sheet ends its element.')
  const policy = serializeOneFilePolicy(safeScript, style)
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`,
    `<style>${style}</style>`,
  ]
  // The program comes before its data, so that the first screen does not wait for them.
  const body = [
    `<script>${safeScript}</script>`,
    ...[...data].map(([path, content]) =>
      path.endsWith('.txt') ? composeComment(path, content.toString('utf8')) : composeData(path, content),
    ),
  ]
  return page
    .replaceAll(/\s*<(?:link|script)\b[^>]*(?:>\s*<\/script>|\/?>)/g, '')
    .replace('<meta charset="utf-8" />', (charset) => [charset, ...head].join('\n    '))
    .replace('</body>', (end) => `${body.join('\n    ')}\n  ${end}`)
}

function composeData(path: string, content: Buffer): string {
  const packed = gzipSync(content, { level: 9 }).toString('base64')
  return `<script type="application/gzip" data-file="${path}">${packed}</script>`
}

function composeComment(path: string, text: string): string {
  if (/--!?>/.test(text)) throw new Error(`${path} ends its comment.`)
  return `<!-- ${path}\n${text}\n-->`
}
