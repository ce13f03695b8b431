import { useEffect, useMemo } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { addMarks, removeMarks } from '../../domain/marks.ts'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { describeMarkPlace } from './describe-mark-place.ts'
import { listMarked } from './list-marked.ts'
import {
  closeMarkNote,
  findMarkPlace,
  isMarkKey,
  markRequestStore,
  openMarkNote,
  type MarkRequest,
} from './mark-request.ts'
import { MarkNote } from './MarkNote.tsx'
import styles from './MarkPopover.module.css'

/** Where the note of a mark is written: one for the whole screen, beside what is marked. */
export function MarkPopover() {
  const request = useStore(markRequestStore, (state) => state.request)
  useMarkKey()
  useEffect(() => closeMarkNote, [])
  return request !== null && <OpenMarkPopover request={request} />
}

function OpenMarkPopover({ request: { places, anchor } }: { readonly request: MarkRequest }) {
  const draft = useDraft()
  const isReadOnly = useIsReadOnly()
  const trigger = useMemo(() => ({ current: anchor }), [anchor])
  const [place] = places
  if (place === undefined) return null
  const marked = listMarked(draft, places)
  const name = places.length === 1 ? describeMarkPlace(draft, place) : `${String(places.length)} 行`
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      placement="bottom start"
      offset={4}
      className={styles.popover ?? ''}
      onOpenChange={(opens) => {
        if (!opens) closeMarkNote()
      }}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={`待核：${name}`}>
        <MarkNote
          key={places.map(({ at, field }) => `${at} ${field ?? ''}`).join()}
          name={name}
          note={marked[0]?.note ?? ''}
          markedCount={marked.length}
          count={places.length}
          isReadOnly={isReadOnly}
          onMark={(note) => {
            const step = marked.length === places.length ? '修改待核说明' : '标为待核'
            commit(step, (before) => addMarks(before, places, note))
            closeMarkNote()
          }}
          onConfirm={() => {
            commit('取消待核', (before) => removeMarks(before, places))
            closeMarkNote()
          }}
          onClose={closeMarkNote}
        />
      </Dialog>
    </Popover>
  )
}

/** Opens the note of the field or part in which the focus is. */
function useMarkKey(): void {
  const isReadOnly = useIsReadOnly()
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (!isMarkKey(event) || event.defaultPrevented || !(target instanceof Element)) return
      const found = findMarkPlace(target)
      if (found === undefined || isReadOnly) return
      event.preventDefault()
      openMarkNote(found.places, found.anchor)
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [isReadOnly])
}
