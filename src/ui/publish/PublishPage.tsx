import { PageHeader } from '../primitives/PageHeader.tsx'

/** 预览与导出 */
export function PublishPage() {
  return <PageHeader title="预览与导出" purpose="逐页查看将要印出的文件" />
}
