/** Whether the browser promises to keep what the page stores when space runs short; asks it to, once, where it can be asked. */
export async function askToPersist(): Promise<boolean> {
  // Absent on pages of an intranet server without TLS.
  const storage: StorageManager | undefined = navigator.storage
  if (storage?.persist === undefined) return false
  return (await storage.persisted()) || storage.persist()
}
