import { createChannelKeys } from './channel-keys.ts'
import type { ExclusiveKeys } from './exclusive-key.ts'
import { createLockKeys } from './lock-keys.ts'
import { openWindowChannel } from './window-channel.ts'

/** By the browser's locks; on an intranet page without TLS, which has none, by asking the other windows. */
export function openExclusiveKeys(name: string): ExclusiveKeys {
  return 'locks' in navigator
    ? createLockKeys(navigator.locks, name)
    : createChannelKeys(openWindowChannel(`${name}:keys`))
}
