import { PageHeader } from '../primitives/PageHeader.tsx'

/** 上年预算数 */
export function PriorYearPage() {
  return <PageHeader title="上年预算数" purpose="用于与本年比较，并说明增减原因" />
}
