/** The browser's storage has not answered in time; what was asked of it may still happen. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent'
}

/** Rejects with `StorageSilent` where an answer does not come in time. */
export async function withTimeLimit<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new StorageSilent(`No answer in ${String(milliseconds)} ms`)),
      milliseconds,
    )
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}
