import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { buildFonts } from '../scripts/build-fonts.mjs'

/** Makes the PDF's fonts before anything asks for them and puts their licence beside them in the build. */
export function pdfFontsPlugin(): Plugin {
  return {
    name: 'pdf-fonts',
    async buildStart() {
      await buildFonts()
    },
    async generateBundle() {
      const { folder } = await buildFonts()
      this.emitFile({
        type: 'asset',
        fileName: 'assets/noto-serif-sc-OFL.txt',
        source: await readFile(new URL('OFL.txt', folder)),
      })
    },
  }
}
