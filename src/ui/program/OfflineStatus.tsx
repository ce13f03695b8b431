import { useStore } from 'zustand'
import { offlineStore, type OfflineState } from '../../state/app-update.ts'
import { assertNever } from '../../lib/assert-never.ts'

/** Whether the program works without network, and which version it is. */
export function OfflineStatus() {
  const state = useStore(offlineStore, (store) => store.state)
  const words = describeOffline(state)
  const version = `版本 ${import.meta.env.VITE_APP_VERSION}`
  return <span>{words === '' ? version : `${words} · ${version}`}</span>
}

function describeOffline(state: OfflineState): string {
  switch (state.kind) {
    case 'waiting':
      return ''
    case 'oneFile':
      return '单文件版，不需要网络'
    case 'unavailable':
      return state.reason === 'insecure'
        ? '断网后不能打开：本地址不是 https，可改用单文件版'
        : '断网后不能打开：浏览器不让本页面离线保存，可改用单文件版'
    case 'preparing':
      return `正在准备离线使用 ${String(Math.floor(state.fraction * 100))}%`
    case 'ready':
      return '可离线使用'
    case 'incomplete':
      return state.reason === 'noSpace'
        ? '离线使用没有备齐：浏览器给的存储空间不够，断网时可能不能导出 PDF'
        : '离线使用没有备齐：有文件没有取到，联网后自动继续'
    default:
      return assertNever(state)
  }
}
