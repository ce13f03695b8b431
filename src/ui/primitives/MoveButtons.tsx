import { Button } from './Button.tsx'

interface MoveButtonsProps {
  /** Among all that it can be moved among. */
  readonly index: number
  readonly count: number
  /** What is moved; read out where several of these stand on one page. */
  readonly label?: string
  readonly onMove: (to: number) => void
}

/** 上移 and 下移 of one thing in a list. */
export function MoveButtons({ index, count, label, onMove }: MoveButtonsProps) {
  const describe = (name: string): string => (label === undefined ? name : `${name}：${label}`)
  return (
    <>
      <Button
        look="quiet"
        aria-label={describe('上移')}
        isDisabled={index === 0}
        onPress={() => onMove(index - 1)}
      >
        上移
      </Button>
      <Button
        look="quiet"
        aria-label={describe('下移')}
        isDisabled={index === count - 1}
        onPress={() => onMove(index + 1)}
      >
        下移
      </Button>
    </>
  )
}
