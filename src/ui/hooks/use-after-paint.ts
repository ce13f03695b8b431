import { startTransition, useEffect, useState } from 'react'

/**
 * The value as it was until the change to it has been painted. `useDeferredValue` is not late enough: what it defers may
 * still run before the browser paints, and one long computation there holds the frame up.
 */
export function useAfterPaint<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setSettled(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return settled
}
