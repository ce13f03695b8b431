import { createElement } from 'react'
import { EXPENDITURE_KIND_NAMES, EXPENDITURE_KINDS } from '../../domain/expenditure-kind.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { TRAVEL_ABROAD_CODE } from '../../domain/subject.ts'
import { failed, ok } from '../../lib/result.ts'
import { createChoiceEditor, findChoice } from './choice-options.ts'
import { KIND_CHOICES } from './choices.ts'
import { parseCheckbox, readCheckbox } from './common-columns.ts'
import { KindLabel, LongText } from './LedgerCells.tsx'
import type { LedgerContext, LineColumn } from './line-column.ts'

export function createKindColumn(): LineColumn<ExpenditureLine> {
  return {
    id: 'kind',
    name: '支出类别',
    stepName: '类别',
    size: 76,
    filterKind: 'choices',
    rank: ({ kind }) => EXPENDITURE_KINDS.indexOf(kind),
    read: ({ kind }) => ({ text: EXPENDITURE_KIND_NAMES[kind], content: createElement(KindLabel, { kind }) }),
    editor: ({ kind }) => createChoiceEditor(KIND_CHOICES, kind),
    parse: (text) => {
      const choice = findChoice(KIND_CHOICES, text)
      return choice === undefined
        ? failed('支出类别必须从列表中选择：可输入名称的一部分或拼音首字母')
        : ok(choice.key === 'project' ? { kind: choice.key } : { kind: choice.key, projectId: null })
    },
  }
}

const NOT_A_PROJECT = '只有项目支出才填项目：请先把支出类别改为“项目支出”'

export function createProjectColumn({ projects }: LedgerContext): LineColumn<ExpenditureLine> {
  const choices = projects.map(({ id, code, name }, index) => ({
    key: id,
    name: name === '' ? `（第 ${String(index + 1)} 个项目，未填名称）${code}` : name,
  }))
  const findName = (id: string) => choices.find(({ key }) => key === id)?.name
  return {
    id: 'projectId',
    name: '项目',
    stepName: '项目',
    size: 52,
    grow: 3,
    filterKind: 'choices',
    read: ({ projectId }) => {
      if (projectId === null || projectId === '') return { text: '' }
      const name = findName(projectId)
      return name === undefined
        ? { text: '项目已不存在', title: '所选项目已不存在，请重新选择' }
        : { text: name, entry: projectId, content: createElement(LongText, { text: name }) }
    },
    editor: ({ kind, projectId }) =>
      kind === 'project'
        ? createChoiceEditor(choices, projectId ?? '')
        : { kind: 'none', reason: NOT_A_PROJECT },
    parse: (text, { kind }) => {
      if (text.trim() === '') return ok({ projectId: null })
      if (kind !== 'project') return failed(NOT_A_PROJECT)
      const choice = findChoice(choices, text)
      return choice === undefined
        ? failed(`没有项目“${text.trim()}”：请从列表中选择，或先在“项目与绩效”中添加`)
        : ok({ projectId: choice.key })
    },
  }
}

export function createAcademicColumn(): LineColumn<ExpenditureLine> {
  return {
    id: 'academicAbroad',
    name: '教学科研出国',
    stepName: '教学科研出国',
    size: 62,
    align: 'center',
    filterKind: 'choices',
    read: ({ economicCode, academicAbroad }) =>
      economicCode === TRAVEL_ABROAD_CODE
        ? readCheckbox(academicAbroad === true)
        : { text: '', title: `只用于 ${TRAVEL_ABROAD_CODE} 因公出国（境）费用` },
    editor: ({ economicCode, academicAbroad }) =>
      economicCode === TRAVEL_ABROAD_CODE
        ? { kind: 'checkbox', isChecked: academicAbroad === true }
        : {
            kind: 'none',
            reason: `只用于 ${TRAVEL_ABROAD_CODE} 因公出国（境）费用：在“三公”经费表中单列为教学科研人员因公出国（境）费`,
          },
    parse: (text) => parseCheckbox(text, (academicAbroad) => ({ academicAbroad })),
  }
}
