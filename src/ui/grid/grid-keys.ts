import type { Direction } from './cell-range.ts'
import type { RowAction } from './grid-model.ts'
import type { Stride } from './move-selection.ts'

/** What a key asks the grid to do. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly by: Stride; readonly extends: boolean }
  | { readonly kind: 'corner'; readonly corner: 'first' | 'last'; readonly extends: boolean }
  | { readonly kind: 'next' | 'previous' | 'below' | 'above' }
  | { readonly kind: 'edit' | 'openOptions' | 'cancel' | 'clear' | 'toggle' | 'undo' | 'redo' }
  | { readonly kind: 'fillDown' | 'fillRight' | 'enterEverywhere' | 'toggleGroup' | 'columnMenu' }
  | { readonly kind: 'rows'; readonly action: RowAction }
  | { readonly kind: 'select'; readonly to: 'rows' | 'columns' | 'all' }
  | { readonly kind: 'highlight'; readonly steps: number }

/** What a key means depends on what is going on in the active cell. */
export interface KeyContext {
  /** `typing`: begun by typing over the cell, arrows leave it; `editing`: begun by F2, arrows move the caret. */
  readonly entry: 'none' | 'typing' | 'editing'
  readonly hasOptions: boolean
  readonly isCheckbox: boolean
  /** Whole rows are selected: only then do the keys for rows not belong to the browser's zoom. */
  readonly hasWholeRows: boolean
  readonly group: 'none' | 'folded' | 'open'
}

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** `null` leaves the key to the text field. */
export function readGridKey(pressed: PressedKey, context: KeyContext): GridCommand | null {
  if (context.entry === 'none') return readBrowsingKey(pressed, context)
  return readEntryKey(pressed, context)
}

function readEntryKey(pressed: PressedKey, context: KeyContext): GridCommand | null {
  const { key, altKey, shiftKey } = pressed
  const isControl = pressed.ctrlKey || pressed.metaKey
  if (altKey && key === 'ArrowDown') return { kind: 'openOptions' }
  if (isControl && key === 'Enter') return { kind: 'enterEverywhere' }
  const leaving = readLeavingKey(key, shiftKey)
  if (leaving !== null && !altKey && !isControl) return leaving
  if (key === 'Escape') return { kind: 'cancel' }
  const direction = ARROWS[key]
  if (context.hasOptions) {
    if (key === 'ArrowDown') return { kind: 'highlight', steps: 1 }
    if (key === 'ArrowUp') return { kind: 'highlight', steps: -1 }
    if (key === 'PageDown') return { kind: 'highlight', steps: 8 }
    if (key === 'PageUp') return { kind: 'highlight', steps: -8 }
  }
  if (direction === undefined || context.entry === 'editing' || shiftKey || isControl) return null
  return { kind: 'move', direction, by: 'cell', extends: false }
}

function readBrowsingKey(pressed: PressedKey, context: KeyContext): GridCommand | null {
  const { key, shiftKey, altKey } = pressed
  const isControl = pressed.ctrlKey || pressed.metaKey
  const direction = ARROWS[key]
  if (altKey) return readAltKey(key, shiftKey)
  if (direction !== undefined) {
    const isFolding = direction === 'left' ? context.group === 'open' : context.group === 'folded'
    if (isFolding && (direction === 'left' || direction === 'right') && !isControl && !shiftKey) {
      return { kind: 'toggleGroup' }
    }
    return { kind: 'move', direction, by: isControl ? 'edge' : 'cell', extends: shiftKey }
  }
  if (isControl) return readControlKey(key, shiftKey, context)
  switch (key) {
    case 'F2':
      return { kind: 'edit' }
    case 'Escape':
      return { kind: 'cancel' }
    case 'Home':
      return { kind: 'move', direction: 'left', by: 'end', extends: shiftKey }
    case 'End':
      return { kind: 'move', direction: 'right', by: 'end', extends: shiftKey }
    case 'PageUp':
      return { kind: 'move', direction: 'up', by: 'page', extends: shiftKey }
    case 'PageDown':
      return { kind: 'move', direction: 'down', by: 'page', extends: shiftKey }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case ' ':
      if (shiftKey) return { kind: 'select', to: 'rows' }
      if (context.group !== 'none') return { kind: 'toggleGroup' }
      return context.isCheckbox ? { kind: 'toggle' } : null
    default:
      return readLeavingKey(key, shiftKey)
  }
}

function readAltKey(key: string, shiftKey: boolean): GridCommand | null {
  if (key === 'ArrowDown') return shiftKey ? { kind: 'rows', action: 'moveDown' } : { kind: 'openOptions' }
  return key === 'ArrowUp' && shiftKey ? { kind: 'rows', action: 'moveUp' } : null
}

function readControlKey(key: string, shiftKey: boolean, { hasWholeRows }: KeyContext): GridCommand | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'corner', corner: 'first', extends: shiftKey }
    case 'end':
      return { kind: 'corner', corner: 'last', extends: shiftKey }
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    case 'a':
      return { kind: 'select', to: 'all' }
    case 'd':
      return { kind: 'fillDown' }
    case 'r':
      return shiftKey ? null : { kind: 'fillRight' }
    case 'l':
      return shiftKey ? { kind: 'columnMenu' } : null
    case ' ':
      return { kind: 'select', to: 'columns' }
    case '+':
    case '=':
      return hasWholeRows ? { kind: 'rows', action: 'insertAbove' } : null
    case '-':
      return hasWholeRows ? { kind: 'rows', action: 'remove' } : null
    default:
      return null
  }
}

function readLeavingKey(key: string, shiftKey: boolean): GridCommand | null {
  if (key === 'Tab') return { kind: shiftKey ? 'previous' : 'next' }
  if (key === 'Enter') return { kind: shiftKey ? 'above' : 'below' }
  return null
}
