import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { HEADER_POLICY } from './build/content-security-policy.ts'
import { cspPlugin } from './build/csp-plugin.ts'
import { inlineWorkersPlugin } from './build/inline-workers-plugin.ts'
import { licencesPlugin } from './build/licences-plugin.ts'
import { oneFilePlugin } from './build/one-file-plugin.ts'
import { pdfFontsPlugin } from './build/pdf-fonts-plugin.ts'
import { serviceWorkerPlugin } from './build/service-worker-plugin.ts'
import { typstCspPlugin } from './build/typst-csp-plugin.ts'

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)
// What the page says its version is; the tests of an update build another one.
process.env.VITE_APP_VERSION ??= version

const shared = {
  // Relative addresses: the built files work from any folder of any server.
  base: './',
  // A missing file is a 404, not the page again.
  appType: 'mpa',
  optimizeDeps: { exclude: ['@myriaddreamin/typst-ts-web-compiler'] },
} satisfies UserConfig

const ROOT = new URL('.', import.meta.url)

const BUILD_TARGET = ['chrome109', 'firefox140']

const website: UserConfig = {
  ...shared,
  plugins: [
    react(),
    cspPlugin(),
    pdfFontsPlugin(),
    licencesPlugin(ROOT),
    typstCspPlugin(),
    serviceWorkerPlugin(),
  ],
  worker: { format: 'es', plugins: () => [typstCspPlugin()] },
  build: {
    target: BUILD_TARGET,
    // Read by scripts/check-dist.mjs.
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: {
    headers: {
      'Content-Security-Policy': HEADER_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
}

/** `--mode portable`: everything in one file, which opens without a server. */
const portable: UserConfig = {
  ...shared,
  plugins: [
    inlineWorkersPlugin(),
    react(),
    pdfFontsPlugin(),
    licencesPlugin(ROOT),
    typstCspPlugin(),
    oneFilePlugin('department-budget.html'),
  ],
  // A page from a disk may start only classic workers from text.
  worker: { format: 'iife', plugins: () => [typstCspPlugin()] },
  // The path of a file in the build is its name inside the page.
  experimental: {
    renderBuiltUrl: (path, { hostType }) =>
      hostType === 'js' ? { runtime: JSON.stringify(path) } : { relative: true },
  },
  build: {
    outDir: 'dist-portable',
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 5000,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      // What Vite adds to lazy imports looks at the address of the script, for nothing here.
      checks: { emptyImportMeta: false, bundlerTimings: false },
    },
  },
}

export default defineConfig(({ mode }) => (mode === 'portable' ? portable : website))
