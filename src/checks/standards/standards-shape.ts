import { DEFAULT_STANDARDS } from './default-standards.ts'
import {
  readAmountText,
  readCode,
  readCount,
  readList,
  readMembers,
  readShare,
  readWord,
  type Read,
  type Shape,
} from './read-values.ts'
import type { IndicatorStandards, ProcurementStandards, Standards, Thresholds } from './standards.ts'

const readWords = readList(readWord)
const readCatalogueNumbers = readList(readCode(/^[ABC]\d{0,8}$/, '政府采购品目编号的开头，如 A 或 A02'))

/** Far below them nearly everything would be found, and take long. */
export const THRESHOLDS_SHAPE: Shape<Thresholds> = {
  similarForms: { name: '绩效目标雷同的文字比例', read: readShare(0.5) },
  sameValues: { name: '指标值相同的比例', read: readShare(0.5) },
  otherExpenditure: { name: '其他支出占项目支出的比例', read: readShare(0.01) },
  repeatedSentence: { name: '重复句子的最少字数', read: readCount(6, 200) },
}

export const PROCUREMENT_SHAPE: Shape<ProcurementStandards> = {
  goodsAndServicesLimit: { name: '货物和服务全部预留的限额', read: readAmountText },
  worksLimit: { name: '工程全部预留的限额', read: readAmountText },
  smeShare: { name: '限额以上预留给中小企业的最低比例', read: readShare(0) },
  smallMicroShare: { name: '预留份额中小微企业的最低比例', read: readShare(0) },
  worksNumbers: { name: '工程的品目', read: readCatalogueNumbers },
  goodsAndServicesNumbers: { name: '货物和服务的品目', read: readCatalogueNumbers },
  assetNumbers: { name: '固定资产的品目', read: readCatalogueNumbers },
}

const readEndings = readMembers<IndicatorStandards['counts']>({
  endings: { name: '名称结尾', read: readWords },
  exceptions: { name: '例外的名称结尾', read: readWords },
})

const INDICATORS_SHAPE: Shape<IndicatorStandards> = {
  percentUnits: { name: '百分比单位', read: readWords },
  rateUnits: { name: '比率可用的其他单位', read: readWords },
  counts: { name: '数量指标的名称', read: readEndings },
  rates: { name: '比率指标的名称', read: readEndings },
  growthWords: { name: '表示增减的名称', read: readWords },
  savingWords: { name: '表示节约的名称', read: readWords },
  satisfactionWord: { name: '满意度', read: readWord },
}

/** Between a phrase and its advice stands a colon where they are edited. */
const readPhrase: Read<string> = readCode(/^(?=\S)[^:：\n]{1,100}(?<=\S)$/, '不空、不含冒号的一行文字')

const STALE_PHRASE_SHAPE: Shape<Standards['stalePhrases'][number]> = {
  phrase: { name: '用语', read: readPhrase },
  advice: { name: '说明', read: readWord },
}

const OPERATING_USE_SHAPE: Shape<Standards['operatingUses'][number]> = {
  words: { name: '用途', read: readList(readWord, 1) },
  codes: {
    name: '经济科目',
    read: readList(readCode(/^\d{5}$/, '五位经济分类款级科目编码，如 "30201"'), 1),
  },
}

/** What each of the standards is called, and what it may be. */
export const STANDARDS_SHAPE: Shape<Standards> = {
  thresholds: { name: '阈值', read: readMembers(THRESHOLDS_SHAPE, DEFAULT_STANDARDS.thresholds) },
  procurement: { name: '政府采购', read: readMembers(PROCUREMENT_SHAPE, DEFAULT_STANDARDS.procurement) },
  fundSections: {
    name: '政府性基金科目',
    read: readList(readCode(/^\d{5}$/, '五位功能分类款级科目编码，如 "21208"')),
  },
  fundWords: { name: '政府性基金科目的名称用词', read: readWords },
  placeholders: { name: '占位词', read: readWords },
  stalePhrases: { name: '过时用语', read: readList(readMembers(STALE_PHRASE_SHAPE)) },
  classifiedWords: { name: '涉密词语', read: readWords },
  harmlessWords: { name: '不涉密的说法', read: readWords },
  vagueValues: { name: '不可衡量的说法', read: readWords },
  indicators: { name: '绩效指标', read: readMembers(INDICATORS_SHAPE, DEFAULT_STANDARDS.indicators) },
  projectsWithoutTargets: { name: '免填绩效目标表的项目', read: readWords },
  operatingUses: { name: '机关运行经费用途', read: readList(readMembers(OPERATING_USE_SHAPE)) },
}
