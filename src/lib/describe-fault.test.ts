import { expect, test } from 'vitest'
import { describeFault } from './describe-fault.ts'

test.each([
  'Failed to fetch dynamically imported module: http://localhost/assets/x.js',
  'error loading dynamically imported module',
  'Unable to preload CSS for /assets/x.css',
])('a file that did not load is said in Chinese alone: %s', (message) => {
  expect(describeFault(new TypeError(message))).toBe('程序文件没有载入，网络可能已断开')
})

test('a bug is named for those who mend it', () => {
  expect(describeFault(new Error('boom'))).toContain('boom')
  expect(describeFault('thrown text')).toContain('thrown text')
})
