import { createStore } from 'zustand/vanilla'
import { closeDraft, draftStore } from '../../state/draft-store.ts'
import { openLocalDraft } from '../../state/local-drafts.ts'
import { showNotice } from '../../state/notice-store.ts'
import {
  findRoutePart,
  formatRoute,
  isSameScreen,
  parseRoute,
  selectRoutePart,
  type DraftRoute,
  type Route,
} from '../../state/route.ts'
import { UnreadableDraft } from '../../state/stored-state.ts'
import { showStep, viewStore } from '../../state/view-store.ts'
import { acceptTyping } from './accept-typing.ts'

/** Whether the draft that the address names is being fetched while nothing else is shown. */
export const arrivalStore = createStore<{ readonly isArriving: boolean }>(() => ({ isArriving: false }))

/** Keeps the address and what is shown in step: `#/<draft>/<step>/<part>`, so that reloading and going back work. */
export function startRouting(): void {
  let followCount = 0

  const followAddress = async (): Promise<void> => {
    const route = parseRoute(window.location.hash)
    followCount += 1
    arrivalStore.setState({ isArriving: route.kind === 'draft' && draftStore.getState().open === null })
    await showRoute(route)
    followCount -= 1
    arrivalStore.setState({ isArriving: false })
    writeAddress()
  }

  /** Together for all that changed in one go, so that it makes one step back. */
  const writeAddressSoon = (): void => queueMicrotask(writeAddress)

  const writeAddress = (): void => {
    if (followCount > 0) return
    const { hash } = window.location
    const route = selectRoute()
    const wanted = formatRoute(route)
    if (!isSameScreen(parseRoute(hash), route)) window.location.hash = wanted
    // Neither an address that names nothing nor another table of the same screen is a step to go back to.
    else if (hash !== wanted && hash !== '') window.history.replaceState(null, '', wanted)
  }

  window.addEventListener('beforeunload', () => {
    acceptTyping()
  })
  window.addEventListener('hashchange', () => void followAddress())
  draftStore.subscribe((state, previous) => {
    if (state.open?.storageKey !== previous.open?.storageKey) writeAddressSoon()
  })
  viewStore.subscribe((state, previous) => {
    const isSame = state.step === previous.step && selectRoutePart(state) === selectRoutePart(previous)
    if (!isSame) writeAddressSoon()
  })
  void followAddress()
}

function selectRoute(): Route {
  const { open } = draftStore.getState()
  if (open === null) return { kind: 'start' }
  const view = viewStore.getState()
  const part = selectRoutePart(view)
  return {
    kind: 'draft',
    storageKey: open.storageKey,
    step: view.step,
    ...(part === undefined ? {} : { part }),
  }
}

async function showRoute(route: Route): Promise<void> {
  // The address followed what is shown: there is nothing to leave, and the focus stays where it was put.
  if (formatRoute(route) === formatRoute(selectRoute())) return
  acceptTyping()
  const { open } = draftStore.getState()
  if (route.kind === 'start') {
    if (open !== null) closeDraft()
    return
  }
  if (open?.storageKey === route.storageKey) {
    if (viewStore.getState().step !== route.step) showStep(route.step)
    showRoutePart(route)
    return
  }
  const problem = await tryOpen(route.storageKey, route.step)
  if (problem === undefined) {
    if (draftStore.getState().open?.storageKey === route.storageKey) showRoutePart(route)
    return
  }
  closeDraft()
  window.history.replaceState(null, '', formatRoute({ kind: 'start' }))
  showNotice(problem)
}

function showRoutePart(route: DraftRoute): void {
  viewStore.setState(findRoutePart(route))
}

async function tryOpen(...target: Parameters<typeof openLocalDraft>) {
  try {
    if (await openLocalDraft(...target)) return undefined
    return {
      tone: 'error',
      title: '没有找到这份草稿',
      details: [
        '地址指向的草稿不在本机（可能已被清除，或保存在另一台电脑上）。请从“本机草稿”中选择，或打开文件。',
      ],
    } as const
  } catch (error) {
    const isUnreadable = error instanceof UnreadableDraft
    return {
      tone: 'error',
      title: '没有打开这份草稿',
      details: [
        isUnreadable
          ? '它在浏览器中的记录已损坏，或由其他版本的程序保存，没有改动。可在首页“本机草稿”的“更多”中导出 JSON 或原始数据；手里有导出的 JSON 时可以直接打开文件。'
          : '浏览器的本机存储读不出来。请刷新页面再试；手里有导出的 JSON 时可以直接打开文件。',
      ],
    } as const
  }
}
