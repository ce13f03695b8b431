import type { Check, CheckFinding } from '../check.ts'
import type { Review } from '../review.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import { createRepair } from './repair-chapter.ts'
import { findTyped, type ReviewedText } from './reviewed-text.ts'
import { isQuoted, readAround } from './sentences.ts'

export const namesAreSpelledAlike: Check = {
  id: 'N06',
  severity: 'warning',
  isBinding: false,
  rule: '部门名称全文写法一致；部门的文本称“我部门”，单位的文本称“我单位”。',
  basis: '预算公开要求：称谓准确一致',
  run: (review) =>
    listChapterTexts(review)
      .filter(({ chapter }) => chapter?.isTemplate === false)
      .flatMap((text) => [...checkWording(review, text), ...checkNames(review, text)]),
}

/** The unit as one of those of the department. */
const ONE_OF_SEVERAL = /(?:其中[：:]?|包括|所属|下属|含)$/
const OURS = { 部门: /(?:我|本)单位/g, 单位: /(?:我|本)部门/g }

function checkWording({ papers }: Review, text: ReviewedText): readonly CheckFinding[] {
  const body = papers.find(({ scope }) => scope === text.chapter?.scope)?.body ?? '部门'
  return findTyped(text, OURS[body]).flatMap((found) => {
    const paragraph = text.paragraphs[found.paragraph]
    if (paragraph !== undefined && ONE_OF_SEVERAL.test(readAround(paragraph, found.start, found.end).before))
      return []
    const right = found.words.charAt(0) + body
    return [
      describeWords(text, found, {
        severity: 'warning',
        title: `${body}的文本用了“${found.words}”`,
        says: `这是${body}预算的文本，用了“${found.words}”。请核对，一般写“${right}”。`,
        repair: createRepair(`改为“${right}”`, text, found, right),
      }),
    ]
  })
}

/** Whose budget of which year: 示例县教育局2026年部门预算; a name of an institution, not 各单位 or 严格执行. */
const OWNER =
  /[\p{Script=Han}（）]{1,40}(?:[局委部办院厅会校所站处队馆社团联园场]|部门|政府|中心|大学|医院|公司|银行|机关)(?=\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年(?:度)?(?:部门|单位)预算)/gu
const LEADING =
  /^.*(?:现将|公开|关于|编制|按照|根据|印发|所属|下属|有关|相关|和|及|对|将|我|本|各|了|的|为|是)/u

function checkNames({ disclosure: { draft } }: Review, text: ReviewedText): readonly CheckFinding[] {
  const { name, fullName = '' } = draft.department
  const known = [name, fullName, ...draft.units.map((unit) => unit.name)].filter((each) => each.trim() !== '')
  if (known.length === 0) return []
  return findTyped(text, OWNER).flatMap((found) => {
    const paragraph = text.paragraphs[found.paragraph]
    if (paragraph !== undefined && isQuoted(paragraph, found.start, found.end)) return []
    if (known.some((each) => found.words.endsWith(each))) return []
    const words = found.words.replace(LEADING, '')
    // What is left when the words around a name are taken away is too short to be one.
    if (words.length < 3) return []
    return [
      describeWords(
        text,
        { ...found, start: found.end - words.length, words },
        {
          severity: 'warning',
          title: '部门名称写法不一致',
          says: `写的是“${words}”，部门名称是“${name}”。请核对，全文写法一致。`,
          evidence: known.join(' '),
        },
      ),
    ]
  })
}
