import engineUrl from '@myriaddreamin/typst-ts-web-compiler/wasm?url'
import coverageUrl from '../../../.cache/fonts/coverage.json?url'
import serifBoldRareUrl from '../../../.cache/fonts/noto-serif-sc-bold-rare.ttf?url'
import serifBoldUrl from '../../../.cache/fonts/noto-serif-sc-bold.ttf?url'
import serifRegularRareUrl from '../../../.cache/fonts/noto-serif-sc-regular-rare.ttf?url'
import heiUrl from '../../../.cache/fonts/noto-sans-sc-heading.ttf?url'
import kaiUrl from '../../../.cache/fonts/lxgw-wenkai-heading.ttf?url'
import serifRegularUrl from '../../../.cache/fonts/noto-serif-sc-regular.ttf?url'
import { openEmbeddedFile } from './embedded-files.ts'
import { ENGINE_MEMORY_LIMIT_BYTES, type PdfAssetName, type PdfHost } from './pdf-host.ts'

const ASSET_URLS: Readonly<Record<PdfAssetName, string>> = {
  engine: engineUrl,
  coverage: coverageUrl,
  serifRegular: serifRegularUrl,
  serifBold: serifBoldUrl,
  serifRegularRare: serifRegularRareUrl,
  serifBoldRare: serifBoldRareUrl,
  hei: heiUrl,
  kai: kaiUrl,
}

/** The parts as files beside the page, or inside it: the one place of the export that knows addresses. */
export const webPdfHost: PdfHost = {
  loadAsset: async (name, signal) =>
    import.meta.env.MODE === 'portable'
      ? openEmbeddedFile(ASSET_URLS[name])
      : // oxlint-disable-next-line no-restricted-globals -- this file is the export's door to the network
        fetch(ASSET_URLS[name], signal === undefined ? {} : { signal }),
  startWorker: () =>
    // oxlint-disable-next-line no-restricted-globals -- and to threads
    new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module', name: 'pdf' }),
  schedule: (milliseconds, callback) => {
    // oxlint-disable-next-line no-restricted-globals -- and to time
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
  memoryLimitBytes: ENGINE_MEMORY_LIMIT_BYTES,
}
