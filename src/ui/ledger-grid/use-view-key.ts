import { useOpenPart } from '../hooks/use-draft.ts'

/** Names the view of one grid of the open draft: another draft is looked at anew. */
export function useViewKey(grid: string): string {
  return `${useOpenPart((open) => open.storageKey)}/${grid}`
}
