import { expect, test } from 'vitest'
import { readEntryKey } from './entry-keys.ts'

const PLAIN = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  nativeEvent: { isComposing: false },
  currentTarget: { tagName: 'INPUT' },
}
const BLOCK = { ...PLAIN, currentTarget: { tagName: 'TEXTAREA' } }

test.each([
  ['Enter moves on', { ...PLAIN, key: 'Enter' }, true, 'next'],
  ['Shift+Enter moves back', { ...PLAIN, key: 'Enter', shiftKey: true }, false, 'previous'],
  ['Enter begins a line in a block of text', { ...BLOCK, key: 'Enter' }, true, null],
  ['Ctrl+Enter moves on from it', { ...BLOCK, key: 'Enter', ctrlKey: true }, true, 'next'],
  ['Esc brings back what the draft has', { ...PLAIN, key: 'Escape' }, true, 'restore'],
  ['Esc is for others where nothing is typed', { ...PLAIN, key: 'Escape' }, false, null],
  ['Ctrl+Z takes back letters while typing', { ...PLAIN, key: 'z', ctrlKey: true }, true, null],
  ['Ctrl+Z takes back a step otherwise', { ...PLAIN, key: 'z', ctrlKey: true }, false, 'undo'],
  ['Ctrl+Shift+Z brings it back', { ...PLAIN, key: 'Z', ctrlKey: true, shiftKey: true }, false, 'redo'],
  ['so does Ctrl+Y', { ...PLAIN, key: 'y', ctrlKey: true }, false, 'redo'],
  ['letters stay letters', { ...PLAIN, key: 'z' }, false, null],
  [
    'a composed Enter is the input method’s',
    { ...PLAIN, key: 'Enter', nativeEvent: { isComposing: true } },
    true,
    null,
  ],
] as const)('%s', (_, pressed, isTyping, command) => {
  expect(readEntryKey(pressed, isTyping)).toBe(command)
})
