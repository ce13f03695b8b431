import { useState } from 'react'

interface TypedText {
  readonly text: string
  readonly isTyping: boolean
  readonly setText: (text: string) => void
  readonly reset: () => void
}

/** What stands in a field: the stored text, or what is being typed over it until that is accepted or dropped. */
export function useTypedText(stored: string): TypedText {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    text: typed ?? stored,
    isTyping: typed !== null,
    setText: setTyped,
    reset: () => {
      setTyped(null)
    },
  }
}
