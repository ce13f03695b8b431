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
  /** The words in question, where there are any: they tell findings of one text apart. */
  readonly quote?: string
  /** Of the request that led there: anything else that is asked for ends the following. */
  readonly serial: number
}

export const followedStore = createStore<{ readonly followed: FollowedFinding | null }>(() => ({
  followed: null,
}))

/** Goes to the field that a finding is about; from there 返回审核 leads back to it. */
export function followFinding(draft: Draft, finding: Finding): void {
  showPlace(draft, finding)
  const { check, at, field, title, quote } = finding
  const serial = viewStore.getState().focus?.serial ?? 0
  const followed = {
    check,
    at,
    title,
    serial,
    ...(field === undefined ? {} : { field }),
    ...(quote === undefined ? {} : { quote }),
  }
  followedStore.setState({ followed })
}

export function returnToReview(): void {
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
