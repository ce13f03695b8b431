import type { CustomSubject, Draft } from '../../domain/draft.ts'
import { updateCustomSubjects } from '../../domain/edit-draft.ts'
import { locateCustomSubject } from '../../domain/part-place.ts'
import type { Classification } from '../../domain/subject.ts'
import type { Check } from '../check.ts'

export const subjectNamesAreTheCatalogs: Check = {
  id: 'L06',
  severity: 'error',
  isBinding: false,
  rule: '自设科目用了目录中的编码的，名称与目录一致。',
  basis: '《政府收支分类科目》',
  run: ({ disclosure: { draft, yearCatalog } }) =>
    CLASSIFICATIONS.flatMap((classification) =>
      [...listNames(draft.customSubjects?.[classification] ?? [])].flatMap(([code, own]) => {
        const subject = yearCatalog[classification].get(code)
        if (subject === undefined || own === subject.name) return []
        const isCertain = subject.origin === 'source'
        return [
          {
            severity: isCertain ? ('error' as const) : ('warning' as const),
            title: '科目名称与目录不符',
            message:
              `自设科目 ${code} 的名称是“${own}”，本年度科目目录中是“${subject.name}”` +
              (isCertain
                ? '。请改为目录名称，或删除这个自设科目。'
                : '（目录中的名称尚待核实）。请核对科目目录。'),
            at: locateCustomSubject(classification, code),
            field: 'name',
            evidence: `${own} ${subject.name}`,
            ...(isCertain
              ? {
                  repair: {
                    label: `改为“${subject.name}”`,
                    apply: (before: Draft) => renameSubject(before, classification, code, subject.name),
                  },
                }
              : {}),
          },
        ]
      }),
    ),
}

/** Of two with one code the last is printed; one without a name yet changes nothing. */
function listNames(subjects: readonly CustomSubject[]): ReadonlyMap<string, string> {
  const named = subjects.map(({ code, name }) => [code, name.trim()] as const)
  return new Map(named.filter(([, name]) => name !== ''))
}

function renameSubject(draft: Draft, classification: Classification, code: string, name: string): Draft {
  const { customSubjects } = draft
  if (customSubjects === undefined) return draft
  const renamed = customSubjects[classification].map((subject) =>
    subject.code === code ? { ...subject, name } : subject,
  )
  return updateCustomSubjects(draft, { ...customSubjects, [classification]: renamed })
}

const CLASSIFICATIONS = ['functional', 'economic'] as const satisfies readonly Classification[]
