import { classNames } from '../../lib/class-names.ts'
import { useIsReadOnly } from '../hooks/use-draft.ts'
import { MarkFlag } from './MarkFlag.tsx'
import styles from './MarkToggle.module.css'
import { MARK_KEY, openMarkNote } from './mark-request.ts'
import { useMark } from './use-mark.ts'

interface MarkToggleProps {
  readonly at: string
  /** Absent where the whole part is meant. */
  readonly field?: string
  /** What is marked, in words. */
  readonly label: string
  /** field: shows itself when the field is entered or pointed at; part: always there. */
  readonly look?: 'field' | 'part'
}

/** 待核 beside a field or in the head of a part: says whether it is marked, and opens the note. */
export function MarkToggle({ at, field, label, look = 'field' }: MarkToggleProps) {
  const place = field === undefined ? { at } : { at, field }
  const mark = useMark(place)
  const isReadOnly = useIsReadOnly()
  if (isReadOnly && mark === undefined) return null
  const isMarked = mark !== undefined
  return (
    <button
      type="button"
      className={classNames(styles.toggle, styles[look], isMarked && styles.marked)}
      // Entering fields one after the other must not stop at each of these: the key does the same.
      tabIndex={isMarked || look === 'part' ? 0 : -1}
      title={isMarked ? describeMarked(mark.note) : `标为待核（${MARK_KEY}）`}
      onClick={({ currentTarget }) => openMarkNote([place], currentTarget)}
    >
      <MarkFlag isMarked={isMarked} />
      {isMarked || look === 'part' ? (
        <>
          待核<span className="visually-hidden">{label}</span>
        </>
      ) : (
        <span className="visually-hidden">标为待核：{label}</span>
      )}
    </button>
  )
}

function describeMarked(note: string): string {
  return note === '' ? '已标为待核' : `待核：${note}`
}
