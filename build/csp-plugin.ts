import type { Plugin } from 'vite'
import { PAGE_POLICY } from './content-security-policy.ts'

/** Writes the content security policy into the built page; the development server needs inline scripts and has none. */
export function cspPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
