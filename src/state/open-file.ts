import { loadCatalog } from '../catalogs/load-catalog.ts'
import { formatShortHash } from '../export/paper/draft-hash.ts'
import type { DraftSeal } from '../export/read-pdf/draft-seal.ts'
import { describePdfFileError } from '../export/read-pdf/pdf-file-error.ts'
import { describeDraftFileError, describeNewerVersion } from '../files/describe-draft-file-error.ts'
import { findErrorPath, type DraftFileError } from '../files/draft-file-error.ts'
import type { StoredTable } from '../domain/stored-table.ts'
import { parseDraftFile, type OpenedFile } from '../files/draft-file.ts'
import { assertNever } from '../lib/assert-never.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { compareTables } from '../tables/compare-tables.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { SUMMARY_TABLE_IDS } from '../tables/summary-table.ts'
import { runBusy } from './busy-store.ts'
import { withStoredTables, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { listLocalDrafts, loadLocalDraft, showLocal, type LoadedDraft } from './local-drafts.ts'
import { createId } from './new-id.ts'
import { arriveAtDraft } from './page-windows.ts'
import { dismissNotice, showNotice } from './notice-store.ts'
import { readDraftFile, type ReadFile, type ReadFileError } from './read-file.ts'
import type { Sample } from './samples.ts'
import { beginOpening, showOpened } from './show-opened.ts'

/** More differing cells than anyone reads; a file can hold a million. */
const MOST_DIFFERENCES = 2000

/** Nine tables with every subject that there is have fewer. */
const MOST_STORED_CELLS = 200_000

/** Opens a draft file. A refused one changes nothing and is told of. */
export async function openFile(file: File): Promise<void> {
  const isLast = beginOpening()
  await runBusy(`正在读取“${file.name}”`, async () => {
    const result = await readDraftFile(file)
    if (!isLast()) return
    if (!result.ok && result.error.kind === 'publicCopy') {
      const { offerPublished } = await import('./offer-published.ts')
      return offerPublished(file.name, result.error.published)
    }
    if (!result.ok) {
      showNotice({
        tone: 'error',
        title: `没有打开“${file.name}”`,
        details: describeReadError(result.error),
      })
      return
    }
    await showOpenedFile(result.value, { name: file.name, isSample: false }, isLast)
  })
}

export async function openSample(sample: Sample): Promise<void> {
  const isLast = beginOpening()
  await runBusy(`正在打开示例“${sample.name}”`, async () => {
    const result = parseDraftFile((await sample.load()).default)
    if (!result.ok) throw new Error(`The sample ${sample.id} does not open: ${result.error.kind}`)
    await showOpenedFile(result.value, { name: sample.name, isSample: true }, isLast)
  })
}

interface Source {
  readonly name: string
  readonly isSample: boolean
}

async function showOpenedFile(file: ReadFile, source: Source, isLast: () => boolean): Promise<void> {
  const { count, remark, ...tables } = await compareStoredTables(file)
  const fresh = withStoredTables(createOpenDraft(file, source), tables)
  const { same, hasOther } = await findCopies(fresh)
  if (!isLast()) return
  if (same === undefined) showOpened({ open: fresh, history: EMPTY_HISTORY })
  else {
    await arriveAtDraft(same.open.storageKey, async (isMine) => {
      if (isLast()) showLocal({ ...same, open: withStoredTables(same.open, tables) }, isMine)
    })
  }
  const details = [
    // A sample is opened again and again: nobody takes its draft for a file of hers.
    ...(same !== undefined && !source.isSample ? ['本机已有这份草稿，内容与文件相同，已直接打开。'] : []),
    ...(file.isReadOnly ? [describeNewerVersion(file.version)] : []),
    ...(count > 0
      ? [`文件中的表与按明细计算的表有 ${String(count)} 处不一致，已列入右侧审核（T06）。本软件以明细为准。`]
      : []),
    ...(count > tables.storedDifferences.length
      ? [`只列出前 ${String(tables.storedDifferences.length)} 处。`]
      : []),
    ...(remark === undefined ? [] : [remark]),
    ...describeSeal(file),
    // Where it is only looked at, the banner of 只读查看 says so and what can be done.
    ...(hasOther && file.isReadOnly
      ? ['本机另有同一草稿的其他版本：两份都保留，可在首页“本机草稿”中分别打开。']
      : []),
  ]
  if (details.length === 0) return dismissNotice()
  const isGrave =
    file.isReadOnly || count > 0 || remark !== undefined || (file.seal ?? WHOLE).state !== 'whole'
  showNotice({
    tone: isGrave ? 'warning' : 'info',
    title: `${file.isReadOnly ? '已按只读打开' : '已打开'}“${source.name}”`,
    details,
  })
}

function createOpenDraft(
  { draft, version, isReadOnly, envelopeExtra }: OpenedFile,
  { name, isSample }: Source,
): OpenDraft {
  return {
    storageKey: createId(),
    draft,
    isSample,
    storedDifferences: [],
    ...(envelopeExtra === undefined ? {} : { envelopeExtra }),
    ...(isReadOnly ? { fileVersion: version } : {}),
    // A sample is there to be tried; what others sent is looked at first.
    ...(isSample ? {} : { label: `来自“${name}”` }),
    ...(isSample || isReadOnly ? {} : { isViewOnly: true }),
  }
}

const WHOLE: DraftSeal = { state: 'whole' }

/** Only of a 送审稿 whose draft cannot be vouched for. */
function describeSeal({ seal = WHOLE, isReadOnly }: ReadFile): readonly string[] {
  switch (seal.state) {
    case 'whole':
      return []
    case 'absent':
      // That it is of a newer version has been said.
      return isReadOnly
        ? []
        : ['这个 PDF 上没有内容校验码，不能确认所附草稿就是页面上印的内容。请核对后再用。']
    case 'broken':
      return [
        `所附草稿与 PDF 上印的内容校验码不一致：PDF 上是 ${formatShortHash(seal.named)}，所附草稿是 ${formatShortHash(seal.actual)}。`,
        '说明导出以后，附件里的草稿或 PDF 的页面被改动过，两者不再是同一份。已打开的是所附草稿；请向提供文件的人核实，并请对方重新导出送审稿。',
      ]
    default:
      return assertNever(seal)
  }
}

/** `storedDifferences` are the first of all. */
interface Comparison extends Pick<OpenDraft, 'storedDifferences' | 'storedTables'> {
  readonly count: number
  /** Why nothing could be compared. */
  readonly remark?: string
}

async function compareStoredTables({ draft, storedTables }: OpenedFile): Promise<Comparison> {
  switch (storedTables.state) {
    case 'absent':
      return { storedDifferences: [], count: 0 }
    case 'malformed':
      return { storedDifferences: [], count: 0, remark: '文件中的表不完整，没有与按明细计算的表比较。' }
    case 'read': {
      const { tables } = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
      const all = compareTables(
        storedTables.tables,
        tables.map(({ printed }) => printed),
      )
      const storedDifferences = all.slice(0, MOST_DIFFERENCES)
      const kept = all.length === 0 ? undefined : keepStoredTables(storedTables.tables)
      return { storedDifferences, count: all.length, ...(kept === undefined ? {} : { storedTables: kept }) }
    }
  }
}

/** Those of the nine; `undefined` where they hold more than any nine tables do, and would only swell what is stored. */
function keepStoredTables(tables: readonly StoredTable[]): readonly StoredTable[] | undefined {
  const own = tables.filter(({ id }) => SUMMARY_TABLE_IDS.some((known) => known === id))
  const cellCount = own.reduce((count, { rows }) => rows.reduce((sum, row) => sum + row.length, count), 0)
  return own.length === 0 || cellCount > MOST_STORED_CELLS ? undefined : own
}

interface Copies {
  /** One that holds the very same. */
  readonly same: LoadedDraft | undefined
  /** Whether there is another state of the same draft. */
  readonly hasOther: boolean
}

/** Copies of a draft on this machine. Where the storage or a copy cannot be read, the file is opened as one of its own. */
async function findCopies(fresh: OpenDraft): Promise<Copies> {
  const locals = await listLocalDrafts().catch(() => [])
  const copies = locals.flatMap(({ storageKey, summary }) =>
    summary?.draftId === fresh.draft.id ? [{ storageKey, summary }] : [],
  )
  for (const { storageKey, summary } of copies) {
    if (summary.modifiedAt !== (fresh.draft.modifiedAt ?? '') || summary.isSample !== fresh.isSample) continue
    const local = await loadLocalDraft(storageKey).catch(() => undefined)
    if (local !== undefined && isSameContent(pickContent(local.open), pickContent(fresh))) {
      return { same: local, hasOther: copies.length > 1 }
    }
  }
  return { same: undefined, hasOther: copies.length > 0 }
}

function pickContent({ draft, envelopeExtra, fileVersion }: OpenDraft): unknown {
  return { draft, envelopeExtra, fileVersion }
}

export function describeReadError(error: ReadFileError): readonly string[] {
  switch (error.kind) {
    case 'unreadable':
      return ['文件读不出来：可能是文件夹，或已被移动、删除，或正被其他程序占用。请确认后再试。']
    case 'publicCopy':
      return [
        '这是公开稿，只有公开的各表和文字，没有明细，不能作为草稿。请用送审稿，或“导出 JSON”保存的文件。',
      ]
    case 'badAttachment':
      return [describePdfFileError(error), ...describeErrorPath(error.reason)]
    case 'notPdf':
    case 'damagedPdf':
    case 'encryptedPdf':
    case 'unendingPdf':
    case 'foreignPdf':
      return [describePdfFileError(error)]
    default:
      return [describeDraftFileError(error), ...describeErrorPath(error)]
  }
}

function describeErrorPath(error: DraftFileError): readonly string[] {
  const path = findErrorPath(error)
  return path === undefined ? [] : [`供技术人员查找：${path}`]
}
