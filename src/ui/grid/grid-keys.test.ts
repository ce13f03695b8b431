import { expect, test } from 'vitest'
import { readGridKey, type KeyContext } from './grid-keys.ts'

const BROWSING: KeyContext = {
  entry: 'none',
  hasOptions: false,
  isCheckbox: false,
  hasWholeRows: false,
  group: 'none',
}
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
  ['Ctrl+ArrowDown', { kind: 'move', direction: 'down', by: 'edge', extends: false }],
  ['Ctrl+Shift+ArrowUp', { kind: 'move', direction: 'up', by: 'edge', extends: true }],
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
  ['Ctrl+a', { kind: 'select', to: 'all' }],
  ['Shift+Space', { kind: 'select', to: 'rows' }],
  ['Ctrl+Space', { kind: 'select', to: 'columns' }],
  ['Ctrl+d', { kind: 'fillDown' }],
  ['Ctrl+r', { kind: 'fillRight' }],
  ['Ctrl+Shift+L', { kind: 'columnMenu' }],
  ['Alt+Shift+ArrowUp', { kind: 'rows', action: 'moveUp' }],
  ['Alt+Shift+ArrowDown', { kind: 'rows', action: 'moveDown' }],
] as const)('%s in a cell at rest', (shortcut, command) => {
  expect(read(shortcut, BROWSING)).toEqual(command)
})

test.each(['5', 'a', 'Space', 'Ctrl+c', 'Ctrl+v', 'Ctrl+x', 'Ctrl+;', 'F5', 'Process'])(
  '%s is left to the text field',
  (key) => {
    expect(read(key, BROWSING)).toBeNull()
  },
)

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

test('Ctrl and Enter enter what is typed everywhere', () => {
  expect(read('Ctrl+Enter', TYPING)).toEqual({ kind: 'enterEverywhere' })
  expect(read('Ctrl+Enter', EDITING)).toEqual({ kind: 'enterEverywhere' })
  expect(read('Ctrl+Enter', BROWSING)).toBeNull()
})

test('plus and minus belong to the zoom of the browser unless whole rows are selected', () => {
  const rows: KeyContext = { ...BROWSING, hasWholeRows: true }
  expect(read('Ctrl+-', BROWSING)).toBeNull()
  expect(read('Ctrl+=', BROWSING)).toBeNull()
  expect(read('Ctrl+-', rows)).toEqual({ kind: 'rows', action: 'remove' })
  expect(read('Ctrl+=', rows)).toEqual({ kind: 'rows', action: 'insertAbove' })
})

test('left and right fold a subtotal before they move', () => {
  const open: KeyContext = { ...BROWSING, group: 'open' }
  const folded: KeyContext = { ...BROWSING, group: 'folded' }
  expect(read('ArrowLeft', open)).toEqual({ kind: 'toggleGroup' })
  expect(read('ArrowRight', open)).toMatchObject({ kind: 'move' })
  expect(read('ArrowRight', folded)).toEqual({ kind: 'toggleGroup' })
  expect(read('ArrowLeft', folded)).toMatchObject({ kind: 'move' })
  expect(read('ArrowUp', folded)).toMatchObject({ kind: 'move' })
  expect(read('Space', open)).toEqual({ kind: 'toggleGroup' })
})

test('space turns a checkbox over, Enter goes on as everywhere', () => {
  expect(read('Space', CHECKBOX)).toEqual({ kind: 'toggle' })
  expect(read('Enter', CHECKBOX)).toEqual({ kind: 'below' })
  expect(read('Shift+Enter', CHECKBOX)).toEqual({ kind: 'above' })
})
