import { Component, type ReactNode } from 'react'

interface PartBoundaryProps {
  /** A new one gives the part another chance. */
  readonly resetKey: string
  readonly children: ReactNode
  readonly renderFault: (error: Error, retry: () => void) => ReactNode
}

interface PartBoundaryState {
  readonly error: Error | null
  readonly resetKey: string
}

/** Keeps a fault in one part of the screen from taking the others along. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<PartBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    { resetKey }: PartBoundaryProps,
    state: PartBoundaryState,
  ): Partial<PartBoundaryState> | null {
    return resetKey === state.resetKey ? null : { error: null, resetKey }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return this.props.renderFault(error, () => this.setState({ error: null }))
  }
}
