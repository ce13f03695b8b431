import { assertNever } from '../lib/assert-never.ts'
import type { ProjectConflict } from './match-projects.ts'

export function describeProjectConflict(conflict: ProjectConflict): string {
  switch (conflict.kind) {
    case 'codeRepeated':
      return `项目编码 ${conflict.code} 不止一个项目使用，无法确定对应哪一个，按新项目处理`
    case 'otherHasCode':
      return `项目编码 ${conflict.code} 与本表的“${conflict.otherName}”相同`
    case 'unknownUnit':
      return conflict.unitCode === '' ? '未填写项目单位' : `本表没有单位 ${conflict.unitCode}`
    case 'lineElsewhere':
      return conflict.otherName === ''
        ? `支出“${conflict.line}”在本表不属于项目，采用后将多出一行`
        : `支出“${conflict.line}”在本表属于“${conflict.otherName}”，采用后两个项目各有一行`
    default:
      return assertNever(conflict)
  }
}
