/** What the test believes a draft to hold: amounts as the file writes them, empty where none was entered. */
export interface DraftModel {
  readonly department: string
  readonly revenues: readonly string[]
  readonly expenditures: readonly string[]
  readonly projects: readonly string[]
}

/** With all that can be undone and done again, the latest last. */
export interface ModelHistory {
  readonly past: readonly DraftModel[]
  readonly present: DraftModel
  readonly future: readonly DraftModel[]
}

export const EMPTY_MODEL: ModelHistory = {
  past: [],
  present: { department: '', revenues: [], expenditures: [], projects: [] },
  future: [],
}

export function enter({ past, present }: ModelHistory, change: Partial<DraftModel>): ModelHistory {
  return { past: [...past, present], present: { ...present, ...change }, future: [] }
}

export function undo(model: ModelHistory): ModelHistory {
  const before = model.past.at(-1)
  if (before === undefined) return model
  return { past: model.past.slice(0, -1), present: before, future: [...model.future, model.present] }
}

export function redo(model: ModelHistory): ModelHistory {
  const after = model.future.at(-1)
  if (after === undefined) return model
  return { past: [...model.past, model.present], present: after, future: model.future.slice(0, -1) }
}

export function isSameModel(left: DraftModel, right: DraftModel): boolean {
  return JSON.stringify(sort(left)) === JSON.stringify(sort(right))
}

function sort({ department, revenues, expenditures, projects }: DraftModel): unknown {
  return [department, revenues, expenditures, projects]
}

interface ExportedDraft {
  readonly draft: {
    readonly department: { readonly name: string }
    readonly revenues: readonly { readonly amount: string | null }[]
    readonly expenditures: readonly { readonly amount: string | null }[]
    readonly projects: readonly { readonly name: string }[]
  }
}

/** What 导出 JSON gives, as far as the model goes. */
export function readExported(text: string): DraftModel {
  const { draft }: ExportedDraft = JSON.parse(text)
  return {
    department: draft.department.name,
    revenues: draft.revenues.map(({ amount }) => amount ?? ''),
    expenditures: draft.expenditures.map(({ amount }) => amount ?? ''),
    projects: draft.projects.map(({ name }) => name),
  }
}
