import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A shared machine can be slow; what is right does not depend on how fast it comes.
    testTimeout: 60_000,
    reporters: process.env.VITEST_JSON === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: process.env.VITEST_JSON ?? '' },
  },
})
