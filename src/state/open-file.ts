import { loadCatalog } from '../catalogs/load-catalog.ts'
import { describeDraftFileError, describeNewerVersion } from '../files/describe-draft-file-error.ts'
import { findErrorPath } from '../files/draft-file-error.ts'
import { parseDraftFile, type OpenedFile } from '../files/draft-file.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { compareTables, type TableDifference } from '../tables/compare-tables.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { runBusy } from './busy-store.ts'
import type { OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { listLocalDrafts, loadLocalDraft, showLocal, type LoadedDraft } from './local-drafts.ts'
import { createId } from './new-id.ts'
import { arriveAtDraft } from './page-windows.ts'
import { dismissNotice, showNotice } from './notice-store.ts'
import { readDraftFile, type ReadFileError } from './read-file.ts'
import type { Sample } from './samples.ts'
import { beginOpening, showOpened } from './show-opened.ts'

/** More differing cells than anyone reads; a file can hold a million. */
const MOST_DIFFERENCES = 2000

/** Opens a draft file. A refused one changes nothing and is told of. */
export async function openFile(file: File): Promise<void> {
  const isLast = beginOpening()
  await runBusy(`正在读取“${file.name}”`, async () => {
    const result = await readDraftFile(file)
    if (!isLast()) return
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

async function showOpenedFile(file: OpenedFile, source: Source, isLast: () => boolean): Promise<void> {
  const { differences, count, remark } = await compareStoredTables(file)
  const fresh = createOpenDraft(file, source, differences)
  const { same, hasOther } = await findCopies(fresh)
  if (!isLast()) return
  if (same === undefined) showOpened({ open: fresh, history: EMPTY_HISTORY })
  else {
    await arriveAtDraft(same.open.storageKey, async (isMine) => {
      const open = { ...same.open, storedDifferences: differences }
      if (isLast()) showLocal({ ...same, open }, isMine)
    })
  }
  const details = [
    // A sample is opened again and again: nobody takes its draft for a file of hers.
    ...(same !== undefined && !source.isSample ? ['本机已有这份草稿，内容与文件相同，已直接打开。'] : []),
    ...(file.isReadOnly ? [describeNewerVersion(file.version)] : []),
    ...(count > 0
      ? [`文件中的表与按明细计算的表有 ${String(count)} 处不一致，已列入右侧审核（T06）。本软件以明细为准。`]
      : []),
    ...(count > differences.length ? [`只列出前 ${String(differences.length)} 处。`] : []),
    ...(remark === undefined ? [] : [remark]),
    // Where it is only looked at, the banner of 只读查看 says so and what can be done.
    ...(hasOther && file.isReadOnly
      ? ['本机另有同一草稿的其他版本：两份都保留，可在首页“本机草稿”中分别打开。']
      : []),
  ]
  if (details.length === 0) return dismissNotice()
  const isGrave = file.isReadOnly || count > 0 || remark !== undefined
  showNotice({
    tone: isGrave ? 'warning' : 'info',
    title: `${file.isReadOnly ? '已按只读打开' : '已打开'}“${source.name}”`,
    details,
  })
}

function createOpenDraft(
  { draft, version, isReadOnly, envelopeExtra }: OpenedFile,
  { name, isSample }: Source,
  storedDifferences: readonly TableDifference[],
): OpenDraft {
  return {
    storageKey: createId(),
    draft,
    isSample,
    storedDifferences,
    ...(envelopeExtra === undefined ? {} : { envelopeExtra }),
    ...(isReadOnly ? { fileVersion: version } : {}),
    // A sample is there to be tried; what others sent is looked at first.
    ...(isSample ? {} : { label: `来自“${name}”` }),
    ...(isSample || isReadOnly ? {} : { isViewOnly: true }),
  }
}

interface Comparison {
  /** The first of the cells that differ. */
  readonly differences: readonly TableDifference[]
  readonly count: number
  /** Why nothing could be compared. */
  readonly remark?: string
}

async function compareStoredTables({ draft, storedTables }: OpenedFile): Promise<Comparison> {
  switch (storedTables.state) {
    case 'absent':
      return { differences: [], count: 0 }
    case 'malformed':
      return { differences: [], count: 0, remark: '文件中的表不完整，没有与按明细计算的表比较。' }
    case 'read': {
      const { tables } = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
      const all = compareTables(
        storedTables.tables,
        tables.map(({ printed }) => printed),
      )
      return { differences: all.slice(0, MOST_DIFFERENCES), count: all.length }
    }
  }
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
  if (error.kind === 'unreadable') {
    return ['文件读不出来：可能是文件夹，或已被移动、删除，或正被其他程序占用。请确认后再试。']
  }
  const path = findErrorPath(error)
  return [describeDraftFileError(error), ...(path === undefined ? [] : [`供技术人员查找：${path}`])]
}
