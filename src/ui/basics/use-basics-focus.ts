import { useEffect, useRef, type RefObject } from 'react'
import { parseLocation } from '../../checks/location.ts'
import { focusWords } from '../hooks/focus-words.ts'
import { useView } from '../hooks/use-view.ts'

/** Puts the focus on a part of the page: a unit just added, or what a finding or a mark is about. */
export function useBasicsFocus(page: RefObject<HTMLElement | null>): (unitIndex: number) => void {
  const focus = useView((view) => view.focus)
  const wanted = useRef<string | null>(null)
  const served = useRef<typeof focus>(null)
  // After every drawing: a unit just added has no row yet when its focus is asked for.
  useEffect(() => {
    if (focus !== served.current) {
      served.current = focus
      if (focus !== null && isOfPage(focus.at)) wanted.current = selectField(focus.at, focus.field)
    }
    const field = wanted.current === null ? null : page.current?.querySelector<HTMLElement>(wanted.current)
    if (field === null || field === undefined) return
    wanted.current = null
    // Own subjects are folded away.
    field.closest('details')?.setAttribute('open', '')
    focusWords(field, focus?.quote)
  })
  return (unitIndex) => {
    wanted.current = `[data-unit="${String(unitIndex)}"] input`
  }
}

function isOfPage(at: string): boolean {
  const kind = parseLocation(at)?.kind
  return kind === 'unit' || kind === 'department' || kind === 'customSubject'
}

function selectField(at: string, field: string | undefined): string {
  const part = `[role="group"][data-mark-at="${CSS.escape(at)}"]`
  return field === undefined ? `${part} input` : `${part} [name="${CSS.escape(field)}"]`
}
