import { canUseApt, installWithApt } from './debian.mjs'
import { findOffice } from './office-tools.mjs'

if (findOffice() === undefined && canUseApt) {
  installWithApt(['libreoffice-calc-nogui', 'libreoffice-writer-nogui'])
}
if (findOffice() === undefined) {
  console.log(
    'Missing: LibreOffice. Without it the tests that open our Excel and Word files in it are skipped.',
  )
}
