interface MarkFlagProps {
  readonly isMarked: boolean
}

/** The sign of 待核: a flag, filled where something is marked. */
export function MarkFlag({ isMarked }: MarkFlagProps) {
  return (
    <svg width="11" height="12" viewBox="0 0 11 12" aria-hidden="true">
      <path d="M2 1v10.5" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
      <path
        d="M2 1.5h7.5L7.6 4l1.9 2.5H2z"
        fill={isMarked ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.1"
        strokeLinejoin="round"
      />
    </svg>
  )
}
