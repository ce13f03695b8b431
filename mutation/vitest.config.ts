import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/checks/**/*.test.ts'],
    // Hundreds of random drafts for each mutant would take days; the examples are what must notice it.
    exclude: ['**/any-ledger.test.ts', '**/consistent-ledgers.test.ts', '**/project-laws.test.ts'],
    testTimeout: 60_000,
    // Several times as fast, and what is tested here keeps nothing between files.
    isolate: false,
  },
})
