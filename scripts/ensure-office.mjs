import { canUseApt, installWithApt } from './debian.mjs'
import { findOffice } from './office-tools.mjs'

// No interface and nothing recommended: 130 MB to fetch, 290 MB on the disk.
if (findOffice() === undefined && canUseApt) {
  installWithApt(['libreoffice-calc-nogui', 'libreoffice-writer-nogui'])
}

if (findOffice() === undefined) {
  console.log(
    'Missing: LibreOffice. Install its Calc and Writer; without them the tests that open our Excel and Word files are skipped.',
  )
  if (process.env.CI === 'true') process.exitCode = 1
}
