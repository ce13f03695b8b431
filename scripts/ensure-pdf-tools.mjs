import { canUseApt, installWithApt } from './debian.mjs'
import { listMissingPdfTools } from './pdf-tools.mjs'

if (listMissingPdfTools().length > 0 && canUseApt) installWithApt(['qpdf', 'poppler-utils'])

const missing = listMissingPdfTools()
if (missing.length > 0) {
  console.log(
    `Missing: ${missing.join(', ')}. Install qpdf and poppler-utils; without them some PDF tests are skipped.`,
  )
  if (process.env.CI === 'true') process.exitCode = 1
}
