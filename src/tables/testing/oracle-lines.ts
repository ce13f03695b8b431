/** A ledger line as a file holds it; revenue lines have no kind. */
export interface OracleLine {
  readonly unitCode: string
  readonly functionCode: string
  readonly source: string
  readonly carryOver: boolean
  readonly amount: string
  readonly kind?: string
  readonly economicCode?: string
  readonly academicAbroad?: boolean
}

export interface OracleLedger {
  readonly revenues: readonly OracleLine[]
  readonly expenditures: readonly OracleLine[]
}

export type Keep = (line: OracleLine) => boolean

export const CLASSES: readonly (readonly [code: string, name: string])[] = [
  ['201', '一、一般公共服务支出'],
  ['202', '二、外交支出'],
  ['203', '三、国防支出'],
  ['204', '四、公共安全支出'],
  ['205', '五、教育支出'],
  ['206', '六、科学技术支出'],
  ['207', '七、文化旅游体育与传媒支出'],
  ['208', '八、社会保障和就业支出'],
  ['209', '九、社会保险基金支出'],
  ['210', '十、卫生健康支出'],
  ['211', '十一、节能环保支出'],
  ['212', '十二、城乡社区支出'],
  ['213', '十三、农林水支出'],
  ['214', '十四、交通运输支出'],
  ['215', '十五、资源勘探工业信息等支出'],
  ['216', '十六、商业服务业等支出'],
  ['217', '十七、金融支出'],
  ['219', '十八、援助其他地区支出'],
  ['220', '十九、自然资源海洋气象等支出'],
  ['221', '二十、住房保障支出'],
  ['222', '二十一、粮油物资储备支出'],
  ['223', '二十二、国有资本经营预算支出'],
  ['224', '二十三、灾害防治及应急管理支出'],
  ['227', '二十四、预备费'],
  ['229', '二十五、其他支出'],
  ['230', '二十六、转移性支出'],
  ['231', '二十七、债务还本支出'],
  ['232', '二十八、债务付息支出'],
  ['233', '二十九、债务发行费用支出'],
  ['234', '三十、抗疫特别国债安排的支出'],
  ['235', '三十一、人行科目'],
]

export const APPROPRIATED = ['generalPublicBudget', 'governmentFund', 'stateCapital']
export const OWN = ['business', 'operating', 'superiorGrant', 'subordinateRemittance', 'other']

export const everyLine: Keep = () => true
export const isCurrent: Keep = (line) => !line.carryOver
export const isCarriedOver: Keep = (line) => line.carryOver
export const isAppropriated = from(...APPROPRIATED)
export const isBasic = of('personnel', 'publicFunds')

export function from(...sources: readonly string[]): Keep {
  return (line) => sources.includes(line.source)
}

export function of(...kinds: readonly string[]): Keep {
  return (line) => line.kind !== undefined && kinds.includes(line.kind)
}

export function all(...conditions: readonly Keep[]): Keep {
  return (line) => conditions.every((keeps) => keeps(line))
}

/** Decimal text in 万元 to millionths, without a number in between. */
function readMillionths(text: string): bigint {
  if (text === '') return 0n
  const [whole = '', decimals = ''] = text.replace('-', '').split('.')
  const millionths = BigInt(whole) * 1_000_000n + BigInt(decimals.padEnd(6, '0'))
  return text.startsWith('-') ? -millionths : millionths
}

export function add(lines: readonly OracleLine[], keeps: Keep): bigint {
  return lines
    .filter(keeps)
    .map((line) => readMillionths(line.amount))
    .reduce((sum, amount) => sum + amount, 0n)
}

/** Two decimals, half away from zero; blank for an exact zero. */
export function print(millionths: bigint): string {
  if (millionths === 0n) return ''
  const magnitude = millionths < 0n ? -millionths : millionths
  const cents = String((magnitude + 5_000n) / 10_000n).padStart(3, '0')
  const sign = millionths < 0n && cents !== '000' ? '-' : ''
  return `${sign}${cents.slice(0, -2)}.${cents.slice(-2)}`
}

export function number(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, index) => [String(index + 1), ...row])
}
