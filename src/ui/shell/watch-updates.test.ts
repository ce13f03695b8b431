import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { postponeUpdate, updateStore } from '../../state/app-update.ts'
import { closeDraft } from '../../state/draft-store.ts'
import { dismissNotice, noticeStore } from '../../state/notice-store.ts'
import { DEPARTMENT_PLACE } from '../../domain/part-place.ts'
import { nameEntry } from '../fields/entry-form.ts'
import { dropKeptEntriesOf, keepEntry } from '../fields/kept-entries.ts'
import { applyUpdate, watchUpdates } from './watch-updates.ts'

const reload = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('HTMLElement', EventTarget)
  vi.stubGlobal('document', { activeElement: null, querySelector: () => null })
  vi.stubGlobal('window', { location: { reload } })
  updateStore.setState({ stage: 'none' })
  closeDraft()
  dismissNotice()
  reload.mockClear()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A page that is served by a worker. */
function watch() {
  const container = Object.assign(new EventTarget(), { controller: {} })
  vi.stubGlobal('navigator', { serviceWorker: container })
  const registration = Object.assign(new EventTarget(), {
    waiting: null,
    active: {},
    installing: null as EventTarget | null,
    update: async () => undefined,
  })
  watchUpdates(registration as unknown as ServiceWorkerRegistration)
  return {
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
    install: () => {
      const worker = Object.assign(new EventTarget(), { state: 'installing' })
      registration.installing = worker
      registration.dispatchEvent(new Event('updatefound'))
      worker.state = 'installed'
      worker.dispatchEvent(new Event('statechange'))
    },
  }
}

const readStage = () => updateStore.getState().stage

test('that another window has updated is an offer, which stays put off once it is', () => {
  const { takeOver } = watch()
  takeOver()
  expect(readStage()).toBe('offered')
  postponeUpdate()
  takeOver()
  expect(readStage()).toBe('postponed')
})

test('one version put off does not keep back the next', () => {
  const { install } = watch()
  install()
  postponeUpdate()
  install()
  expect(readStage()).toBe('offered')
})

test('an update asks about what is typed and not accepted, and then does as it is told', async () => {
  watch()
  keepEntry('a', nameEntry(DEPARTMENT_PLACE, 'code'), { text: '?', unit: null })
  await applyUpdate()
  expect(reload).not.toHaveBeenCalled()
  const { notice } = noticeStore.getState()
  expect(notice?.title).toBe('没有更新：有输入还没有录入')
  notice?.actions?.[0]?.run()
  await vi.advanceTimersByTimeAsync(0)
  expect(reload).toHaveBeenCalledTimes(1)
  dropKeptEntriesOf('a')
})
