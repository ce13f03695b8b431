import { PageHeader } from '../primitives/PageHeader.tsx'

/** 政府采购 */
export function ProcurementPage() {
  return <PageHeader title="政府采购" purpose="按项目填列采购品目、数量、单价和资金" />
}
