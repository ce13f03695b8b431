import { Button } from '../primitives/Button.tsx'
import { Hint } from '../primitives/Hint.tsx'
import type { Find } from './use-find.ts'

interface FindButtonsProps {
  readonly find: Find
  readonly isReadOnly: boolean
}

/** For a toolbar; what is only read can be searched too. */
export function FindButtons({ find, isReadOnly }: FindButtonsProps) {
  return isReadOnly ? (
    <Hint text="Ctrl+F">
      <Button onPress={() => find.open('find')}>查找</Button>
    </Hint>
  ) : (
    <Hint text="查找 Ctrl+F，替换 Ctrl+H">
      <Button onPress={() => find.open('replace')}>查找替换</Button>
    </Hint>
  )
}
