/** Ids by which the text field names what belongs to it. */
export interface GridIds {
  readonly note: string
  readonly list: string
  readonly option: (index: number) => string
}

export function createGridIds(prefix: string): GridIds {
  return {
    note: `${prefix}-note`,
    list: `${prefix}-list`,
    option: (index) => `${prefix}-option-${String(index)}`,
  }
}
