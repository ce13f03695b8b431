import { useMemo, useRef } from 'react'
import type { Draft, GlossaryEntry } from '../../domain/draft.ts'
import {
  addGlossaryEntries,
  moveGlossaryEntry,
  removeGlossaryEntry,
  resetGlossary,
  startGlossary,
  updateGlossaryEntry,
} from '../../domain/edit-glossary.ts'
import { listUnusedTerms } from '../../narrative/statement.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { commit, useIsReadOnly } from '../hooks/use-draft.ts'
import { focusField, useRequestedField } from '../hooks/use-requested-field.ts'
import { useScopeSource } from '../hooks/use-statement-source.ts'
import { useSoon } from '../hooks/use-soon.ts'
import { Button } from '../primitives/Button.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { GlossaryItem } from './GlossaryItem.tsx'
import styles from './GlossaryPage.module.css'
import { listMissingDefaults, listShownEntries } from './glossary-entries.ts'

/** 名词解释: the terms the paper explains, in printed order. */
export function GlossaryPage() {
  const page = useRef<HTMLDivElement>(null)
  const focusSoon = useSoon()
  // Every paper of the department has the same glossary; the whole department's has all the terms.
  const source = useScopeSource(null)
  const isReadOnly = useIsReadOnly()
  useRequestedField(page)
  const { draft } = source.disclosure
  const isOwn = draft.glossary !== undefined
  const entries = useMemo(() => listShownEntries(source), [source])
  const unused = useMemo(() => new Set(isOwn ? listUnusedTerms(source) : []), [isOwn, source])
  const missing = useMemo(() => (isOwn ? listMissingDefaults(source) : []), [isOwn, source])

  /** Changing one of the default entries makes all that are printed the draft's own. */
  const change = (name: string, edit: (draft: Draft) => Draft): boolean =>
    commit(name, (before) => edit(startGlossary(before, entries)))
  const focusTerm = (index: number): void => {
    focusSoon(() => focusField(page.current, `[data-entry-index="${String(index)}"]`))
  }
  const handleAdd = (added: readonly GlossaryEntry[], name: string): void => {
    if (change(name, (before) => addGlossaryEntries(before, added))) focusTerm(entries.length)
  }

  return (
    <div ref={page} className={styles.page}>
      <PageHeader
        title="名词解释"
        purpose="印在情况说明第十章，按这里的顺序编号；正文没有用到的名词不必解释。"
      >
        {!isReadOnly && (
          <>
            <Button
              isDisabled={!isOwn}
              onPress={() => {
                commit('名词解释恢复默认', resetGlossary)
              }}
            >
              恢复默认
            </Button>
            {missing.length > 0 && (
              <Button onPress={() => handleAdd(missing, `补入 ${String(missing.length)} 个默认名词`)}>
                补入默认名词（{missing.length} 个）
              </Button>
            )}
            <Button look="primary" onPress={() => handleAdd([{ term: '', definition: '' }], '添加名词')}>
              添加名词
            </Button>
          </>
        )}
      </PageHeader>
      <p className={styles.state} role="status">
        {describeState(isOwn, entries.length, unused.size)}
      </p>
      <EntryForm className={styles.card ?? ''}>
        <ol className={styles.list}>
          {entries.map((entry, index) => (
            // Entries have no ids; a row keeps no more than what is being typed in it.
            <GlossaryItem
              key={String(index)}
              entry={entry}
              index={index}
              count={entries.length}
              isUnused={unused.has(entry.term)}
              isReadOnly={isReadOnly}
              onChange={(patch) =>
                change(patch.term === undefined ? '修改名词的解释' : '修改名词', (before) =>
                  updateGlossaryEntry(before, index, patch),
                )
              }
              onMove={(to) => {
                change('调整名词顺序', (before) => moveGlossaryEntry(before, index, to))
              }}
              onRemove={() => {
                const name = `删除名词“${entry.term}”`
                if (change(name, (before) => removeGlossaryEntry(before, index)))
                  focusTerm(Math.min(index, entries.length - 2))
              }}
            />
          ))}
        </ol>
        {entries.length === 0 && <p className={styles.state}>还没有名词。可以恢复默认，或逐条添加。</p>}
      </EntryForm>
    </div>
  )
}

function describeState(isOwn: boolean, count: number, unusedCount: number): string {
  if (!isOwn) {
    return `正在使用默认名词：正文用到的 ${String(count)} 个，随正文增减；修改任一条后即成为本部门自己的名词解释。`
  }
  const unused = unusedCount === 0 ? '' : `其中 ${String(unusedCount)} 个在正文和预算表中没有出现，可以删除。`
  return `共 ${String(count)} 个名词。${unused}`
}
