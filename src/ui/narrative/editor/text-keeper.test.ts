import { beforeEach, expect, test, vi } from 'vitest'
import { createTextKeeper } from './text-keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

function open(isTaken = () => true) {
  let text = ''
  let isComposing = false
  const committed: string[] = []
  const keeper = createTextKeeper({
    readText: () => text,
    showText: (shown) => {
      text = shown
    },
    isComposing: () => isComposing,
    commit: (value) => {
      if (isTaken()) committed.push(value)
      return isTaken()
    },
    note: () => undefined,
    forget: () => undefined,
  })
  keeper.show('甲')
  return {
    keeper,
    committed,
    read: () => text,
    type: (value: string) => {
      text = value
      keeper.noteChange()
    },
    compose: (value: boolean) => {
      isComposing = value
    },
  }
}

test('typing is taken at the pause, once', () => {
  const { type, committed } = open()
  type('甲乙')
  vi.advanceTimersByTime(900)
  type('甲乙丙')
  vi.advanceTimersByTime(900)
  expect(committed).toEqual([])
  vi.advanceTimersByTime(200)
  expect(committed).toEqual(['甲乙丙'])
})

test('typing without a pause is taken after a while', () => {
  const { type, committed } = open()
  for (let count = 1; count <= 12; count += 1) {
    type('甲'.repeat(count + 1))
    vi.advanceTimersByTime(500)
  }
  expect(committed).toHaveLength(1)
})

test('while an input method composes nothing is taken', () => {
  const { type, compose, committed } = open()
  compose(true)
  type('甲ni')
  vi.advanceTimersByTime(9000)
  expect(committed).toEqual([])
  compose(false)
  type('甲你')
  vi.advanceTimersByTime(1000)
  expect(committed).toEqual(['甲你'])
})

test('what is typed goes into the draft before another text is shown', () => {
  const { keeper, type, committed, read } = open()
  type('甲乙')
  keeper.show('丁')
  expect(committed).toEqual(['甲乙'])
  expect(read()).toBe('丁')
})

test('what the draft does not take stays on the screen', () => {
  const { keeper, type, read } = open(() => false)
  type('甲乙')
  keeper.flush()
  keeper.show('丁')
  expect(read()).toBe('甲乙')
})

test('taking back what was typed is no change', () => {
  const { keeper, type, committed } = open()
  type('甲乙')
  type('甲')
  vi.advanceTimersByTime(9000)
  keeper.flush()
  expect(committed).toEqual([])
})
