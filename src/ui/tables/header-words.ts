const WORDS =
  /对附属|政府性|预算数|一般|公共|预算|财政|拨款|基金|国有|资本|经营|专户|附属|单位|基本|项目|支出|收入|补助|上缴|上级|上解|上年|结转|事业|人员|公用|经费|其他|功能|经济|分类|科目|编码|名称|资金|性质/

/** A header in the pieces between which a line may break: Chinese text alone would break inside of words. */
export function splitHeaderWords(header: string): readonly string[] {
  return header.split(new RegExp(`(${WORDS.source})`)).filter((piece) => piece !== '')
}
