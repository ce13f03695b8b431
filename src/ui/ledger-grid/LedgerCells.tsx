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
  return name.length <= SHORT_NAME ? text : <FittedText ems={measure(`${code} ${name}`)}>{text}</FittedText>
}

/** A name that may need a second line. */
export function LongText({ text }: { readonly text: string }) {
  return text.length <= SHORT_NAME ? text : <FittedText ems={measure(text)}>{text}</FittedText>
}

interface FittedTextProps {
  readonly ems: number
  readonly children: ReactNode
}

/** Characters that fit on one line of every column. */
const SHORT_NAME = 4

/** About how wide a text is, in its own size: digits, letters and blanks are narrower than Chinese. */
function measure(text: string): number {
  const narrow = text.match(/[ -~]/g)?.length ?? 0
  return text.length - narrow + narrow * 0.6 + 0.5
}

/** As large as one line of the column holds, on two lines where that is too small to read; the height of the row stays. */
function FittedText({ ems, children }: FittedTextProps) {
  return (
    <span className={styles.room}>
      <span className={styles.fitted} style={{ fontSize: `clamp(11px, ${(100 / ems).toFixed(3)}cqi, 13px)` }}>
        {children}
      </span>
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
