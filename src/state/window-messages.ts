import type { StructuralPatch } from '../lib/structural-patch.ts'
import type { WindowChannel } from '../storage/window-channel.ts'
import { isListOf, isMembers } from './stored-shape.ts'

/** What windows tell each other of a draft. */
export type WindowMessage =
  | {
      readonly kind: 'written'
      readonly storageKey: string
      readonly revision: number
      /** From the revision before; absent where all of it was written. */
      readonly patch?: StructuralPatch
    }
  /** 转到本窗口编辑 */
  | { readonly kind: 'asked'; readonly storageKey: string; readonly by: string }
  /** `heard`: the writer is at it. `handedOver`: it writes no more. `kept`: it cannot, or work would be lost. */
  | { readonly kind: Answer | 'heard'; readonly storageKey: string; readonly to: string }

export type Answer = 'handedOver' | 'kept'

const HEARING_MILLISECONDS = 2000
/** For what the writer still has to write. */
const HANDING_OVER_MILLISECONDS = 8000

/** Asks the window that writes a draft to let it go; `undefined` where it does not answer. */
export function askWriter(
  channel: WindowChannel,
  storageKey: string,
  me: string,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | undefined): void => {
      clearTimeout(timer)
      stop()
      resolve(answer)
    }
    const stop = channel.listen((value) => {
      const message = parseWindowMessage(value)
      if (message === undefined || !('to' in message)) return
      if (message.to !== me || message.storageKey !== storageKey) return
      if (message.kind !== 'heard') return finish(message.kind)
      clearTimeout(timer)
      timer = setTimeout(() => finish(undefined), HANDING_OVER_MILLISECONDS)
    })
    let timer = setTimeout(() => finish(undefined), HEARING_MILLISECONDS)
    channel.post({ kind: 'asked', storageKey, by: me } satisfies WindowMessage)
  })
}

/** `undefined` for what another version of this program might say. */
export function parseWindowMessage(value: unknown): WindowMessage | undefined {
  return isWindowMessage(value) ? value : undefined
}

function isWindowMessage(value: unknown): value is WindowMessage {
  if (!isMembers(value) || typeof value.storageKey !== 'string') return false
  switch (value.kind) {
    case 'written':
      return (
        Number.isSafeInteger(value.revision) &&
        (value.patch === undefined || isListOf(value.patch, isMembers))
      )
    case 'asked':
      return typeof value.by === 'string'
    case 'heard':
    case 'handedOver':
    case 'kept':
      return typeof value.to === 'string'
    default:
      return false
  }
}
