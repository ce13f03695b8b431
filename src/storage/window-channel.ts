/** Messages between the windows of one site; what a window sends does not come back to it. */
export interface WindowChannel {
  readonly post: (message: unknown) => void
  /** The returned function ends it. What is heard may come from another version of the program. */
  readonly listen: (listener: (message: unknown) => void) => () => void
}

const MUTE: WindowChannel = { post: () => undefined, listen: () => () => undefined }

export function openWindowChannel(name: string): WindowChannel {
  const channel = openBroadcast(name)
  if (channel === undefined) return MUTE
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      const handleMessage = ({ data }: MessageEvent<unknown>): void => listener(data)
      channel.addEventListener('message', handleMessage)
      return () => channel.removeEventListener('message', handleMessage)
    },
  }
}

function openBroadcast(name: string): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined
  try {
    return new BroadcastChannel(name)
  } catch (error) {
    // Where the user lets no site keep data, windows do not hear each other either; and there is nothing to be shared.
    if (error instanceof DOMException) return undefined
    throw error
  }
}
