import { useEffect, type RefObject } from 'react'

/**
 * What had the focus may be taken away by its own press, as the row of a deleted version is: the focus would fall to the
 * page, where no key reaches the dialog any more. It goes to the dialog instead.
 */
export function useFocusWithin(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new MutationObserver(() => {
      if (document.activeElement === null || document.activeElement === document.body) element.focus()
    })
    observer.observe(element, { subtree: true, childList: true })
    return () => observer.disconnect()
  }, [ref])
}
