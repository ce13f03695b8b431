import { useMemo } from 'react'
import { amountFromFen, type Amount } from '../../domain/amount.ts'
import { PROCUREMENT_SOURCES } from '../../domain/draft.ts'
import { findProcurementSource, type ProcurementSource } from '../../domain/procurement-amounts.ts'
import { sumIfExact } from '../../narrative/sum-if-exact.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { Grid } from '../grid/Grid.tsx'
import { requestCell } from '../grid/grid-store.ts'
import { commit, useDraft } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { createProcurementColumns, PROCUREMENT_SOURCE_NAMES } from './procurement-columns.ts'
import { listProcurementHints } from './procurement-hints.ts'
import styles from './ProcurementPage.module.css'
import { ProcurementToolbar } from './ProcurementToolbar.tsx'
import { useProcurementGrid } from './use-procurement-grid.ts'

/** 政府采购: what is bought, from which money. */
export function ProcurementPage() {
  const draft = useDraft()
  const amountUnit = useView((view) => view.amountUnit)
  const { projects, expenditures, procurement } = draft
  const columns = useMemo(
    () =>
      createProcurementColumns({
        amountUnit,
        projects,
        findSource: (projectId): ProcurementSource => {
          const line = expenditures.find((each) =>
            projectId === null ? each.kind === 'publicFunds' : each.projectId === projectId,
          )
          return line === undefined ? 'generalPublicBudget' : findProcurementSource(line)
        },
      }),
    [amountUnit, projects, expenditures],
  )
  const grid = useProcurementGrid(columns)
  const hints = useMemo(() => listProcurementHints(draft), [draft])
  return (
    <div>
      <PageHeader
        title="政府采购"
        purpose={`按项目填列采购物品和资金来源（${AMOUNT_UNIT_NAMES[amountUnit]}）；填了数量和单价，金额自动带出。可从 Excel 粘贴。`}
      />
      <section className={styles.sheet} aria-label="政府采购预算">
        {!grid.isReadOnly && <ProcurementToolbar grid={grid} />}
        <Grid
          label="政府采购"
          store={grid.store}
          model={grid.model}
          columns={grid.columns}
          rowIds={grid.rowIds}
          height="content"
          gridKey="procurement"
        />
      </section>
      {procurement === undefined && !grid.isReadOnly && (
        <p className={styles.none}>
          在表中直接录入即新增一行。本年没有政府采购的，
          <LinkButton
            onClick={() => {
              commit('本年无政府采购', (before) => ({ ...before, procurement: [] }))
            }}
          >
            确认本年无政府采购
          </LinkButton>
        </p>
      )}
      {procurement?.length === 0 && <p className={styles.none}>本年无政府采购预算，空表列示。</p>}
      {procurement !== undefined && procurement.length > 0 && (
        <dl className={styles.totals} aria-label="采购金额合计">
          {listTotals(draft).map(({ name, amount }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{amount === null ? '过大' : formatPaddedAmount(amount, amountUnit)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div role="status">
        {hints.length > 0 && (
          <ul className={styles.hints} aria-label="请核对">
            {hints.map(({ rowId, columnId, words }) => (
              <li key={`${rowId} ${columnId}`}>
                {words}。
                <LinkButton onClick={() => requestCell(grid.store, rowId, columnId)}>转到该行</LinkButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

interface Total {
  readonly name: string
  readonly amount: Amount | null
}

/** The whole, and the sources that really pay. */
function listTotals({ procurement = [] }: ReturnType<typeof useDraft>): readonly Total[] {
  const bySource = PROCUREMENT_SOURCES.map((source) => ({
    name: PROCUREMENT_SOURCE_NAMES[source],
    amount: sumIfExact(procurement.map(({ amounts }) => amounts[source] ?? null)),
  }))
  const all = procurement.flatMap(({ amounts }) =>
    PROCUREMENT_SOURCES.map((source) => amounts[source] ?? null),
  )
  return [
    { name: '采购合计', amount: sumIfExact(all) },
    ...bySource.filter(({ amount }) => amount !== amountFromFen(0)),
    {
      name: '预留中小微企业',
      amount: sumIfExact(procurement.map(({ smeReserved }) => smeReserved ?? null)),
    },
  ]
}
