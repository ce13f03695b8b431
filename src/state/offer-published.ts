import type { PublishedTables } from '../export/read-pdf/parse-public-data.ts'
import { readPublishedFigures, type PublishedFigures } from '../export/read-pdf/published-figures.ts'
import { formatRounded } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import { takeOverPriorFigures } from '../domain/edit-prior-year.ts'
import { selectPaperTexts, type PaperScope } from '../domain/paper-texts.ts'
import { commitEdit, describeEditRefusal, draftStore } from './draft-store.ts'
import { showNotice } from './notice-store.ts'
import { describeReadOnly } from './read-only.ts'
import { showStep, viewStore } from './view-store.ts'

/** Offers the figures of a 公开稿 as 上年预算数 of the open draft, or says what keeps it from that. */
export function offerPublished(fileName: string, published: PublishedTables): void {
  const { open } = draftStore.getState()
  const year = String(published.fiscalYear)
  const title = `“${fileName}”是 ${year} 年的公开稿，没有明细，不能作为草稿打开`
  const tell = (...details: readonly string[]): void => showNotice({ tone: 'warning', title, details })
  const use = `其中的公开数可以作为 ${String(published.fiscalYear + 1)} 年草稿的“上年预算数”`
  if (open === null) return tell(`${use}：请先打开或新建那一年的草稿，再打开这份公开稿。`)
  const { draft } = open
  if (published.fiscalYear !== draft.fiscalYear - 1)
    return tell(`${use}；现在打开的是 ${String(draft.fiscalYear)} 年的草稿，没有采用。`)
  const readOnlyReason = describeReadOnly(open)
  if (readOnlyReason !== undefined)
    return tell(`${use}，但当前草稿是只读的：${readOnlyReason}，再打开这份公开稿。`)
  const figures = readPublishedFigures(published)
  if (figures === null)
    return tell('公开稿所附的数据里没有完整的支出总表和“三公”经费表，取不出上年预算数。当前草稿没有改变。')
  const paper = findPaper(draft, published)
  showNotice({
    tone: paper.isSameName ? 'info' : 'warning',
    title,
    details: [
      ...(paper.isSameName
        ? []
        : [`公开稿属于“${published.department.name}”，与当前草稿的部门、单位都不同，请核对后再采用。`]),
      `可以把其中的公开数填入“上年预算数”：支出合计 ${formatRounded(figures.total)} 万元，以及基本支出、项目支出、“三公”经费等各项；已填的数会被替换，可以撤销。机关运行经费不在九张表中，不会改变。`,
    ],
    actions: [{ name: '填入上年预算数', run: () => takeOver(figures, paper.scope, open.storageKey) }],
  })
}

interface PublishedPaper {
  readonly scope: PaperScope
  readonly isSameName: boolean
}

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
}
