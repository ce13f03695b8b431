import { createStore } from 'zustand/vanilla'
import type { Finding } from '../checks/check.ts'
import type { Draft } from '../domain/draft.ts'
import { showPlace } from './finding-target.ts'
import { showStep, viewStore } from './view-store.ts'

/** The finding that was followed from 审核 to where it is corrected. */
export interface FollowedFinding {
  readonly check: Finding['check']
  readonly at: string
  readonly field?: string
  readonly title: string
  /** Where it stood in the list, from zero: once it is mended the next one stands there. */
  readonly position: number
  /** The words in question, where there are any: they tell findings of one text apart. */
  readonly quote?: string
  /** Of the request that led there: anything else that is asked for ends the following. */
  readonly serial: number
}

interface Following {
  readonly followed: FollowedFinding | null
  /** On the way back to where it was followed from, which is then as it was left. */
  readonly isReturning: boolean
}

export const followedStore = createStore<Following>(() => ({ followed: null, isReturning: false }))

/** Goes to the field that a finding is about, the one at that place of the list; from there 返回审核 leads back to it. */
export function followFinding(draft: Draft, finding: Finding, position: number): void {
  showPlace(draft, finding)
  const { check, at, field, title, quote } = finding
  const serial = viewStore.getState().focus?.serial ?? 0
  const followed = {
    check,
    at,
    title,
    position,
    serial,
    ...(field === undefined ? {} : { field }),
    ...(quote === undefined ? {} : { quote }),
  }
  followedStore.setState({ followed })
}

export function returnToReview(): void {
  followedStore.setState({ isReturning: true })
  showStep('review')
}

/** Whether it is the same fault of the same field or words, whatever it says by now. */
export function isFollowed(followed: FollowedFinding | null, finding: Finding): boolean {
  if (followed === null) return false
  const { check, at, field, quote } = finding
  return (
    check === followed.check && at === followed.at && field === followed.field && quote === followed.quote
  )
}

/** The list is shown again: whether as it was left, with the finding that was followed from it. */
export function arriveAtReview(): boolean {
  const { isReturning } = followedStore.getState()
  followedStore.setState(isReturning ? { isReturning: false } : { followed: null })
  return isReturning
}
