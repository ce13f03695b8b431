import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: process.env.VITEST_JSON === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: process.env.VITEST_JSON ?? '' },
  },
})
