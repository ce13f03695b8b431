/** As long as a clerk thinks between two words. */
const PAUSE_MILLISECONDS = 1000
/** Without a pause it is taken all the same. */
const LONGEST_MILLISECONDS = 5000

interface TextKeeperParts {
  readonly readText: () => string
  readonly showText: (text: string) => void
  readonly isComposing: () => boolean
  /** Puts the text into the draft; says whether it was taken. */
  readonly commit: (text: string) => boolean
  /** Called from key to key with what is not in the draft yet. */
  readonly note: (text: string) => void
  /** What was noted is in the draft, or was taken back. */
  readonly forget: () => void
}

/** Takes what is typed into the draft whenever the typing pauses, and shows what changed there otherwise. */
export interface TextKeeper {
  /** What the draft has; what was typed and is not there yet goes first. */
  readonly show: (text: string) => void
  readonly noteChange: () => void
  readonly flush: () => void
}

export function createTextKeeper(parts: TextKeeperParts): TextKeeper {
  const { readText, showText, isComposing, commit, note, forget } = parts
  let shown: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null

  const settle = (): void => {
    clearTimeout(timer)
    timer = undefined
    since = null
    forget()
  }
  const flush = (): void => {
    const text = readText()
    if (shown === null || text === shown) {
      if (since !== null) settle()
      return
    }
    const before = shown
    // The draft tells of the change at once, and must not meet it as news.
    shown = text
    if (commit(text)) settle()
    else shown = before
  }
  const flushSoon = (): void => {
    clearTimeout(timer)
    since ??= Date.now()
    const rest = since + LONGEST_MILLISECONDS - Date.now()
    timer = setTimeout(flushUnlessComposing, Math.max(0, Math.min(PAUSE_MILLISECONDS, rest)))
  }
  const flushUnlessComposing = (): void => {
    if (!isComposing()) return flush()
    since = null
    flushSoon()
  }

  return {
    show: (text) => {
      if (text === shown) return
      flush()
      if (text === shown || since !== null) return
      shown = text
      if (readText() !== text) showText(text)
    },
    noteChange: () => {
      const text = readText()
      if (text === shown) return settle()
      note(text)
      flushSoon()
    },
    flush,
  }
}
