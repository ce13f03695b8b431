import { field, type Chapter } from './chapter.ts'

export const preface: Chapter = {
  id: 'preface',
  title: '前言',
  reach: 'shared',
  createTemplate: ({ words }) =>
    `为落实《中华人民共和国预算法》关于预算公开的要求，依照《地方预决算公开操作规程》，现将${field('department')} ${field('fiscalYear')} 年${words.budget}及有关情况公开说明如下。`,
}
