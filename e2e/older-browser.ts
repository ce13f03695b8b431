import type { BrowserContext } from '@playwright/test'

/** What came after Chromium 109, by the object that holds it. Syntax and styles are lowered by the build instead. */
const NEWER_FEATURES: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    'Float16Array',
    'DisposableStack',
    'AsyncDisposableStack',
    'SuppressedError',
    'Temporal',
    'CloseWatcher',
    'ScrollTimeline',
    'ViewTimeline',
    'ToggleEvent',
  ],
  Array: ['fromAsync'],
  'Array.prototype': ['toReversed', 'toSorted', 'toSpliced', 'with'],
  'Object.getPrototypeOf(Uint8Array).prototype': ['toReversed', 'toSorted', 'with'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  Error: ['isError'],
  Math: ['sumPrecise', 'f16round'],
  Atomics: ['pause'],
  Intl: ['DurationFormat'],
  WebAssembly: ['Suspending', 'SuspendError', 'promising'],
  URL: ['canParse', 'parse'],
  'URLSearchParams.prototype': ['size'],
  AbortSignal: ['any'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  ReadableStream: ['from'],
  'ReadableStream.prototype': ['values'],
  'Scheduler.prototype': ['yield'],
  Document: ['parseHTMLUnsafe'],
  'Document.prototype': ['startViewTransition', 'caretPositionFromPoint', 'moveBefore'],
  'Element.prototype': ['setHTMLUnsafe', 'getHTML', 'moveBefore'],
  'HTMLElement.prototype': ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'HTMLButtonElement.prototype': ['popoverTargetElement', 'commandForElement'],
  'HTMLDialogElement.prototype': ['requestClose', 'closedBy'],
}

/** As text, because it runs in pages and in workers; holders that a worker lacks are passed over. */
const REMOVALS = [
  ...Object.entries(NEWER_FEATURES).map(
    ([holder, names]) =>
      `try { const holder = ${holder}; for (const name of ${JSON.stringify(names)}) delete holder[name] } catch {}`,
  ),
  'delete globalThis.Iterator',
].join(';')

/** Once in each page and worker: what a library has filled in since is not newer. */
const REMOVAL = `if (globalThis.isOlder !== true) { globalThis.isOlder = true; ${REMOVALS} }`

/** Takes the newer features from every page, and from every worker through the scripts it loads. */
export async function removeNewerFeatures(context: BrowserContext): Promise<void> {
  await context.addInitScript(REMOVAL)
  // Not those of the browser's own pages, such as its PDF viewer.
  await context.route(/^https?:.*\.m?js($|\?)/, async (route) => {
    // The server may close an idle connection at the moment it is used again.
    const response = await route.fetch({ maxRetries: 3 })
    await route.fulfill({ response, body: `{${REMOVAL}}\n${await response.text()}` })
  })
}
