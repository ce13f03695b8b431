import { Button } from '../primitives/Button.tsx'
import type { Find } from './use-find.ts'

interface FindButtonsProps {
  readonly find: Find
  readonly isReadOnly: boolean
}

/** For a toolbar; what is only read can be searched too. */
export function FindButtons({ find, isReadOnly }: FindButtonsProps) {
  return (
    <>
      <Button onPress={() => find.open('find')}>查找</Button>
      {!isReadOnly && <Button onPress={() => find.open('replace')}>替换</Button>}
    </>
  )
}
