import type { Key } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { Button } from './Button.tsx'
import { DownArrow } from './DownArrow.tsx'
import styles from './MenuButton.module.css'

interface MenuButtonItem<T extends string> {
  readonly id: T
  readonly name: string
  /** What it does, in one line. */
  readonly description?: string
  readonly isDisabled?: boolean
}

interface MenuButtonProps<T extends string> {
  readonly name: string
  /** Read out in place of the name, where several buttons share one. */
  readonly label?: string
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly isDisabled?: boolean
  readonly items: readonly MenuButtonItem<T>[]
  readonly onAction: (id: T) => void
}

/** A button with a list of things to do. */
export function MenuButton<T extends string>({
  name,
  label = name,
  look = 'plain',
  isDisabled = false,
  items,
  onAction,
}: MenuButtonProps<T>) {
  const handleAction = (key: Key): void => {
    const item = items.find(({ id }) => id === key)
    if (item !== undefined) onAction(item.id)
  }
  return (
    <MenuTrigger>
      <Button look={look} isDisabled={isDisabled} aria-label={label}>
        {name}
        <DownArrow />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          onAction={handleAction}
          disabledKeys={items.filter((item) => item.isDisabled === true).map(({ id }) => id)}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.name} className={styles.item ?? ''}>
              <Text slot="label">{item.name}</Text>
              {item.description !== undefined && (
                <Text slot="description" className={styles.description ?? ''}>
                  {item.description}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
