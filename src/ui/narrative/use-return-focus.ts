import { useEffect, useEffectEvent, useRef } from 'react'
import { useView } from '../hooks/use-view.ts'

/** Leaving 数据来源 leads back to the text, not to nowhere. */
export function useReturnFocus(focus: () => void): void {
  const figure = useView((view) => view.figure)
  const before = useRef(figure)
  const returnFocus = useEffectEvent(focus)
  useEffect(() => {
    const isLeft = before.current !== null && figure === null
    before.current = figure
    if (isLeft && document.activeElement === document.body) returnFocus()
  }, [figure])
}
