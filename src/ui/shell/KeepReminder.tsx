import { useStore } from 'zustand'
import { dismissKeepReminder, keepReminderStore } from '../../state/departures.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'
import { exportJson } from '../exporting/run-export.ts'

/** Reminds of taking the draft out of a browser that does not promise to keep it. */
export function KeepReminder() {
  const reminder = useStore(keepReminderStore, (state) => state.reminder)
  const storageKey = useOpenPart((open) => open.storageKey)
  if (reminder === null || reminder.storageKey !== storageKey) return null
  return (
    <Banner
      tone="plain"
      label="留底提醒"
      words={`浏览器可能会清理本机草稿，已有 ${String(reminder.changeCount)} 处修改没有导出，请导出 JSON 留底`}
    >
      <Button onPress={() => void exportJson()}>导出 JSON</Button>
      <Button look="quiet" onPress={dismissKeepReminder}>
        知道了
      </Button>
    </Banner>
  )
}
