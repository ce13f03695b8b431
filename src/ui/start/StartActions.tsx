import { lazy, Suspense, useId, useState } from 'react'
import { openNewDraft } from '../../state/local-drafts.ts'
import { showNotice } from '../../state/notice-store.ts'
import { SAMPLES, type Sample } from '../../state/samples.ts'
import { classNames } from '../../lib/class-names.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { DownArrow } from '../primitives/DownArrow.tsx'
import styles from './StartActions.module.css'

// Not needed to begin with.
const RolloverDialog = lazy(async () => ({
  default: (await import('../rollover/RolloverDialog.tsx')).RolloverDialog,
}))

interface StartActionsProps {
  readonly onPickFile: () => void
}

/** The ways to begin. */
export function StartActions({ onPickFile }: StartActionsProps) {
  const [showsSamples, setShowsSamples] = useState(false)
  const [isRolling, setIsRolling] = useState(false)
  const stopRolling = (): void => setIsRolling(false)
  const samplesId = useId()
  return (
    <>
      <ul className={styles.actions}>
        <li>
          <StartAction name="新建" purpose="空白的部门预算，从基本信息开始" onClick={openNewDraft} isFirst />
        </li>
        <li>
          <StartAction
            name="沿用上年新建"
            purpose="从去年的草稿或文件带入单位、项目、文字，数字转为上年预算数"
            onClick={() => setIsRolling(true)}
          />
        </li>
        <li>
          <StartAction
            name="打开文件"
            purpose="别人发来的或自己导出的 JSON、PDF；也可以把文件拖到这里"
            onClick={onPickFile}
          />
        </li>
        <li>
          <StartAction
            name="打开示例"
            purpose="填好的部门预算，可任意试改"
            onClick={() => setShowsSamples(!showsSamples)}
            expansion={{ id: samplesId, isOpen: showsSamples }}
          />
        </li>
      </ul>
      <ul id={samplesId} className={styles.samples} hidden={!showsSamples} aria-label="示例">
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <button type="button" className={styles.sample} onClick={() => void openSample(sample)}>
              <strong>{sample.name}</strong>
              <span className={styles.purpose}>{sample.description}</span>
            </button>
          </li>
        ))}
      </ul>
      {isRolling && (
        <DialogBoundary name="沿用上年新建" onClose={stopRolling}>
          <Suspense>
            <RolloverDialog onClose={stopRolling} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  )
}

interface StartActionProps {
  readonly name: string
  readonly purpose: string
  readonly onClick: () => void
  readonly isFirst?: boolean
  /** What it folds out, where it does. */
  readonly expansion?: { readonly id: string; readonly isOpen: boolean }
}

function StartAction({ name, purpose, onClick, isFirst = false, expansion }: StartActionProps) {
  const purposeId = useId()
  return (
    <div className={classNames(styles.action, isFirst && styles.first)}>
      <button
        type="button"
        className={styles.name}
        onClick={onClick}
        aria-describedby={purposeId}
        aria-expanded={expansion?.isOpen}
        aria-controls={expansion?.id}
      >
        {name}
        {expansion !== undefined && <DownArrow />}
      </button>
      <p id={purposeId} className={styles.purpose}>
        {purpose}
      </p>
    </div>
  )
}

async function openSample(sample: Sample): Promise<void> {
  try {
    const opening = await import('../../state/open-file.ts')
    await opening.openSample(sample)
  } catch (error) {
    showNotice({
      tone: 'error',
      title: `没有打开示例“${sample.name}”`,
      details: [`示例没有打开（${describeFault(error)}）。请检查网络后再试。`],
    })
  }
}
