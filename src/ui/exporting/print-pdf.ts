/** Long enough for whoever thinks about how to print. */
const RELEASE_MILLISECONDS = 600_000
const MOST_TO_SHOW_MILLISECONDS = 30_000

/** What became of it: the browser's print dialog, a window of its own to print from, or a download where neither is to be had. */
export type Printing = 'asked' | 'opened' | 'unavailable'

let previous: HTMLIFrameElement | undefined

/** Prints these bytes and nothing of the page, where the browser shows PDFs; a browser that lets none be printed from here opens it. */
export async function printPdf(pdf: Blob): Promise<Printing> {
  if (!navigator.pdfViewerEnabled) return 'unavailable'
  const address = URL.createObjectURL(pdf)
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MILLISECONDS)
  previous?.remove()
  const frame = document.createElement('iframe')
  previous = frame
  // A frame that is not laid out at all shows no PDF, and prints none.
  frame.className = 'visually-hidden'
  frame.ariaHidden = 'true'
  frame.title = '打印'
  frame.tabIndex = -1
  document.body.append(frame)
  try {
    await showIn(frame, address)
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
    return 'asked'
  } catch {
    // Firefox and pages opened from a disk keep the page out of its own viewer.
    frame.remove()
    return window.open(address) === null ? 'unavailable' : 'opened'
  }
}

function showIn(frame: HTMLIFrameElement, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The viewer does not come up.')),
      MOST_TO_SHOW_MILLISECONDS,
    )
    frame.onload = () => {
      clearTimeout(timer)
      resolve()
    }
    frame.src = address
  })
}
