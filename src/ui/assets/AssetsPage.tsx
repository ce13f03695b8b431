import { PageHeader } from '../primitives/PageHeader.tsx'

/** 国有资产 */
export function AssetsPage() {
  return <PageHeader title="国有资产" purpose="上年末占有使用情况和本年拟购置金额" />
}
