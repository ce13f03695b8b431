import { readFileSync } from 'node:fs'
import type { Draft } from '../src/domain/draft.ts'
import type { ExpenditureLine, Project } from '../src/domain/ledger.ts'
import { applyRevenueProposals } from '../src/domain/revenue-from-expenditure.ts'
import { parseDraftFile } from '../src/files/draft-file.ts'

const SAMPLE = 'fixtures/v1/sample-organization-2025.json'

export function readSample(): Draft {
  const opened = parseDraftFile(readFileSync(SAMPLE, 'utf8'))
  if (!opened.ok) throw new Error('The sample does not open')
  return opened.value.draft
}

/**
 * The sample with as many projects and lines: its own target forms over and over, under other names, and its own lines,
 * those of projects spread over all of them; revenue as the expenditure needs it.
 */
export function createPaperDraft(projectCount: number, lineCount: number): Draft {
  const sample = readSample()
  const projects = Array.from({ length: projectCount }, (_, index) => repeatProject(sample.projects, index))
  const expenditures = Array.from({ length: lineCount }, (_, index) =>
    repeatLine(sample.expenditures, index, projectCount),
  )
  const draft = { ...sample, projects, expenditures, revenues: [] }
  let serial = 0
  const createId = (): string => `r${String((serial += 1))}`
  return {
    ...draft,
    revenues: applyRevenueProposals(draft, createId, { excluded: new Set(), removesOthers: true }),
  }
}

function repeatProject(projects: readonly Project[], index: number): Project {
  const project = projects[index % projects.length]
  if (project === undefined) throw new Error('The sample has no projects')
  const number = String(index + 1)
  return {
    ...project,
    id: `p${number}`,
    code: `${project.code}${number}`,
    name: `${project.name}（${number}）`,
  }
}

function repeatLine(lines: readonly ExpenditureLine[], index: number, projectCount: number): ExpenditureLine {
  const line = lines[index % lines.length]
  if (line === undefined) throw new Error('The sample has no expenditure')
  const id = `e${String(index + 1)}`
  if (line.kind !== 'project') return { ...line, id }
  return { ...line, id, projectId: `p${String((index % projectCount) + 1)}` }
}
