import { useEffect } from 'react'
import { nameDepartment } from '../../domain/part-names.ts'
import { useOpenPart } from '../hooks/use-draft.ts'

const PLAIN_TITLE = '部门预算公开'

/** Names the window after the draft: 组织部门 2025 年部门预算. */
export function useDocumentTitle(): void {
  const name = useOpenPart(({ draft }) => draft.department.name)
  const fiscalYear = useOpenPart(({ draft }) => draft.fiscalYear)
  const title = `${nameDepartment(name)} ${String(fiscalYear)} 年部门预算`
  useEffect(() => {
    document.title = title
    return () => {
      document.title = PLAIN_TITLE
    }
  }, [title])
}
