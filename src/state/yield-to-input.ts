/** Resolves after whatever waits for the page, input and painting included; unlike a timer it is not slowed down in the background. */
export function yieldToInput(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
