/** Second-level indicators under one of the first, in printed order. */
export interface IndicatorGroup {
  readonly level1: string
  readonly level2: readonly string[]
  /** What a complete form has: an indicator of each second level, or of any. */
  readonly isRequired: 'each' | 'any'
  /** What its indicators usually weigh together; absent where the scheme has no weights. */
  readonly weight?: number
}

/** Into which groups the indicators of a target form fall. */
export interface IndicatorScheme {
  readonly id: IndicatorSchemeId
  readonly name: string
  readonly groups: readonly IndicatorGroup[]
  /** What the weights of a form add up to; `null` where the scheme has none. Giving weights is left to the place. */
  readonly weightTotal: number | null
  /** Where an indicator of another scheme belongs in this one, by its second level. */
  readonly moved: Readonly<Record<string, readonly [level1: string, level2: string]>>
}

export type IndicatorSchemeId = 'current' | 'newerNational'

const SATISFACTION: IndicatorGroup = {
  level1: '满意度指标',
  level2: ['服务对象满意度指标'],
  isRequired: 'each',
}

export const INDICATOR_SCHEMES: Readonly<Record<IndicatorSchemeId, IndicatorScheme>> = {
  current: {
    id: 'current',
    name: '产出、效益、满意度',
    groups: [
      {
        level1: '产出指标',
        level2: ['数量指标', '质量指标', '时效指标', '成本指标'],
        isRequired: 'each',
      },
      {
        level1: '效益指标',
        level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
        isRequired: 'any',
      },
      SATISFACTION,
    ],
    weightTotal: null,
    moved: {
      经济成本指标: ['产出指标', '成本指标'],
      社会成本指标: ['产出指标', '成本指标'],
      生态环境成本指标: ['产出指标', '成本指标'],
    },
  },
  newerNational: {
    id: 'newerNational',
    name: '成本、产出、效益、满意度',
    groups: [
      {
        level1: '成本指标',
        level2: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
        isRequired: 'any',
        weight: 20,
      },
      {
        level1: '产出指标',
        level2: ['数量指标', '质量指标', '时效指标'],
        isRequired: 'each',
        weight: 40,
      },
      {
        level1: '效益指标',
        level2: ['经济效益指标', '社会效益指标', '生态效益指标'],
        isRequired: 'any',
        weight: 20,
      },
      { ...SATISFACTION, weight: 10 },
    ],
    // The other ten of a hundred are given for 预算执行率, which is no indicator of the form.
    weightTotal: 90,
    moved: {
      成本指标: ['成本指标', '经济成本指标'],
      可持续影响指标: ['效益指标', '社会效益指标'],
    },
  },
}

interface Levels {
  readonly level1: string
  readonly level2: string
}

/** The indicator under the names of the scheme; as it is where the scheme has no place for it. */
export function adaptToScheme<T extends Levels>(indicator: T, scheme: IndicatorScheme): T {
  if (isOfScheme(indicator, scheme)) return indicator
  const moved = Object.hasOwn(scheme.moved, indicator.level2) ? scheme.moved[indicator.level2] : undefined
  if (moved === undefined) return indicator
  const [level1, level2] = moved
  return { ...indicator, level1, level2 }
}

export function isOfScheme({ level1, level2 }: Levels, { groups }: IndicatorScheme): boolean {
  return groups.some((group) => group.level1 === level1 && group.level2.includes(level2))
}

/** The scheme that most of the indicators are written in; where they do not tell, the first. */
export function findScheme(indicators: readonly Levels[]): IndicatorScheme {
  const count = (id: IndicatorSchemeId): number =>
    indicators.filter((indicator) => isOfScheme(indicator, INDICATOR_SCHEMES[id])).length
  return count('newerNational') > count('current')
    ? INDICATOR_SCHEMES.newerNational
    : INDICATOR_SCHEMES.current
}

/** The indicators in the order of the scheme; those it does not know last, equals as they stood. */
export function orderByScheme<T extends Levels>(
  indicators: readonly T[],
  { groups }: IndicatorScheme,
): readonly T[] {
  const names = groups.flatMap(({ level1, level2 }) => level2.map((name) => `${level1}/${name}`))
  const findPosition = ({ level1, level2 }: T): number => {
    const position = names.indexOf(`${level1}/${level2}`)
    return position < 0 ? names.length : position
  }
  return [...indicators].sort((left, right) => findPosition(left) - findPosition(right))
}
