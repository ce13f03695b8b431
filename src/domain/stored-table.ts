/** A summary table as a file holds it, whoever wrote it: any id, any number of cells. */
export interface StoredTable {
  readonly id: string
  /** `''` where the file names none. */
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}
