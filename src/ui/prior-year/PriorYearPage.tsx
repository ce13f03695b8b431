import { useRef } from 'react'
import { formatRounded } from '../../domain/amount.ts'
import { updatePriorFiscalYear, updatePriorTotals } from '../../domain/edit-prior-year.ts'
import { locatePriorFigure } from '../../domain/part-place.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { commit, useIsReadOnly } from '../hooks/use-draft.ts'
import { focusField, useRequestedField } from '../hooks/use-requested-field.ts'
import { usePaperScope, useScopeSource } from '../hooks/use-statement-source.ts'
import { useView } from '../hooks/use-view.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { PaperHeader } from '../papers/PaperHeader.tsx'
import { compareGroups, findPriorMisfit, type ComparedRow } from './compare-prior.ts'
import { locatePriorRow } from './prior-rows.ts'
import { PriorTable } from './PriorTable.tsx'
import styles from './PriorYearPage.module.css'

/** 上年预算数: last year's figures beside this year's, and why they changed. */
export function PriorYearPage() {
  const page = useRef<HTMLDivElement>(null)
  const scope = usePaperScope()
  const source = useScopeSource(scope)
  const isReadOnly = useIsReadOnly()
  const unit = useView((view) => view.amountUnit)
  useRequestedField(page)
  const { priorYear } = source.texts
  const groups = compareGroups(source)
  const missing = groups.flatMap(({ rows }) => rows).filter(({ reasonState }) => reasonState === 'missing')
  const [first] = missing
  const misfit = findPriorMisfit(priorYear)
  const fiscalYear = priorYear?.fiscalYear ?? source.disclosure.draft.fiscalYear - 1

  return (
    <div ref={page} className={styles.page}>
      <PaperHeader
        title="上年预算数"
        purpose="照上年公开的预算填写，与本年比较；有增减的写明原因，引用到情况说明。"
      />
      {/* Another paper is another form: nothing half typed may pass over to it. */}
      <EntryForm key={scope ?? ''} className={styles.card ?? ''}>
        <div className={styles.top}>
          <EntryGroup
            at={locatePriorFigure('fiscalYear', scope)}
            name=""
            label="上年预算年度"
            className={styles.year}
          >
            <TextEntry
              label="上年预算年度"
              name="fiscalYear"
              value={String(fiscalYear)}
              inputMode="numeric"
              read={readYear}
              isReadOnly={isReadOnly}
              onCommit={(text) =>
                commit('修改上年预算年度', (draft) => updatePriorFiscalYear(draft, Number(text), scope))
              }
            />
          </EntryGroup>
          <div className={styles.hints} role="status">
            {first !== undefined && (
              <p>
                还有 {missing.length} 项未说明增减原因：{missing.map(({ row }) => row.label).join('、')}。
                {!isReadOnly && (
                  <LinkButton onClick={() => focusField(page.current, selectReason(first, scope))}>
                    立即填写
                  </LinkButton>
                )}
              </p>
            )}
            {misfit !== null && (
              <p>
                上年支出合计与各项之和不一致：各项之和 {formatRounded(misfit.sum)} 万元，相差{' '}
                {formatRounded(misfit.difference)} 万元。
                {!isReadOnly && (
                  <LinkButton
                    onClick={() => {
                      commit('上年支出合计改为各项之和', (draft) =>
                        updatePriorTotals(draft, { total: misfit.sum }, scope),
                      )
                    }}
                  >
                    合计改为各项之和
                  </LinkButton>
                )}
              </p>
            )}
          </div>
        </div>
        <PriorTable
          groups={groups}
          scope={scope}
          unit={unit}
          years={{ prior: fiscalYear, current: source.disclosure.draft.fiscalYear }}
          isReadOnly={isReadOnly}
        />
        <p className={styles.foot}>
          增减和百分比按表中列示的两位小数计算；上年为零的不计算百分比。没有的项目填 0，不要留空。
        </p>
      </EntryForm>
    </div>
  )
}

function selectReason({ row }: ComparedRow, scope: PaperScope): string {
  return `[data-mark-at="${CSS.escape(locatePriorRow(row, scope))}"][data-mark-field="reason"]`
}

function readYear(text: string): Result<string, string> {
  const year = text.trim().replace(/年$/, '').trim()
  return /^(?:19|20)\d{2}$/.test(year) ? ok(year) : failed('请填四位年份，如 2025')
}
