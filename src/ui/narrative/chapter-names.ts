import type { NarrativeChapter } from '../../domain/draft.ts'
import { STATEMENT_CHAPTER_IDS, type StatementChapterId } from '../../narrative/statement-chapters.ts'
import type { StepId } from '../../state/view-store.ts'

interface ChapterEntry {
  /** As the paper counts them; `''` before the first. */
  readonly number: string
  readonly name: string
  readonly texts: readonly NarrativeChapter[]
  /** Where it is filled in, as far as that is another step. */
  readonly step?: StepId
}

/** The sheets of 情况说明, in printed order. */
export const CHAPTER_ENTRIES: Readonly<Record<StatementChapterId, ChapterEntry>> = {
  preface: { number: '', name: '前言', texts: ['preface'] },
  duties: { number: '一', name: '职责与机构', texts: ['duties'], step: 'basics' },
  overview: { number: '二', name: '总体情况', texts: ['revenue', 'expenditure', 'change'] },
  operatingFunds: { number: '三', name: '运行经费', texts: ['operatingFunds'] },
  threePublic: { number: '四', name: '“三公”经费', texts: ['threePublic'] },
  performance: { number: '五', name: '整体绩效', texts: ['overallGoal', 'safeguards'] },
  earmarkedFunds: { number: '六', name: '专项资金', texts: ['earmarkedFunds'] },
  projects: { number: '七', name: '项目绩效', texts: [], step: 'projects' },
  procurement: { number: '八', name: '政府采购', texts: [], step: 'procurement' },
  assets: { number: '九', name: '国有资产', texts: [], step: 'assets' },
  glossary: { number: '十', name: '名词解释', texts: [], step: 'glossary' },
  otherMatters: { number: '十一', name: '其他', texts: ['otherMatters'] },
}

/** The sheet on which a typed chapter is edited. */
export function findSheetOf(chapter: NarrativeChapter): StatementChapterId {
  return STATEMENT_CHAPTER_IDS.find((id) => CHAPTER_ENTRIES[id].texts.includes(chapter)) ?? 'preface'
}
