import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const CANDIDATES = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]
const TIME_LIMIT = 120_000

/** The command of LibreOffice; `undefined` where it is not installed. */
export function findOffice() {
  return CANDIDATES.find((command) =>
    command.includes('/') ? existsSync(command) : spawnSync(command, ['--version']).error === undefined,
  )
}

/**
 * Has LibreOffice open files and write each in another format, all in one start.
 * @param {Readonly<Record<string, Uint8Array>>} files by name
 * @param {string} format as LibreOffice names it, such as `pdf`
 * @returns {Record<string, Buffer>} what was written, by name
 */
export function convertWithOffice(files, format) {
  const command = findOffice()
  if (command === undefined) throw new Error('LibreOffice is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const output = join(folder, 'out')
    mkdirSync(output)
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    // A profile of its own: one that is in use elsewhere would end this start without a word.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const { status, stderr } = spawnSync(
      command,
      [profile, '--headless', '--convert-to', format, '--outdir', output, ...paths],
      { encoding: 'utf8', timeout: TIME_LIMIT },
    )
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`)
    return Object.fromEntries(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
