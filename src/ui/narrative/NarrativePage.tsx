import { PageHeader } from '../primitives/PageHeader.tsx'

/** 情况说明 */
export function NarrativePage() {
  return <PageHeader title="情况说明" purpose="蓝色数字引自预算表，随表更新；文字可修改" />
}
