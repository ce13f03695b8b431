import { useRef, useState } from 'react'
import { useSoon } from '../hooks/use-soon.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { pickFile } from '../primitives/pick-file.ts'
import styles from './StandardsDialog.module.css'
import { StandardsSection } from './StandardsSection.tsx'
import { LIST_FIELDS, PROCUREMENT_FIELDS, THRESHOLD_FIELDS } from './standards-fields.ts'
import { useStandardsForm } from './use-standards-form.ts'

interface StandardsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 审核标准: the lists and limits that drafts are held to on this machine. */
export function StandardsDialog({ isOpen, onClose }: StandardsDialogProps) {
  return isOpen ? <StandardsEditor onClose={onClose} /> : null
}

function StandardsEditor({ onClose }: Pick<StandardsDialogProps, 'onClose'>) {
  const form = useStandardsForm()
  const [isAsked, setIsAsked] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const doSoon = useSoon()
  const focusSoon = (selector: string): void => {
    doSoon(() => root.current?.querySelector<HTMLElement>(selector)?.focus())
  }
  /** A wrong click must not lose what was typed. */
  const handleClose = (): void => {
    if (!form.isUnsaved) return onClose()
    setIsAsked(true)
    focusSoon('[data-asked] button')
  }
  const handleSave = (): void => {
    if (form.handleSave()) onClose()
    else focusSoon('[aria-invalid="true"]')
  }
  return (
    <ModalDialog
      title="审核标准"
      width="full"
      isOpen
      onClose={handleClose}
      actions={
        <>
          <div className={styles.files}>
            <Button isDisabled={form.isDefault} onPress={form.handleRestore}>
              恢复默认
            </Button>
            <Button
              onPress={() => pickFile('.json,application/json', (file) => void form.handleImport(file))}
            >
              导入
            </Button>
            <Button onPress={form.handleExport}>导出</Button>
          </div>
          <Button onPress={handleClose}>取消</Button>
          <Button look="primary" onPress={handleSave}>
            保存
          </Button>
        </>
      }
    >
      <div ref={root} className={styles.body}>
        <div className={styles.head}>
          <p className={styles.purpose}>
            审核时对照的词语和限额，只存在本机，对本机所有草稿生效。主管部门有统一标准的，可以导入；其余标准（政府性基金科目、指标名称用词、机关运行经费用途等）在导出的文件中修改。
          </p>
          <div aria-live="polite">
            {form.said !== null && <p className={styles[form.said.tone]}>{form.said.words}</p>}
          </div>
          {isAsked && (
            <div role="alert" data-asked className={styles.asked}>
              <p>修改还没有保存。</p>
              <Button look="danger" onPress={onClose}>
                放弃修改
              </Button>
              <Button onPress={() => setIsAsked(false)}>继续修改</Button>
            </div>
          )}
        </div>
        <StandardsSection name="词语" fields={LIST_FIELDS} {...form} onChange={form.handleChange} />
        <StandardsSection name="阈值" fields={THRESHOLD_FIELDS} {...form} onChange={form.handleChange} />
        <StandardsSection
          name="政府采购"
          fields={PROCUREMENT_FIELDS}
          {...form}
          onChange={form.handleChange}
        />
      </div>
    </ModalDialog>
  )
}
