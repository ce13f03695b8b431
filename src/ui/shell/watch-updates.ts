import type { WorkerRequest } from '../../offline/worker-messages.ts'
import { settleDrafts, updateStore } from '../../state/app-update.ts'
import { showNotice } from '../../state/notice-store.ts'
import { acceptTyping } from './accept-typing.ts'
import { agreeToLoss, hasTypedLeft } from './guard-leaving.ts'

/** Pages stay open for days. */
const CHECK_EVERY_MS = 60 * 60 * 1000
/** The worker before it may first have to end what it is at. */
const TAKE_OVER_WITHIN_MS = 20_000

let registration: ServiceWorkerRegistration | null = null

/** Offers each new version once it is here as a whole. */
export function watchUpdates(watched: ServiceWorkerRegistration): void {
  registration = watched
  const { serviceWorker } = navigator
  // The worker that first takes over a page is no newer than the page.
  let isFirst = serviceWorker.controller === null && watched.waiting === null

  const offer = (): void => {
    if (updateStore.getState().stage !== 'applying') updateStore.setState({ stage: 'offered' })
  }
  const follow = (worker: ServiceWorker): void =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && watched.active !== null) offer()
    })

  if (watched.waiting !== null && watched.active !== null) offer()
  if (watched.installing !== null) follow(watched.installing)
  watched.addEventListener('updatefound', () => {
    if (watched.installing !== null) follow(watched.installing)
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (updateStore.getState().stage === 'applying') window.location.reload()
    // Another window has updated; this one goes on with its version until asked.
    else if (!isFirst && updateStore.getState().stage !== 'postponed') offer()
    isFirst = false
  })
  // Without network there is nothing to learn.
  setInterval(() => void watched.update().catch(() => {}), CHECK_EVERY_MS)
}

/** Loads the page anew with the new version, and comes back to the draft and the screen; first all is saved. */
export async function applyUpdate(): Promise<void> {
  acceptTyping()
  if (hasTypedLeft()) {
    showNotice({
      tone: 'warning',
      title: '没有更新：有输入还没有录入',
      details: ['更新要重新载入页面，没有录入的内容会丢失。请回到标红的地方改正，或放弃这些输入。'],
      actions: [{ name: '放弃并更新', run: () => void update() }],
    })
    return
  }
  await update()
}

async function update(): Promise<void> {
  updateStore.setState({ stage: 'applying' })
  if (!(await settleDrafts())) {
    updateStore.setState({ stage: 'offered' })
    showNotice({
      tone: 'error',
      title: '没有更新：有内容还没有保存到本机',
      details: ['更新要重新载入页面。请先导出 JSON 留底，或等显示“已保存”后再更新。'],
    })
    return
  }
  agreeToLoss(true)
  const waiting = registration?.waiting ?? null
  const request: WorkerRequest = 'takeOver'
  if (waiting === null) {
    window.location.reload()
    return
  }
  waiting.postMessage(request)
  setTimeout(() => {
    agreeToLoss(false)
    updateStore.setState({ stage: 'offered' })
  }, TAKE_OVER_WITHIN_MS)
}
