import type { Chapter } from './chapter.ts'

export const otherMatters: Chapter = {
  id: 'otherMatters',
  title: '其他需要说明的事项',
  reach: 'shared',
  createTemplate: ({ words }) => `除以上各项外，${words.ours}无需要另行说明的事项。`,
}
