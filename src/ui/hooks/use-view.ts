import { useStore } from 'zustand'
import { viewStore, type ViewState } from '../../state/view-store.ts'

export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(viewStore, select)
}
