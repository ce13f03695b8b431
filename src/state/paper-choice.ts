import { createStore } from 'zustand/vanilla'
import { findPaperUnit } from '../domain/paper-texts.ts'
import type { PaperCopy } from '../export/paper/create-paper.ts'
import type { OpenDraft } from './draft-store.ts'
import type { PdfRequest } from './export-files.ts'
import { viewStore } from './view-store.ts'

/** Which paper is shown and printed; of whom, says `unitScope` of the view. */
export interface PaperChoice {
  readonly copy: PaperCopy['kind']
}

const INITIAL_CHOICE: PaperChoice = { copy: 'review' }

export const paperChoiceStore = createStore<PaperChoice>(() => INITIAL_CHOICE)

/** The request for that paper, or for another copy of it. */
export function createPdfRequest(
  open: OpenDraft,
  copy: PaperCopy['kind'] = paperChoiceStore.getState().copy,
): PdfRequest {
  const unitCode = findPaperUnit(open.draft, viewStore.getState().unitScope)?.code
  return {
    copy,
    ...(unitCode === undefined ? {} : { unitCode }),
  }
}
