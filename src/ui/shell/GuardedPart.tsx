import type { ReactNode } from 'react'
import { PanelFault } from './PanelFault.tsx'
import { PartBoundary } from './PartBoundary.tsx'

interface GuardedPartProps {
  /** What the user is told has failed. */
  readonly name: string
  /** A new one gives the part another chance. */
  readonly resetKey: string
  readonly children: ReactNode
}

/** A part of the frame: where it fails, the others go on and the draft can be taken away from its place. */
export function GuardedPart({ name, resetKey, children }: GuardedPartProps) {
  return (
    <PartBoundary
      resetKey={resetKey}
      renderFault={(error, retry) => <PanelFault name={name} error={error} onRetry={retry} />}
    >
      {children}
    </PartBoundary>
  )
}
