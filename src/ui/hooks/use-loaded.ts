import { useEffect, useState } from 'react'

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: T }
  | { readonly state: 'failed' }

const LOADING = { state: 'loading' } as const

/**
 * What a request gives; while another one is under way nothing of the one before is shown. Keep the function:
 * `useCallback`. `refresh` asks again, and leaves on the screen what is there until the answer comes.
 */
export function useLoaded<T>(load: () => Promise<T>): {
  readonly loaded: Loaded<T>
  readonly refresh: () => void
} {
  const [settled, setSettled] = useState<{ readonly of: typeof load; readonly result: Loaded<T> }>()
  const [serial, setSerial] = useState(0)
  useEffect(() => {
    let isGone = false
    const show = (result: Loaded<T>): void => {
      if (!isGone) setSettled({ of: load, result })
    }
    load().then(
      (value) => show({ state: 'loaded', value }),
      () => show({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [load, serial])
  return {
    loaded: settled?.of === load ? settled.result : LOADING,
    refresh: () => setSerial((count) => count + 1),
  }
}
