import { useCallback, useState } from 'react'
import type { PastedBlock, PastePlace } from '../grid/grid-model.ts'
import { findCopiedUnit } from './own-copies.ts'
import type { AmountUnit } from '../../domain/amount.ts'

/** A block that was pasted into a grid and not yet taken. */
export interface PasteRequest {
  readonly block: PastedBlock
  readonly place: PastePlace
  /** Tells two pastes of one block apart. */
  readonly serial: number
  /** The unit amounts were shown in when the block was copied here; absent where it comes from elsewhere. */
  readonly copiedUnit: AmountUnit | undefined
}

export interface Paste {
  readonly request: PasteRequest | null
  readonly onPaste: (block: PastedBlock, place: PastePlace) => void
  readonly onClose: () => void
}

/** Keeps what was pasted into a grid until `PasteDialog` has dealt with it. */
export function usePaste(): Paste {
  const [request, setRequest] = useState<PasteRequest | null>(null)
  const onPaste = useCallback((block: PastedBlock, place: PastePlace) => {
    const copiedUnit = findCopiedUnit(block.text)
    setRequest((before) => ({ block, place, copiedUnit, serial: (before?.serial ?? 0) + 1 }))
  }, [])
  const onClose = useCallback(() => setRequest(null), [])
  return { request, onPaste, onClose }
}
