// Makes this thread a worker of pdf.js. The legacy build, because the oldest supported browser lacks what the other uses.
// oxlint-disable-next-line import/no-unassigned-import -- it begins to listen when it is loaded, which is all
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
