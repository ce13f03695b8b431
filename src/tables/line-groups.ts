/**
 * Lines added up in groups: all that have the same code and the same slot, where a slot is one small number for all else
 * that tables tell apart (source, kind, carry-over …). The tables then read groups, of which there are far fewer than lines.
 */
export class LineGroups {
  /** Each code once, in the order of its first line. */
  readonly codes: string[] = []
  /** For each group its code as an index into `codes`, its slot, and its lines added up in fen. */
  readonly codeOfGroup: number[] = []
  readonly slotOfGroup: number[] = []
  readonly fenOfGroup: number[] = []
  readonly slotCount: number

  private readonly indexOfCode = new Map<string, number>()
  /** One more than the group of each code and slot; zero where there is none. */
  private groupOfPair: Int32Array
  private positive = 0
  private negative = 0

  constructor(slotCount: number) {
    this.slotCount = slotCount
    this.groupOfPair = new Int32Array(slotCount * EXPECTED_CODES)
  }

  /** @throws RangeError once the amounts add up past the integers that are exact */
  add(code: string, slot: number, fen: number): void {
    const pair = this.findCode(code) * this.slotCount + slot
    let group = (this.groupOfPair[pair] ?? 0) - 1
    if (group < 0) {
      group = this.codeOfGroup.push((pair - slot) / this.slotCount) - 1
      this.slotOfGroup.push(slot)
      this.fenOfGroup.push(fen)
      this.groupOfPair[pair] = group + 1
    } else {
      this.fenOfGroup[group] = (this.fenOfGroup[group] ?? 0) + fen
    }
    if (fen > 0) this.positive += fen
    else this.negative += fen
    // Between these bounds the sum of any lines, in any order, is exact.
    if (this.positive > Number.MAX_SAFE_INTEGER || this.negative < -Number.MAX_SAFE_INTEGER)
      throw new RangeError('The ledger adds up past the safe integers')
  }

  private findCode(code: string): number {
    const known = this.indexOfCode.get(code)
    if (known !== undefined) return known
    const index = this.codes.push(code) - 1
    this.indexOfCode.set(code, index)
    if ((index + 1) * this.slotCount > this.groupOfPair.length) {
      const grown = new Int32Array(this.groupOfPair.length * 2)
      grown.set(this.groupOfPair)
      this.groupOfPair = grown
    }
    return index
  }
}

const EXPECTED_CODES = 64
