import { fileURLToPath } from 'node:url'

/** From scripts/mutate.mjs: the folders to change. */
const folder = process.env.MUTATE ?? 'src/checks/**'

/** Each condition of a check negated or left out, each boundary moved, each operator exchanged. */
export default {
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  mutate: [
    `${folder}/*.ts`,
    '!src/checks/**/*.test.ts',
    '!src/checks/testing/**',
    '!src/checks/text/unflagged-sentences.ts',
  ],
  mutator: {
    // Words, lists and patterns are data: what a message says is not a rule.
    excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex', 'BlockStatement'],
  },
  ignorePatterns: ['.cache', 'dist', 'dist-portable', 'docs', 'e2e', 'bench', 'mutation/node_modules'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A shared machine can be slow: a mutant counts as caught by time only when it hangs.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  disableTypeChecks: false,
  // Stryker reads settings by an interface that TypeScript 7 no longer has: it is given none.
  tsconfigFile: 'mutation/no-tsconfig.json',
  thresholds: { high: 90, low: 85, break: 85 },
}
