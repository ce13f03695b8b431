import type { Draft } from '../../domain/draft.ts'
import { classNames } from '../../lib/class-names.ts'
import { assertNever } from '../../lib/assert-never.ts'
import type { Block, HeadingBlock, Segment, TableBlock } from '../../narrative/blocks/block.ts'
import { isColumnGroup } from '../../tables/summary-table.ts'
import styles from './StatementBlock.module.css'
import { StatementForm } from './StatementForm.tsx'

interface StatementBlockProps {
  readonly block: Block
  readonly draft: Draft
}

/** A part of the statement as it will be printed. */
export function StatementBlock({ block, draft }: StatementBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <StatementHeading level={block.level}>{block.text}</StatementHeading>
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.segments.map((segment, index) => (
            // The segments have no names and keep nothing.
            <StatementSegment key={String(index)} segment={segment} />
          ))}
        </p>
      )
    case 'table':
      return <StatementTable block={block} />
    case 'targetForm':
      return <StatementForm block={block} draft={draft} />
    default:
      return assertNever(block)
  }
}

const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

interface StatementHeadingProps {
  readonly level: HeadingBlock['level']
  readonly children: string
}

function StatementHeading({ level, children }: StatementHeadingProps) {
  const Heading = HEADINGS[level]
  return <Heading className={styles[Heading]}>{children}</Heading>
}

function StatementSegment({ segment: { text, field, isMissing } }: { readonly segment: Segment }) {
  if (isMissing === true) return <span className={styles.missing}>{text}</span>
  return field === undefined ? text : <span className={styles.field}>{text}</span>
}

function StatementTable({ block }: { readonly block: TableBlock }) {
  const { caption, headLeft, headRight, orientation, columns, rows, totalRows, notes } = block
  const groups = columns.filter(isColumnGroup)
  const depth = groups.length > 0 ? 2 : 1
  return (
    <div className={classNames(styles.tableFrame, orientation === 'landscape' && styles.wide)}>
      <table className={styles.table}>
        <caption>
          <span className={styles.caption}>{caption}</span>
          {(headLeft !== '' || headRight !== '') && (
            <span className={styles.captionLine}>
              <span>{headLeft}</span>
              <span>{headRight}</span>
            </span>
          )}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={`${String(index)} ${column.header}`}
                scope={isColumnGroup(column) ? 'colgroup' : 'col'}
                colSpan={isColumnGroup(column) ? column.columns.length : 1}
                rowSpan={isColumnGroup(column) ? 1 : depth}
              >
                {column.header}
              </th>
            ))}
          </tr>
          {depth === 2 && (
            <tr>
              {groups.flatMap((group) =>
                group.columns.map(({ header }) => (
                  <th key={`${group.header} ${header}`} scope="col">
                    {header}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={String(index)} className={classNames(totalRows.includes(index) && styles.total)}>
              {row.map((text, cell) => (
                <td key={String(cell)} className={/^-?[\d.]+$/.test(text) ? styles.figure : undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  )
}
