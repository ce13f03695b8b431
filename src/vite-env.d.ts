/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Of package.json, by vite.config.ts. */
  readonly VITE_APP_VERSION: string
}
