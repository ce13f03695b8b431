const LOADING_FAILED = /dynamically imported module|Importing a module|preload|Failed to fetch|NetworkError/i

/** In Chinese why something failed that should not: a file of the program that did not load, or a bug with its name. */
export function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return LOADING_FAILED.test(message)
    ? '程序文件没有载入，网络可能已断开'
    : `程序内部错误，供维护人员查找：${message}`
}
