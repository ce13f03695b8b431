import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { HEADER_POLICY } from './build/content-security-policy.ts'
import { cspPlugin } from './build/csp-plugin.ts'
import { pdfFontsPlugin } from './build/pdf-fonts-plugin.ts'
import { typstCspPlugin } from './build/typst-csp-plugin.ts'

export default defineConfig({
  // Relative addresses: the built files work from any folder of any server.
  base: './',
  // A missing file is a 404, not the page again.
  appType: 'mpa',
  plugins: [react(), cspPlugin(), pdfFontsPlugin(), typstCspPlugin()],
  worker: { format: 'es', plugins: () => [typstCspPlugin()] },
  optimizeDeps: { exclude: ['@myriaddreamin/typst-ts-web-compiler'] },
  build: {
    target: ['chrome109', 'firefox140'],
    // Read by scripts/check-dist.mjs.
    manifest: true,
    reportCompressedSize: false,
  },
  preview: {
    headers: {
      'Content-Security-Policy': HEADER_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
})
