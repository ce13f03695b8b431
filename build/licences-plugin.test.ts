import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collectLicences } from './licences-plugin.ts'

const ROOT = new URL('../', import.meta.url)

test('every package of the program is there with a licence of its own', () => {
  const text = collectLicences(ROOT)
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(new URL('package.json', ROOT), 'utf8'),
  )
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version}\n`)
  expect(text).not.toContain('not named')
  expect(text).toContain('Apache License')
  // The one-file page carries it as a comment.
  expect(text).not.toMatch(/--!?>/)
})
