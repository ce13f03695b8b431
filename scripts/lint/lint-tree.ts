import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Path of a file → its lines; a line that must be reported ends in `//! rule-name`. */
export type MarkedTree = Readonly<Record<string, readonly string[]>>

interface Diagnostic {
  readonly code?: string
  readonly message: string
  readonly filename: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

const ROOT = resolve(import.meta.dirname, '../..')
const MARK = /\s*\/\/! ?(\S+)$/

/** Every mark of the tree as `path:line rule`, sorted. */
export function listMarks(tree: MarkedTree): string[] {
  return Object.entries(tree)
    .flatMap(([path, lines]) =>
      lines.flatMap((line, index) => {
        const rule = MARK.exec(line)?.[1]
        return rule === undefined ? [] : [`${path}:${String(index + 1)} ${rule}`]
      }),
    )
    .sort()
}

/** Lints the tree with the configuration of the project; what the marked rules report, as `path:line rule`, sorted. */
export function lintTree(tree: MarkedTree): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-rules-'))
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(folder, name))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const [path, lines] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), lines.map((line) => line.replace(MARK, '')).join('\n'))
    }
    const rules = new Set(listMarks(tree).map((mark) => mark.split(' ')[1]))
    return runOxlint(folder)
      .map(({ filename, labels, code, message }) => ({
        place: `${filename.replaceAll('\\', '/')}:${String(labels[0]?.span.line ?? 1)}`,
        rule: /\((.+)\)$/.exec(code ?? '')?.[1] ?? message,
      }))
      .filter(({ rule }) => rules.has(rule))
      .map(({ place, rule }) => `${place} ${rule}`)
      .sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runOxlint(folder: string): readonly Diagnostic[] {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const report = JSON.parse(run.stdout) as { readonly diagnostics: readonly Diagnostic[] }
  return report.diagnostics
}
