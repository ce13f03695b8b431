/** What passes soon is over by then; the time doubles with each failure after it. */
const FIRST_RETRY_MILLISECONDS = 500
const LAST_RETRY_MILLISECONDS = 15_000

/** Tries again after a failure, later each time. */
export interface RetryTimer {
  readonly start: () => void
  /** Another try is made by someone else. */
  readonly stop: () => void
  /** It went well: the next failure is a first one. */
  readonly reset: () => void
}

export function createRetryTimer(retry: () => void): RetryTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = FIRST_RETRY_MILLISECONDS
  return {
    start: () => {
      if (timer !== undefined) return
      timer = setTimeout(retry, delay)
      delay = Math.min(2 * delay, LAST_RETRY_MILLISECONDS)
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
    reset: () => {
      delay = FIRST_RETRY_MILLISECONDS
    },
  }
}
