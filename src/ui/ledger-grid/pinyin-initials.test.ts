import { expect, test } from 'vitest'
import { listPinyinInitials } from './pinyin-initials.ts'

test.each([
  ['县农业农村局机关', 'xnyncjjg'],
  ['示例县第一中学', 'slxdyzx'],
  ['卫生健康委员会', 'wsjkwyh'],
  ['安全生产执法大队（A）', 'aqsczfdda'],
  ['自然资源和规划局', 'zrzyhghj'],
  ['体育、水利', 'tysl'],
  ['热日肉如软润若入', 'rrrrrrrr'],
  ['仨撒三色', 'ssss'],
  ['', ''],
])('%s is found by %s', (name, initials) => {
  expect(listPinyinInitials(name)).toBe(initials)
})
