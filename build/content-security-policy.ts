import { createHash } from 'node:crypto'

/**
 * react-aria adds this one `<style>` when a pressable element first appears; it can be allowed only by its digest.
 * The text must equal the one in react-aria's `usePress`, letter for letter: the end-to-end tests fail when it does not.
 */
const REACT_ARIA_PRESS_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`

function sha256Source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // The PDF engine is WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'", sha256Source(REACT_ARIA_PRESS_STYLE)],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  // Printing shows the PDF just made in the browser's own viewer.
  'frame-src': ['blob:'],
  'object-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
}

function serializePolicy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** The policy inside the page, which holds wherever the files are put. */
export const PAGE_POLICY = serializePolicy(DIRECTIVES)

/** The policy as a header; browsers heed `frame-ancestors` only there. */
export const HEADER_POLICY = serializePolicy({ ...DIRECTIVES, 'frame-ancestors': ["'none'"] })

/** The policy of the page that is one file: these two texts and no file at all. */
export function serializeOneFilePolicy(script: string, style: string): string {
  return serializePolicy({
    'default-src': ["'none'"],
    'script-src': [sha256Source(script), "'wasm-unsafe-eval'"],
    'style-src': [sha256Source(style), sha256Source(REACT_ARIA_PRESS_STYLE)],
    'img-src': ['data:', 'blob:'],
    'worker-src': ['blob:'],
    'frame-src': ['blob:'],
    'object-src': ["'none'"],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
  })
}
