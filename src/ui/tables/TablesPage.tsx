import { useEffect, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { parseLocation } from '../../checks/location.ts'
import { viewStore } from '../../state/view-store.ts'
import { SUMMARY_TABLE_IDS } from '../../tables/summary-table.ts'
import { useView } from '../hooks/use-view.ts'
import { PaperHeader } from '../papers/PaperHeader.tsx'
import paperTabs from '../papers/PaperTabs.module.css'
import { Button } from '../primitives/Button.tsx'
import { copyToClipboard } from './copy-to-clipboard.ts'
import { serializeTableForClipboard } from './table-clipboard.ts'
import { TableSheet, type FigureRequest } from './TableSheet.tsx'
import styles from './TablesPage.module.css'
import { useShownTables } from './use-shown-tables.ts'

/** 预算表: the nine tables as they will be printed, computed from what has been entered so far. */
export function TablesPage() {
  const { tables, head } = useShownTables()
  const tableId = useView((view) => view.tableId)
  const figure = useView((view) => view.figure)
  const amountUnit = useView((view) => view.amountUnit)
  const request = useRequestedFigure()
  const [status, setStatus] = useState('')
  const computed = tables.find(({ table }) => table.id === tableId)
  if (computed === undefined) throw new Error(`No such table: ${tableId}`)

  const handleCopy = (): void => {
    const isCopied = copyToClipboard(serializeTableForClipboard(computed, head))
    setStatus(
      isCopied
        ? `已复制“${computed.title}”，共 ${String(computed.rows.length)} 行，可在 Excel 或 WPS 中粘贴。`
        : '浏览器没有允许复制，请选中表格后按 Ctrl+C。',
    )
  }

  return (
    <div className={styles.page}>
      <PaperHeader title="预算表" purpose="与公开文本一致的九张表。点任意数字，查看数据来源。">
        {amountUnit === 'yuan' && <span className={styles.remark}>表中以万元列示，与公开文本一致</span>}
        <Button onPress={handleCopy}>复制到 Excel</Button>
      </PaperHeader>
      <Tabs
        className={styles.body ?? ''}
        selectedKey={tableId}
        onSelectionChange={(key) => {
          const chosen = SUMMARY_TABLE_IDS.find((id) => id === key)
          if (chosen !== undefined && chosen !== viewStore.getState().tableId) {
            viewStore.setState({ tableId: chosen, figure: null, focus: null })
            setStatus('')
          }
        }}
      >
        <TabList aria-label="九张表" className={paperTabs.tabs ?? ''}>
          {tables.map(({ table }, index) => (
            <Tab key={table.id} id={table.id} className={paperTabs.tab ?? ''}>
              {index + 1} {table.shortTitle}
            </Tab>
          ))}
        </TabList>
        <p role="status" className={styles.status}>
          {status}
        </p>
        <TabPanel key={tableId} id={tableId} className={styles.panel ?? ''}>
          <TableSheet
            computed={computed}
            head={head}
            amountUnit={amountUnit}
            selected={figure?.tableId === tableId ? figure : null}
            request={request}
            onSelect={({ row, column }) => {
              viewStore.setState({ figure: { tableId, row, column } })
            }}
            onDismiss={() => {
              viewStore.setState({ figure: null })
            }}
          />
        </TabPanel>
      </Tabs>
    </div>
  )
}

/** Follows a request to show a cell: its table comes up, its figure is selected. */
function useRequestedFigure(): FigureRequest | null {
  const focus = useView((view) => view.focus)
  const request = useMemo(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (focus === null || location?.kind !== 'cell' || location.column === 0) return null
    const { tableId, row, column } = location
    // Locations count 序号 as a column, figures do not.
    return { tableId, position: { row, column: column - 1 }, serial: focus.serial }
  }, [focus])
  useEffect(() => {
    if (request === null) return
    const { tableId, position } = request
    viewStore.setState({ tableId, figure: { tableId, ...position } })
  }, [request])
  // A title, a note, a missing table or 序号 has no figure to select: its table is shown.
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind === 'table' || (location?.kind === 'cell' && location.column === 0)) {
      viewStore.setState({ tableId: location.tableId, figure: null })
    }
  }, [focus])
  return request
}
