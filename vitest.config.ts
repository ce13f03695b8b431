import { defineConfig } from 'vitest/config'

/** Where state lives between calls: each test file gets a fresh program. */
const STATEFUL = 'src/{state,storage}/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    // A shared machine can be slow; what is right does not depend on how fast it comes.
    testTimeout: 60_000,
    maxWorkers: 2,
    reporters: process.env.VITEST_JSON === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: process.env.VITEST_JSON ?? '' },
    projects: [
      { extends: true, test: { name: 'stateful', include: [STATEFUL] } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [STATEFUL],
          // What the others leave behind is remembered by reference, or a store that each test sets first.
          isolate: false,
        },
      },
    ],
  },
})
