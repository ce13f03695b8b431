import { expect, test } from 'vitest'
import { readGridKey, type KeyContext } from './grid-keys.ts'

const BROWSING: KeyContext = { entry: 'none', hasOptions: false, isCheckbox: false }
const TYPING: KeyContext = { ...BROWSING, entry: 'typing' }
const EDITING: KeyContext = { ...BROWSING, entry: 'editing' }
const PICKING: KeyContext = { ...TYPING, hasOptions: true }
const CHECKBOX: KeyContext = { ...BROWSING, isCheckbox: true }

/** A key as it is written in menus: Ctrl+Shift+Z. */
function read(shortcut: string, context: KeyContext) {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return readGridKey(
    {
      key: key === 'Space' ? ' ' : key,
      ctrlKey: parts.includes('Ctrl'),
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      metaKey: parts.includes('Meta'),
    },
    context,
  )
}

test.each([
  ['ArrowDown', { kind: 'move', direction: 'down', by: 'cell', extends: false }],
  ['Shift+ArrowLeft', { kind: 'move', direction: 'left', by: 'cell', extends: true }],
  ['Ctrl+ArrowDown', { kind: 'move', direction: 'down', by: 'end', extends: false }],
  ['Home', { kind: 'move', direction: 'left', by: 'end', extends: false }],
  ['PageUp', { kind: 'move', direction: 'up', by: 'page', extends: false }],
  ['Ctrl+End', { kind: 'corner', corner: 'last', extends: false }],
  ['Ctrl+Shift+Home', { kind: 'corner', corner: 'first', extends: true }],
  ['Tab', { kind: 'next' }],
  ['Shift+Tab', { kind: 'previous' }],
  ['Enter', { kind: 'below' }],
  ['Shift+Enter', { kind: 'above' }],
  ['F2', { kind: 'edit' }],
  ['Alt+ArrowDown', { kind: 'openOptions' }],
  ['Delete', { kind: 'clear' }],
  ['Backspace', { kind: 'clear' }],
  ['Ctrl+z', { kind: 'undo' }],
  ['Ctrl+Shift+Z', { kind: 'redo' }],
  ['Meta+y', { kind: 'redo' }],
  ['Ctrl+a', { kind: 'selectAll' }],
  ['Shift+Space', { kind: 'selectRows' }],
] as const)('%s in a cell at rest', (shortcut, command) => {
  expect(read(shortcut, BROWSING)).toEqual(command)
})

test.each(['5', 'a', 'Space', 'Ctrl+c', 'Ctrl+v', 'F5', 'Process'])('%s is left to the text field', (key) => {
  expect(read(key, BROWSING)).toBeNull()
})

test('arrows leave a cell that is typed over, and move the caret in one that is edited', () => {
  expect(read('ArrowRight', TYPING)).toEqual({ kind: 'move', direction: 'right', by: 'cell', extends: false })
  expect(read('ArrowRight', EDITING)).toBeNull()
  expect(read('Ctrl+z', TYPING)).toBeNull()
  expect(read('Home', EDITING)).toBeNull()
  expect(read('Escape', EDITING)).toEqual({ kind: 'cancel' })
  expect(read('Enter', EDITING)).toEqual({ kind: 'below' })
})

test('up and down go through an open list', () => {
  expect(read('ArrowDown', PICKING)).toEqual({ kind: 'highlight', steps: 1 })
  expect(read('ArrowUp', PICKING)).toEqual({ kind: 'highlight', steps: -1 })
  expect(read('Tab', PICKING)).toEqual({ kind: 'next' })
})

test('space and enter turn a checkbox over', () => {
  expect(read('Space', CHECKBOX)).toEqual({ kind: 'toggle' })
  expect(read('Enter', CHECKBOX)).toEqual({ kind: 'toggle' })
  expect(read('Shift+Enter', CHECKBOX)).toEqual({ kind: 'above' })
})
