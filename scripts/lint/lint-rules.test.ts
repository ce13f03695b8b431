import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { lintTree, listMarks, type MarkedTree } from './lint-tree.ts'

// Each test runs the linter once.
vi.setConfig({ testTimeout: 60_000 })

const BELOW_EXPORT = ['lib', 'domain', 'tables', 'checks', 'narrative', 'review', 'targets', 'files']

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ['lib'],
  catalogs: ['lib', 'domain'],
  tables: ['lib', 'domain'],
  checks: ['lib', 'domain', 'tables', 'targets'],
  targets: ['lib', 'domain', 'tables'],
  narrative: ['lib', 'domain', 'tables'],
  review: ['lib', 'domain', 'tables', 'checks', 'narrative', 'targets'],
  rollover: ['lib', 'domain', 'tables', 'narrative'],
  merging: ['lib', 'domain'],
  files: ['lib', 'domain'],
  storage: ['lib'],
  offline: ['lib'],
  export: BELOW_EXPORT,
  state: [...BELOW_EXPORT, 'rollover', 'merging', 'catalogs', 'storage', 'export', 'offline'],
  ui: [...BELOW_EXPORT, 'rollover', 'merging', 'catalogs', 'export', 'offline', 'state'],
}
const FOLDERS = Object.keys(MAY_IMPORT)
const PURE_FOLDERS = FOLDERS.filter((folder) => !['storage', 'offline', 'state', 'ui'].includes(folder))
const STEPS = [
  'assets',
  'basics',
  'checks',
  'expenditure',
  'glossary',
  'narrative',
  'prior-year',
  'procurement',
  'projects',
  'publish',
  'revenue',
  'start',
  'tables',
]

/** Folders of ui that every step and the shell may use; those that use no step. */
const SHARED_UI = [
  'amounts',
  'exporting',
  'faults',
  'fields',
  'find',
  'grid',
  'hooks',
  'ledger-grid',
  'lines',
  'marks',
  'merging',
  'papers',
  'paste',
  'primitives',
  'program',
  'rollover',
  'standards',
  'versions',
]

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/domain/amount.ts': ['decimal.js'],
  'src/storage/a.ts': ['idb'],
  'src/offline/a.ts': [],
  'src/state/a.ts': ['zustand/vanilla'],
  'src/ui/tables/a.ts': ['react', 'react-dom', 'zustand', '@tanstack/react-table', 'react-hook-form'],
  'src/export/pdf/a.ts': ['@myriaddreamin/typst-ts-web-compiler'],
  ...Object.fromEntries(
    PURE_FOLDERS.filter((name) => name !== 'export').map((name) => [`src/${name}/a.ts`, []]),
  ),
}

function expectMarkedLinesReported(tree: MarkedTree): void {
  expect(listMarks(tree)).not.toEqual([])
  expect(lintTree(tree)).toEqual(listMarks(tree))
}

test('each folder imports only the folders below it, in every form of import', () => {
  const tree = FOLDERS.flatMap((from) => {
    const others = FOLDERS.filter((to) => to !== from)
    const lines = (up: string) =>
      others.flatMap((to, index) => {
        const n = String(index)
        const mark = MAY_IMPORT[from]?.includes(to) === true ? '' : ' //! no-restricted-imports'
        const path = `${up}${to}/b.ts`
        return [
          `export { b as b${n} } from '${path}'${mark}`,
          `import type { B as B${n} } from '${path}'${mark}`,
          `export const c${n} = () => import('${path}')${mark}`,
        ]
      })
    return [
      [`src/${from}/a.ts`, lines('../')],
      [`src/${from}/part/a.ts`, lines('../../')],
    ] as const
  })
  expectMarkedLinesReported(Object.fromEntries(tree))
})

test('each package is used in its one place', () => {
  const packages = [...new Set(Object.values(PACKAGES).flat()), 'node:fs']
  const tree = Object.entries(PACKAGES).map(([file, allowed]) => [
    file,
    packages
      .filter((name) => !(file.startsWith('src/ui/') && name === 'zustand/vanilla'))
      .map(
        (name) => `export { b } from '${name}'${allowed.includes(name) ? '' : ' //! no-restricted-imports'}`,
      ),
  ])
  expectMarkedLinesReported(Object.fromEntries(tree) as MarkedTree)
})

test('pure folders know no page, storage, network, thread, clock or chance', () => {
  const impure = [
    'window.name',
    'document.title',
    'localStorage.length',
    'globalThis.localStorage',
    'indexedDB',
    'navigator.language',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'crypto.randomUUID()',
    "fetch('x')",
    "new Worker('x')",
    'setTimeout(() => 1)',
    'process.env',
  ]
  const lines = [
    ...impure.map(
      (code, index) => `export const a${String(index)} = () => ${code} //! no-restricted-globals`,
    ),
    'export const b = () => Math.random() //! no-restricted-properties',
  ]
  const tree = PURE_FOLDERS.flatMap((folder) => [
    [`src/${folder}/a.ts`, lines],
    [`src/${folder}/part/a.ts`, lines],
    [`src/${folder}/a.test.ts`, ['export const a = () => Math.random() + Date.now()']],
  ])
  expectMarkedLinesReported(Object.fromEntries(tree) as MarkedTree)
})

test('browser storage is touched in storage, the files of the program in offline, page events in ui and autosave', () => {
  const files = 'export const c = () => caches.keys()'
  const storage = 'export const a = () => localStorage.length'
  const page = 'export const b = () => window.name'
  expectMarkedLinesReported({
    'src/storage/a.ts': [storage],
    'src/offline/a.ts': [`${storage} //! no-restricted-globals`, `${page} //! no-restricted-globals`, files],
    'src/ui/tables/a.ts': [`${storage} //! no-restricted-globals`, page],
    'src/state/a.ts': [`${storage} //! no-restricted-globals`, `${page} //! no-restricted-globals`],
    'src/state/autosave.ts': [`${storage} //! no-restricted-globals`, page],
    'src/main.tsx': [`${storage} //! no-restricted-globals`, `${files} //! no-restricted-globals`],
  })
})

test('the steps of ui import neither each other nor the shell, and primitives nothing of the budget', () => {
  const steps = STEPS.flatMap((from) => {
    const others = [...STEPS.filter((to) => to !== from), 'shell']
    const lines = (up: string) =>
      others.map((to) => `export { b } from '${up}${to}/b.ts' //! no-restricted-imports`)
    return [
      [`src/ui/${from}/a.ts`, [...lines('../'), "export { c } from '../../checks/c.ts'"]],
      [`src/ui/${from}/part/a.ts`, [...lines('../../'), "export { c } from '../../grid/c.ts'"]],
    ]
  })
  expectMarkedLinesReported({
    ...(Object.fromEntries(steps) as MarkedTree),
    ...Object.fromEntries(
      SHARED_UI.filter((name) => name !== 'primitives').map((from) => [
        `src/ui/${from}/a.ts`,
        ["export { b } from '../shell/b.ts' //! no-restricted-imports"],
      ]),
    ),
    'src/ui/grid/b.ts': STEPS.map((to) => `export { b } from '../${to}/b.ts' //! no-restricted-imports`),
    'src/ui/ledger-grid/b.ts': STEPS.map(
      (to) => `export { b } from '../${to}/b.ts' //! no-restricted-imports`,
    ),
    'src/ui/shell/a.ts': STEPS.map((to) => `export { b } from '../${to}/b.ts'`),
    'src/ui/primitives/a.ts': [
      "export { a } from '../../lib/a.ts'",
      "export { b } from '../../domain/b.ts' //! no-restricted-imports",
      "export { c } from '../fields/c.ts' //! no-restricted-imports",
      "export { d } from '../tables/d.ts' //! no-restricted-imports",
    ],
  })
})

test('the habits of the house', () => {
  expectMarkedLinesReported({
    'src/lib/any.ts': ['export const a: any = 1 //! no-explicit-any'],
    'src/lib/default.ts': ['export default 1 //! no-default-export'],
    'src/lib/barrel.ts': ["export * from './any.ts' //! no-barrel-file"],
    'src/lib/extension.ts': ["export { b } from './any' //! extensions"],
    'src/lib/console.ts': ['console.log(1) //! no-console'],
    'src/lib/bang.ts': ['export const a = (b: string | null) => b!.length //! no-non-null-assertion'],
    'src/lib/boolean.ts': ['export const a = (b: string) => (b ? 1 : 2) //! strict-boolean-expressions'],
    'src/lib/floating.ts': [
      'export function a(b: () => Promise<void>) {',
      '  b() //! no-floating-promises',
      '}',
    ],
    'src/lib/switch.ts': [
      "export function a(b: 'x' | 'y') {",
      '  switch (b) { //! switch-exhaustiveness-check',
      "    case 'x':",
      '      return 1',
      '  }',
      '  return 2',
      '}',
    ],
    'src/lib/cast.ts': ['export const a = (b: unknown) => b as { c: 1 } //! no-unsafe-type-assertion'],
    'src/lib/type.ts': [
      "import { B } from './any.ts' //! consistent-type-imports",
      'export const a = (b: B) => b',
    ],
    'src/lib/import-type.ts': ["export type A = import('./any.ts').A //! consistent-type-imports"],
    'src/lib/cycle-a.ts': ["import { b } from './cycle-b.ts' //! no-cycle", 'export const a = () => b'],
    'src/lib/cycle-b.ts': ["import { a } from './cycle-a.ts' //! no-cycle", 'export const b = () => a'],
    'src/lib/WrongCase.ts': ['export const a = 1 //! filename-case'],
    'src/ui/shell/wrong-case.tsx': ['export const a = 1 //! filename-case'],
    'src/lib/long.ts': [
      ...Array<string>(300).fill('// One of three hundred.'),
      'export const a = 1 //! max-lines',
    ],
    'src/ui/shell/Hooks.tsx': [
      "import { useEffect, useId } from 'react'",
      'export function Hooks({ a, b }: { a: boolean; b: () => void }) {',
      '  useEffect(() => b(), []) //! exhaustive-deps',
      '  return a ? useId() : null //! rules-of-hooks',
      '}',
    ],
  })
})

function listFolders(path: string): string[] {
  const entries = readdirSync(resolve(import.meta.dirname, '../../src', path), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

test('every folder of src has its rule', () => {
  expect(listFolders('').filter((name) => !FOLDERS.includes(name))).toEqual([])
  expect(listFolders('ui').filter((name) => ![...STEPS, ...SHARED_UI, 'shell'].includes(name))).toEqual([])
})
