import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { findFreePort } from '../scripts/free-port.mjs'

/** A server of its own for a test that stops it or puts another version there. */
export interface ProgramServer {
  readonly address: string
  /** Puts a build in place of the one that is there, as copying it to a server does. */
  readonly deploy: (folder: string) => void
  readonly stop: () => Promise<void>
}

export async function startProgramServer(folder: string): Promise<ProgramServer> {
  const served = mkdtempSync(join(tmpdir(), 'served-'))
  const deploy = (build: string): void => {
    rmSync(served, { recursive: true })
    cpSync(build, served, { recursive: true })
  }
  deploy(folder)
  const port = await findFreePort()
  const server = await preview({
    logLevel: 'error',
    build: { outDir: served },
    preview: { host: '127.0.0.1', port, strictPort: true, allowedHosts: true },
  })
  let isRunning = true
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    deploy,
    stop: async () => {
      if (!isRunning) return
      isRunning = false
      await server.close()
      rmSync(served, { recursive: true })
    },
  }
}

/** Builds the program anew under another version; the caller removes the folder. */
export function buildVersion(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'version-'))
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
    { env: { ...process.env, VITE_APP_VERSION: version }, stdio: 'inherit' },
  )
  return folder
}
