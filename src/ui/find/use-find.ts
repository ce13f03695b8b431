import { useCallback, useEffect, useState } from 'react'

export type FindMode = 'find' | 'replace'

/** Whether finding is open, and how; `serial` grows with every call, which takes the focus there again. */
export interface Find {
  readonly mode: FindMode | null
  readonly serial: number
  readonly open: (mode: FindMode) => void
  readonly close: () => void
}

/** Ctrl+F and Ctrl+H of a page with a grid, in place of those of the browser. */
export function useFind(): Find {
  const [state, setState] = useState<Pick<Find, 'mode' | 'serial'>>({ mode: null, serial: 0 })
  const open = useCallback((mode: FindMode) => setState(({ serial }) => ({ mode, serial: serial + 1 })), [])
  const close = useCallback(() => setState(({ serial }) => ({ mode: null, serial })), [])
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const key = event.key.toLowerCase()
      const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null
      if ((key !== 'f' && key !== 'h') || isInDialog) return
      event.preventDefault()
      open(key === 'f' ? 'find' : 'replace')
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [open])
  return { ...state, open, close }
}
