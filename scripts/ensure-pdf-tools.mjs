import { spawnSync } from 'node:child_process'
import { canUseApt, installWithApt } from './debian.mjs'

const TOOLS = [
  { command: 'qpdf', args: ['--version'], debianPackage: 'qpdf' },
  { command: 'pdftotext', args: ['-v'], debianPackage: 'poppler-utils' },
  { command: 'pdffonts', args: ['-v'], debianPackage: 'poppler-utils' },
]

function listMissing() {
  return TOOLS.filter(({ command, args }) => spawnSync(command, args).error !== undefined)
}

let missing = listMissing()
if (missing.length > 0 && canUseApt) {
  installWithApt([...new Set(missing.map(({ debianPackage }) => debianPackage))])
  missing = listMissing()
}
if (missing.length > 0) {
  const names = missing.map(({ command }) => command).join(', ')
  console.log(`Missing: ${names}. The PDF tests that need them are skipped; install qpdf and poppler-utils.`)
  if (process.env.CI === 'true') process.exitCode = 1
}
