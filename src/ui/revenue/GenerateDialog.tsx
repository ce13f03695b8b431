import { useState } from 'react'
import { updateRevenues } from '../../domain/edit-draft.ts'
import { isFiscalAppropriation } from '../../domain/fund-source.ts'
import {
  applyRevenueProposals,
  proposeRevenues,
  type RevenueProposal,
} from '../../domain/revenue-from-expenditure.ts'
import { createId } from '../../state/new-id.ts'
import { say } from '../../state/said-store.ts'
import { commit, useDraft } from '../hooks/use-draft.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import styles from './GenerateDialog.module.css'
import { ProposalTable } from './ProposalTable.tsx'
import { countOutcomes, isGenerated } from './proposal-words.ts'

interface GenerateDialogProps {
  readonly context: LedgerContext
  readonly onClose: () => void
}

const ORDER: readonly RevenueProposal['outcome'][] = [
  'added',
  'changed',
  'merged',
  'withoutExpenditure',
  'incomplete',
  'unchanged',
]

/** 按支出生成: what would become of each group, taken over on confirmation as one step. */
export function GenerateDialog({ context, onClose }: GenerateDialogProps) {
  const draft = useDraft()
  const proposals = proposeRevenues(draft)
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(() => listProbableBalances(proposals))
  const [removesOthers, setRemovesOthers] = useState(false)
  const sorted = ORDER.flatMap((outcome) => proposals.filter((proposal) => proposal.outcome === outcome))
  const choice = { excluded, removesOthers }
  const generated = proposals.filter(({ key, outcome }) => isGenerated(outcome) && !excluded.has(key))
  const counts = countOutcomes(proposals)
  const changesNothing = generated.length === 0 && !(removesOthers && counts.withoutExpenditure > 0)

  const handleToggle = (key: string, isChosen: boolean) => {
    const next = new Set(excluded)
    if (isChosen) next.delete(key)
    else next.add(key)
    setExcluded(next)
  }
  const handleConfirm = () => {
    const isDone = commit('按支出生成收入', (before) =>
      updateRevenues(before, applyRevenueProposals(before, createId, choice)),
    )
    if (!isDone) return
    onClose()
    say(describeGenerated(generated.length, removesOthers ? counts.withoutExpenditure : 0))
  }

  return (
    <ModalDialog
      title="按支出生成收入"
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button
            look="primary"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for, and Enter goes on
            autoFocus={!changesNothing}
            isDisabled={changesNothing}
            onPress={handleConfirm}
          >
            生成 {generated.length} 行
          </Button>
        </>
      }
    >
      <p className={styles.purpose}>
        按单位、功能科目、资金来源和是否结转汇总支出，使每组收入等于支出。确认前不改动任何数据，确认后可以一步撤销。单位资金等现收入大于支出的，可能是年终结转结余，先不勾选，保持原样。
      </p>
      <p className={styles.counts} role="status">
        新增 {counts.added} 行，修改 {counts.changed + counts.merged} 行，一致 {counts.unchanged}{' '}
        行，没有对应支出 {counts.withoutExpenditure} 行
        {counts.incomplete > 0 && <>，支出未填完 {counts.incomplete} 组（不生成）</>}。
      </p>
      <ProposalTable
        proposals={sorted}
        context={context}
        excluded={excluded}
        removesOthers={removesOthers}
        onToggle={handleToggle}
      />
      {counts.withoutExpenditure > 0 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={removesOthers}
            onChange={(event) => setRemovesOthers(event.target.checked)}
          />
          删除没有对应支出的收入行
        </label>
      )}
    </ModalDialog>
  )
}

function describeGenerated(generatedCount: number, removedCount: number): string {
  const removed = removedCount > 0 ? `，删除 ${String(removedCount)} 组` : ''
  return `已生成 ${String(generatedCount)} 行${removed}，可撤销`
}

/** More revenue than expenditure outside 财政拨款 is a year-end balance rather than a mistake. */
function listProbableBalances(proposals: readonly RevenueProposal[]): ReadonlySet<string> {
  return new Set(
    proposals
      .filter(
        ({ outcome, source, current, proposed }) =>
          isGenerated(outcome) && !isFiscalAppropriation(source) && (current ?? 0) > (proposed ?? 0),
      )
      .map(({ key }) => key),
  )
}
