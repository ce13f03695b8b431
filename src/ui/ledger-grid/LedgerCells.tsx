import type { ReactNode } from 'react'
import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { classNames } from '../../lib/class-names.ts'
import styles from './LedgerCells.module.css'

/** 支出类别 as a coloured label; the colour only repeats the word. */
export function KindLabel({ kind }: { readonly kind: ExpenditureKind }) {
  return <span className={classNames(styles.kind, styles[kind])}>{EXPENDITURE_KIND_NAMES[kind]}</span>
}

interface SubjectTextProps {
  readonly code: string
  /** `''` where the catalogue does not know the code. */
  readonly name: string
}

export function SubjectText({ code, name }: SubjectTextProps) {
  if (code === '') return null
  const text = (
    <>
      <span className={styles.code}>{code}</span>{' '}
      {name === '' ? <span className={styles.unknown}>目录中没有</span> : name}
    </>
  )
  return name.length <= SHORT_NAME ? text : <TwoLines isSmall={name.length > LONG_NAME}>{text}</TwoLines>
}

/** A name that may need a second line. */
export function LongText({ text }: { readonly text: string }) {
  return text.length <= SHORT_NAME ? text : <TwoLines isSmall>{text}</TwoLines>
}

interface TwoLinesProps {
  readonly isSmall: boolean
  readonly children: ReactNode
}

/** Characters that fit on one line of every column. */
const SHORT_NAME = 4
/** Characters that one line of a narrow column holds beside a code in the usual size. */
const LONG_NAME = 5

/** On two lines where the column is too narrow for one; the height of the row stays. */
function TwoLines({ isSmall, children }: TwoLinesProps) {
  return (
    <span className={styles.room}>
      <span className={classNames(styles.twoLines, isSmall && styles.small)}>{children}</span>
    </span>
  )
}

interface GroupTextProps {
  readonly code: string
  readonly name: string
  readonly count: number
  /** How deep the subtotal lies, from 1. */
  readonly level: number
}

/** What a subtotal is of. */
export function GroupText({ code, name, count, level }: GroupTextProps) {
  return (
    <span className={classNames(styles.group, level > 1 && styles.inner)}>
      {code !== '' && <span className={styles.code}>{code}</span>} {name}
      <span className={styles.count}>{count} 行</span>
    </span>
  )
}

/** A box that is clicked to turn it over; the grid listens for it. */
export function CheckMark({ isChecked }: { readonly isChecked: boolean }) {
  return (
    <>
      <span className={classNames(styles.box, isChecked && styles.checked)} data-toggle="" aria-hidden="true">
        {isChecked ? '✓' : ''}
      </span>
      <span className="visually-hidden">{isChecked ? '是' : '否'}</span>
    </>
  )
}
