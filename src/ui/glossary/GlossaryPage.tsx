import { PageHeader } from '../primitives/PageHeader.tsx'

/** 名词解释 */
export function GlossaryPage() {
  return <PageHeader title="名词解释" purpose="解释正文用到的专业名词" />
}
