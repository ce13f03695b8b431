import { PLAN_DATE_NAMES } from '../domain/ledger.ts'
import { parsePath, type PathStep } from './json-path.ts'

/** Lists whose elements people count: how the n-th is called. */
const ELEMENT_NAMES: Readonly<Record<string, (position: string) => string>> = {
  units: (position) => `第 ${position} 个单位`,
  functional: (position) => `第 ${position} 个自设功能科目`,
  economic: (position) => `第 ${position} 个自设经济科目`,
  revenues: (position) => `收入第 ${position} 行`,
  expenditures: (position) => `支出第 ${position} 行`,
  projects: (position) => `第 ${position} 个项目`,
  goals: (position) => `第 ${position} 个年度绩效目标`,
  indicators: (position) => `第 ${position} 个绩效指标`,
  rows: (position) => `资产第 ${position} 行`,
  procurement: (position) => `政府采购第 ${position} 行`,
  dutyTargets: (position) => `第 ${position} 项职责目标`,
  glossary: (position) => `第 ${position} 条名词解释`,
  waivers: (position) => `第 ${position} 条核实说明`,
  marks: (position) => `第 ${position} 条待核标记`,
}

const MEMBER_NAMES: Readonly<Record<string, string>> = {
  draft: '草稿',
  format: '文件格式标记',
  version: '文件版本号',
  id: '标识（id）',
  modifiedAt: '修改时间',
  fiscalYear: '预算年度',
  edition: '稿次',
  department: '部门',
  units: '单位列表',
  customSubjects: '自设科目',
  functional: '自设功能科目',
  economic: '自设经济科目',
  revenues: '收入明细',
  expenditures: '支出明细',
  projects: '项目列表',
  operatingFundsScope: '机关运行经费口径',
  priorYear: '上年预算数',
  assets: '国有资产',
  procurement: '政府采购',
  narrative: '情况说明',
  dutyTargets: '分项绩效目标',
  glossary: '名词解释',
  approval: '批复',
  waivers: '核实说明',
  marks: '待核标记',
  code: '编码',
  name: '名称',
  fullName: '全称',
  region: '地区',
  nature: '单位性质',
  rank: '规格',
  funding: '经费形式',
  unitCode: '单位编码',
  functionCode: '功能科目编码',
  economicCode: '经济科目编码',
  source: '资金来源',
  kind: '支出类别',
  carryOver: '上年结转',
  academicAbroad: '教学科研出国标记',
  projectId: '所属项目',
  amount: '金额',
  amounts: '分来源金额',
  fundUse: '资金用途',
  layout: '表式',
  spendingPlan: '资金支出计划',
  ...PLAN_DATE_NAMES,
  goals: '年度绩效目标',
  indicators: '绩效指标',
  level1: '一级指标',
  level2: '二级指标',
  description: '指标说明',
  symbol: '符号',
  value: '值',
  unit: '单位',
  basis: '确定依据',
  total: '支出总额',
  basic: '基本支出',
  project: '项目支出',
  operating: '经营支出',
  remittance: '上解上级支出',
  subsidy: '对附属单位补助支出',
  operatingFunds: '机关运行经费',
  threePublic: '“三公”经费',
  travelAbroad: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  reasons: '增减原因',
  formerReasons: '上年的增减原因',
  rows: '资产明细',
  quantity: '数量',
  unitPrice: '单价',
  plannedPurchase: '拟购置金额',
  smeReserved: '面向中小企业预留金额',
  smallMicroReserved: '面向小微企业预留金额',
  item: '采购项目',
  catalogueNumber: '采购目录编号',
  measureUnit: '计量单位',
  generalPublicBudget: '一般公共预算',
  governmentFund: '政府性基金',
  stateCapital: '国有资本经营预算',
  fiscalAccount: '财政专户管理资金',
  ownFunds: '单位资金',
  asOf: '资产截止日期',
  key: '资产类别',
  preface: '前言',
  duties: '部门职责',
  revenue: '收入说明',
  expenditure: '支出说明',
  change: '增减变化说明',
  overallGoal: '总体绩效目标',
  safeguards: '工作保障措施',
  earmarkedFunds: '专项资金',
  otherMatters: '其他事项',
  duty: '职责',
  main: '主要职责',
  objective: '职责目标',
  performance: '绩效目标',
  standards: '绩效标准',
  term: '名词',
  definition: '解释',
  documentNumber: '文号',
  date: '日期',
  check: '审核规则',
  at: '所指位置',
  reason: '理由',
  by: '填写人',
  field: '所指栏目',
  evidence: '所依据的内容',
  note: '待核说明',
  tables: '汇总表',
  findings: '审核结果',
}

/** Where a path leads, in the words of the forms: 支出第 4 行的金额. What has no word keeps its name in the file. */
export function describePlace(path: string): string {
  const words: string[] = []
  const steps = parsePath(path)
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? ''
    const next = steps[index + 1]
    // The draft is the whole file to the reader.
    if (step === 'draft' && steps.length > 1) continue
    if (typeof next === 'number') {
      words.push(describeElement(step, next))
      index += 1
    } else {
      words.push(describeStep(step))
    }
  }
  return words.join(' · ')
}

function describeElement(list: PathStep, index: number): string {
  const position = String(index + 1)
  const describe = Object.hasOwn(ELEMENT_NAMES, list) ? ELEMENT_NAMES[list] : undefined
  return describe?.(position) ?? `${describeStep(list)}第 ${position} 项`
}

function describeStep(step: PathStep): string {
  if (typeof step === 'number') return `第 ${String(step + 1)} 项`
  return findName(step) ?? describeFigureName(step) ?? `“${step}”`
}

/** Reasons of last year go by the name of their figure, which may itself be a path: `threePublic.reception`. */
function describeFigureName(step: string): string | undefined {
  const names = step.split('.').map(findName)
  return names.every((name) => name !== undefined) ? names.join(' · ') : undefined
}

function findName(member: string): string | undefined {
  return Object.hasOwn(MEMBER_NAMES, member) ? MEMBER_NAMES[member] : undefined
}
