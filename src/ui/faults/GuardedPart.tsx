import type { ReactNode } from 'react'
import { Fault } from './Fault.tsx'
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
      renderFault={(error, retry) => (
        <Fault
          extent="panel"
          title={`“${name}”没有显示出来`}
          words="草稿没有丢失，可以继续填写。请先试“重试”；仍不成功时，导出 JSON 留底后刷新页面。"
          error={error}
          onRetry={retry}
        />
      )}
    >
      {children}
    </PartBoundary>
  )
}
