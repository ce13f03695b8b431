import { useRef, type Key, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Keyboard, Menu, MenuItem, Popover, Separator, Text } from 'react-aria-components'
import { useStore } from 'zustand'
import { fillDown } from './change-cells.ts'
import type { GridContext } from './grid-context.ts'
import type { RowAction } from './grid-model.ts'
import { listActedRows, runRowAction } from './row-commands.ts'
import styles from './RowMenu.module.css'

interface RowMenuProps {
  readonly context: GridContext
  readonly field: RefObject<HTMLTextAreaElement | null>
}

interface RowMenuItem<I extends string> {
  readonly id: I
  readonly name: string
  readonly keys?: string
}

const CELL_ITEMS = [
  { id: 'cut', name: '剪切', keys: 'Ctrl+X' },
  { id: 'copy', name: '复制', keys: 'Ctrl+C' },
  { id: 'paste', name: '粘贴说明' },
  { id: 'fillDown', name: '向下填充', keys: 'Ctrl+D' },
] as const satisfies readonly RowMenuItem<string>[]

const ROW_ITEMS: readonly RowMenuItem<RowAction>[] = [
  { id: 'insertAbove', name: '在上方插入' },
  { id: 'insertBelow', name: '在下方插入' },
  { id: 'duplicate', name: '复制行' },
  { id: 'moveUp', name: '上移', keys: 'Alt+Shift+↑' },
  { id: 'moveDown', name: '下移', keys: 'Alt+Shift+↓' },
  { id: 'remove', name: '删除行' },
]

const PASTE_HINT = '网页不能自己读取剪贴板：请关闭菜单，选中左上角的单元格，按 Ctrl+V 粘贴'

/** What can be done to the selection, where it was right-clicked or at the active cell. */
export function RowMenu({ context, field }: RowMenuProps) {
  const { store, model } = context
  const place = useStore(store, (state) => state.rowMenu)
  const anchor = useRef<HTMLSpanElement>(null)
  if (place === null) return null
  const rowIds = listActedRows(context)
  const findObstacle = (action: RowAction) => model.rowActions?.findObstacle(action, rowIds)
  const close = () => {
    // At once: an open menu would not let go of the focus, and copying works on what has it.
    flushSync(() => store.setState({ rowMenu: null }))
    field.current?.focus({ preventScroll: true })
  }
  const handleAction = (key: Key): void => {
    close()
    if (key === 'copy' || key === 'cut') runClipboard(field.current, key)
    else if (key === 'paste') store.setState({ hint: PASTE_HINT })
    else if (key === 'fillDown') fillDown(context)
    else {
      const item = ROW_ITEMS.find(({ id }) => id === key)
      if (item !== undefined) runRowAction(context, item.id)
    }
  }
  const cellItems = model.isReadOnly ? CELL_ITEMS.filter(({ id }) => id === 'copy') : CELL_ITEMS
  const rowItems = model.isReadOnly ? [] : ROW_ITEMS
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: place.x, top: place.y }} />
      <Popover
        aria-label="所选单元格和行"
        className={styles.popover ?? ''}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        <Menu
          className={styles.menu ?? ''}
          aria-label="所选单元格和行"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for takes the keys
          autoFocus="first"
          disabledKeys={rowItems.filter(({ id }) => findObstacle(id) !== undefined).map(({ id }) => id)}
          onAction={handleAction}
        >
          {cellItems.map((item) => (
            <RowMenuEntry key={item.id} item={item} />
          ))}
          {rowItems.length > 0 && <Separator className={styles.separator ?? ''} />}
          {rowItems.map((item) => (
            <RowMenuEntry key={item.id} item={item} obstacle={findObstacle(item.id)} />
          ))}
        </Menu>
      </Popover>
    </>
  )
}

interface RowMenuEntryProps {
  readonly item: RowMenuItem<string>
  readonly obstacle?: string | undefined
}

function RowMenuEntry({ item: { id, name, keys }, obstacle }: RowMenuEntryProps) {
  return (
    <MenuItem id={id} textValue={name} className={styles.item ?? ''}>
      <Text slot="label">{name}</Text>
      {keys !== undefined && <Keyboard className={styles.key ?? ''}>{keys}</Keyboard>}
      {obstacle !== undefined && (
        <Text slot="description" className={styles.reason ?? ''}>
          {obstacle}
        </Text>
      )}
    </MenuItem>
  )
}

/** Through the events of the text field, as the keys do: nothing else exists on a page without TLS. */
function runClipboard(field: HTMLElement | null, action: 'copy' | 'cut'): void {
  if (field === null) return
  // Says that there is something to copy although no text is selected.
  const allow = (event: Event) => event.preventDefault()
  field.addEventListener('beforecopy', allow)
  field.addEventListener('beforecut', allow)
  document.execCommand(action)
  field.removeEventListener('beforecopy', allow)
  field.removeEventListener('beforecut', allow)
}
