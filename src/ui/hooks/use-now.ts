import { useState } from 'react'

/** The time at which a part of the screen was shown; it does not go on under the reader's eyes. */
export function useNow(): Date {
  const [now] = useState(() => new Date())
  return now
}
