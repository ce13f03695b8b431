import { useEffect, useRef, useState } from 'react'
import { formatExactAmount, formatRounded, type Amount, type AmountUnit } from '../../domain/amount.ts'
import type { Unit } from '../../domain/draft.ts'
import { nameProject } from '../../domain/part-names.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { createUnitShortener } from '../ledger-grid/shorten-unit-names.ts'
import { arrangeProjects, type ProjectOrder } from './filter-projects.ts'
import styles from './ProjectsPage.module.css'
import type { ProjectState, ProjectSummary } from './summarize-projects.ts'

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[]
  readonly states: ReadonlyMap<string, ProjectState>
  readonly selectedId: string
  /** Of a department with several units; otherwise none needs to be told. */
  readonly units: readonly Unit[]
  readonly amountUnit: AmountUnit
  readonly onSelect: (id: string) => void
}

/** All projects in the order in which they are printed, or as they are looked for. */
export function ProjectList({ projects, states, selectedId, units, amountUnit, onSelect }: ProjectListProps) {
  const listRef = useRef<HTMLOListElement>(null)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<ProjectOrder>('printed')
  const [unitCode, setUnitCode] = useState('')
  const shown = arrangeProjects(projects, search, order).filter(
    ({ project }) => unitCode === '' || project.unitCode === unitCode,
  )
  const isNarrowed = search.trim() !== '' || unitCode !== ''
  const shorten = createUnitShortener(
    units.map(({ name }) => name),
    [],
  )
  const nameUnit = (code: string): string => shorten(units.find((unit) => unit.code === code)?.name ?? code)
  useEffect(() => {
    listRef.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  return (
    <div className={styles.listFrame}>
      <div className={styles.listInner}>
        <div className={styles.listTools}>
          <input
            type="search"
            aria-label="查找项目"
            placeholder="名称、编码或拼音首字母"
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <select
            aria-label="项目顺序"
            value={order}
            onChange={({ currentTarget }) =>
              setOrder(currentTarget.value === 'amount' ? 'amount' : 'printed')
            }
          >
            <option value="printed">按公开顺序</option>
            <option value="amount">按金额</option>
          </select>
          {units.length > 1 && (
            <select
              aria-label="按单位"
              value={unitCode}
              onChange={({ currentTarget }) => setUnitCode(currentTarget.value)}
            >
              <option value="">全部单位</option>
              {units.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name === '' ? code : name}
                </option>
              ))}
            </select>
          )}
          <span role="status" className={styles.found}>
            {isNarrowed ? `找到 ${String(shown.length)} 个` : ''}
          </span>
        </div>
        <ol ref={listRef} className={styles.list} aria-label="项目">
          {shown.map(({ project, amount, number }) => {
            const state = states.get(project.id)
            return (
              <li key={project.id}>
                <button
                  type="button"
                  className={styles.item}
                  aria-current={project.id === selectedId}
                  title={describeMissing(state)}
                  onClick={() => {
                    onSelect(project.id)
                  }}
                >
                  <span aria-hidden="true" className={styles.dot} data-state={nameDot(state)} />
                  <span className={styles.itemText}>
                    <span className={styles.itemName}>
                      {number} {nameProject(project.name)}
                    </span>
                    <span className={styles.itemState}>
                      {describeState(state)}
                      {units.length > 1 && project.unitCode !== '' && ` · ${nameUnit(project.unitCode)}`}
                    </span>
                  </span>
                  <span className={styles.itemAmount} title={describeExact(amount)}>
                    {amountUnit === 'wanYuan' ? formatRounded(amount) : formatPaddedAmount(amount, 'yuan')}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </div>
  )
}

function nameDot(state: ProjectState | undefined): string {
  if (state?.kind !== 'pending') return state?.kind ?? 'notStarted'
  return state.errorCount > 0 ? 'error' : 'warning'
}

function describeState(state: ProjectState | undefined): string {
  if (state === undefined) return ''
  switch (state.kind) {
    case 'pending':
      return `待处理 ${String(state.errorCount + state.warningCount)}`
    case 'notStarted':
      return '未开始'
    case 'inProgress':
      return '进行中'
    case 'done':
      return '已完成'
    default:
      return assertNever(state)
  }
}

/** What is questioned, or still to be filled in. */
function describeMissing(state: ProjectState | undefined): string | undefined {
  if (state === undefined) return undefined
  if (state.kind === 'pending')
    return `须改正 ${String(state.errorCount)}，需核实 ${String(state.warningCount)}`
  return state.missing.length === 0 ? undefined : `还缺：${state.missing.join('、')}`
}

function describeExact(amount: Amount): string {
  return `原始数 ${formatExactAmount(amount, 'wanYuan')} ${AMOUNT_UNIT_NAMES.wanYuan}`
}
