import type { PublishedTables } from '../export/read-pdf/parse-public-data.ts'
import { readPublishedFigures, type PublishedFigures } from '../export/read-pdf/published-figures.ts'
import { formatRounded } from '../domain/amount.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { takeOverPriorFigures } from '../domain/edit-prior-year.ts'
import { selectPaperTexts, type PaperScope } from '../domain/paper-texts.ts'
import { commitEdit, describeEditRefusal, draftStore, readClock, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createId } from './new-id.ts'
import { showNotice } from './notice-store.ts'
import { describeReadOnly } from './read-only.ts'
import { beginOpening, showOpened } from './show-opened.ts'
import { showStep, viewStore } from './view-store.ts'

/** Offers the figures of a 公开稿 as 上年预算数 of the open draft, or of a new one for the year after. */
export function offerPublished(fileName: string, published: PublishedTables): void {
  const { open } = draftStore.getState()
  const year = String(published.fiscalYear + 1)
  const title = `“${fileName}”是 ${String(published.fiscalYear)} 年的公开稿，没有明细，不能作为草稿打开`
  const figures = readPublishedFigures(published)
  if (figures === null) {
    const details = [
      '公开稿所附的数据里没有完整的支出总表和“三公”经费表，取不出上年预算数。当前内容没有改变。',
    ]
    return showNotice({ tone: 'warning', title, details })
  }
  const { hindrance, paper } = judgeOpenDraft(open, published)
  const offer = `可以把其中的公开数填入“上年预算数”：${nameFigures(figures)}`
  if (open === null || hindrance !== null) {
    const use = `其中的公开数可以作为 ${year} 年草稿的“上年预算数”`
    const begin = { name: `新建 ${year} 年草稿并填入`, run: () => takeOverInNew(figures, published) }
    return showNotice({ tone: 'info', title, details: [`${use}。${hindrance ?? ''}`], actions: [begin] })
  }
  const { department } = published
  const doubt = `公开稿属于“${department.name}”，与当前草稿的部门、单位都不同，请核对后再采用。`
  showNotice({
    tone: paper.isSameName ? 'info' : 'warning',
    title,
    details: [
      ...(paper.isSameName ? [] : [doubt]),
      `${offer}。已填的数会被替换，可以撤销；机关运行经费不在九张表中，不会改变。`,
    ],
    actions: [{ name: '填入上年预算数', run: () => takeOver(figures, paper.scope, open.storageKey) }],
  })
}

function nameFigures({ total }: PublishedFigures): string {
  return `支出合计 ${formatRounded(total)} 万元，以及基本支出、项目支出、“三公”经费等各项`
}

/** What keeps the open draft from taking these figures, and for which of its papers they are. */
function judgeOpenDraft(open: OpenDraft | null, published: PublishedTables) {
  const paper = open === null ? NO_PAPER : findPaper(open.draft, published)
  const readOnlyReason = open === null ? undefined : describeReadOnly(open)
  if (open !== null && open.draft.fiscalYear !== published.fiscalYear + 1) {
    return { paper, hindrance: `现在打开的是 ${String(open.draft.fiscalYear)} 年的草稿，没有采用。` }
  }
  if (readOnlyReason !== undefined)
    return { paper, hindrance: `当前草稿是只读的：${readOnlyReason}，再打开这份公开稿。` }
  return { paper, hindrance: null }
}

interface PublishedPaper {
  readonly scope: PaperScope
  readonly isSameName: boolean
}

const NO_PAPER: PublishedPaper = { scope: null, isSameName: true }

/** Which paper of the draft was published: by its code, or by its name where codes were changed. */
function findPaper(draft: Draft, { department: { code, name } }: PublishedTables): PublishedPaper {
  const isNamed = (owner: { readonly code: string; readonly name: string }): boolean =>
    (code !== '' && owner.code === code) || (name !== '' && owner.name === name)
  if (isNamed(draft.department)) return { scope: null, isSameName: true }
  const unit = draft.units.find(isNamed)
  return { scope: draft.units.length > 1 ? (unit?.code ?? null) : null, isSameName: unit !== undefined }
}

/** Not when another draft has been opened meanwhile. */
function takeOver(figures: PublishedFigures, scope: PaperScope, storageKey: string): void {
  if (draftStore.getState().open?.storageKey !== storageKey) return
  const result = commitEdit('采用公开稿的上年预算数', (draft) => {
    const { operatingFunds } = selectPaperTexts(draft, scope).priorYear ?? {}
    const kept = operatingFunds === undefined ? {} : { operatingFunds }
    return takeOverPriorFigures(draft, { ...figures, ...kept }, scope)
  })
  if (!result.ok) return showNotice({ tone: 'error', title: describeEditRefusal(result.error) })
  viewStore.setState({ unitScope: scope })
  showStep('priorYear')
  showNotice({
    tone: 'info',
    title: `已填入 ${String(figures.fiscalYear)} 年的上年预算数：${nameFigures(figures)}`,
    details: ['机关运行经费和增减原因公开稿的表里没有，请在本页自行填写。'],
  })
}

/** A draft of the same department, in which nothing else is filled in. */
function takeOverInNew(figures: PublishedFigures, { fiscalYear, department }: PublishedTables): void {
  beginOpening()
  const empty = createDraft(createId(), fiscalYear + 1, readClock())
  const draft = { ...empty, department: { code: department.code, name: department.name } }
  const storageKey = createId()
  showOpened({ open: { storageKey, draft, isSample: false, storedDifferences: [] }, history: EMPTY_HISTORY })
  takeOver(figures, null, storageKey)
}
