import { useRef, useState } from 'react'
import type { Draft } from '../../domain/draft.ts'
import {
  addUnit,
  moveUnit,
  removeUnit,
  updateCustomSubjects,
  updateDepartment,
  updateFiscalYear,
  updateUnit,
} from '../../domain/edit-draft.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { useYearCatalog } from '../hooks/use-disclosure.ts'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import styles from './BasicsPage.module.css'
import { CustomSubjects } from './CustomSubjects.tsx'
import { DepartmentForm, type DepartmentEntry } from './DepartmentForm.tsx'
import { countUnitParts, suggestUnitCode } from './read-entries.ts'
import { RemoveUnitDialog } from './RemoveUnitDialog.tsx'
import { UnitRow, type UnitEntry } from './UnitRow.tsx'
import { useBasicsFocus } from './use-basics-focus.ts'

const ENTRY_NAMES: Record<DepartmentEntry, string> = {
  fiscalYear: '预算年度',
  code: '部门代码',
  name: '部门名称',
  fullName: '全称',
  region: '地区',
}
const UNIT_ENTRY_NAMES: Record<UnitEntry, string> = {
  code: '单位编码',
  name: '单位名称',
  nature: '单位性质',
  rank: '单位规格',
  funding: '经费保障形式',
}
const NO_SUBJECTS = { functional: [], economic: [] }

/** 基本信息: the year, the department, its units and its own subjects. */
export function BasicsPage() {
  const draft = useDraft()
  const isReadOnly = useIsReadOnly()
  const catalog = useYearCatalog()
  const page = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState<number | null>(null)
  const focusUnit = useBasicsFocus(page)
  const removedUnit = removed === null ? undefined : draft.units[removed]

  const handleRemove = (index: number): void => {
    const { lineCount, projectCount } = countUnitParts(draft, draft.units[index]?.code ?? '')
    if (lineCount + projectCount > 0) setRemoved(index)
    else commit('删除单位', (before) => removeUnit(before, index))
  }

  return (
    <div ref={page}>
      <PageHeader title="基本信息" purpose="部门、年度和所属单位：印在每张表的页首，也是收支明细的归属。" />
      <EntryForm>
        <section className={styles.card} aria-labelledby="basics-department">
          <h2 id="basics-department">部门与年度</h2>
          {draft.department.name === '' && (
            <p className={styles.note}>先填预算年度、部门代码和名称，再添加单位；之后到“支出”逐条录入。</p>
          )}
          <DepartmentForm
            draft={draft}
            isReadOnly={isReadOnly}
            onCommit={(entry, text) => commit(`修改${ENTRY_NAMES[entry]}`, editDepartment(entry, text))}
          />
        </section>
        <section className={styles.card} aria-labelledby="basics-units">
          <div className={styles.cardHead}>
            <h2 id="basics-units">
              所属单位 <span className={styles.count}>{draft.units.length} 个</span>
            </h2>
            {!isReadOnly && (
              <Button
                onPress={() => {
                  const unit = { code: suggestUnitCode(draft), name: '', nature: '', rank: '', funding: '' }
                  if (commit('添加单位', (before) => addUnit(before, unit))) focusUnit(draft.units.length)
                }}
              >
                添加单位
              </Button>
            )}
          </div>
          {draft.units.length === 0 ? (
            <p className={styles.note}>
              还没有单位。部门本级也是一个单位，请先添加；收支明细都记在单位名下。
            </p>
          ) : (
            <ul>
              {draft.units.map((unit, index) => (
                // Units have no ids; a row keeps no more than what is being typed in it.
                <UnitRow
                  key={String(index)}
                  draft={draft}
                  unit={unit}
                  index={index}
                  isReadOnly={isReadOnly}
                  onCommit={(entry, text) =>
                    commit(`修改${UNIT_ENTRY_NAMES[entry]}`, (before) =>
                      updateUnit(before, index, { [entry]: text }),
                    )
                  }
                  onMove={(to) => {
                    commit('调整单位顺序', (before) => moveUnit(before, index, to))
                  }}
                  onRemove={() => {
                    handleRemove(index)
                  }}
                />
              ))}
            </ul>
          )}
        </section>
        <CustomSubjects
          subjects={draft.customSubjects ?? NO_SUBJECTS}
          catalog={catalog}
          isReadOnly={isReadOnly}
          onChange={(name, subjects) => commit(name, (before) => updateCustomSubjects(before, subjects))}
        />
      </EntryForm>
      {removed !== null && removedUnit !== undefined && (
        <DialogBoundary name="删除单位" onClose={() => setRemoved(null)}>
          <RemoveUnitDialog
            unit={removedUnit}
            parts={countUnitParts(draft, removedUnit.code)}
            onClose={() => {
              setRemoved(null)
            }}
            onConfirm={() => {
              commit('删除单位', (before) => removeUnit(before, removed))
              setRemoved(null)
            }}
          />
        </DialogBoundary>
      )}
    </div>
  )
}

function editDepartment(entry: DepartmentEntry, text: string): (draft: Draft) => Draft {
  return entry === 'fiscalYear'
    ? (draft) => updateFiscalYear(draft, Number(text))
    : (draft) => updateDepartment(draft, { [entry]: text })
}
