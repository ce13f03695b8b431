import { useCallback, useEffect, useRef } from 'react'

/** Does something after the next drawing: what it looks for may not be on the screen yet. */
export function useSoon(): (action: () => void) => void {
  const wanted = useRef<(() => void) | null>(null)
  useEffect(() => {
    const action = wanted.current
    wanted.current = null
    action?.()
  })
  return useCallback((action) => {
    wanted.current = action
  }, [])
}
