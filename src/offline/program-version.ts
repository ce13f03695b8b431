/** A file of the built program; `path` begins at the folder of the page. */
export interface ProgramFile {
  readonly path: string
  /** As of subresource integrity: what has another content is refused. */
  readonly integrity: string
  readonly bytes: number
}

/** All files of one build: data that the build writes into the worker. */
export interface ProgramVersion {
  /** Equal for equal files. */
  readonly id: string
  /** The path of the script that the page begins with; it has another name in every version. */
  readonly entry: string
  /** Files that keep their name from version to version. */
  readonly named: readonly ProgramFile[]
  /** Files whose name holds a digest of their content, and without which the program is not whole. */
  readonly first: readonly ProgramFile[]
  /** The large ones of them, which only the PDF needs. */
  readonly later: readonly ProgramFile[]
}
