import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { HEADER_POLICY } from './content-security-policy.ts'

const guide = await readFile(new URL('../docs/deployment.md', import.meta.url), 'utf8')

test('each server of the guide sends the policy of the build', () => {
  const policies = guide.match(/default-src 'none'[^"\n]*/g) ?? []
  expect(policies.length).toBe(4)
  expect(policies.filter((policy) => policy !== HEADER_POLICY)).toEqual([])
})
