import { createDraft, type Draft } from '../src/domain/draft.ts'
import type { ExpenditureLine, Project } from '../src/domain/ledger.ts'
import { applyRevenueProposals } from '../src/domain/revenue-from-expenditure.ts'
import { serializeDraftFile } from '../src/files/serialize-draft-file.ts'
import { createBenchLedger, type LedgerCodes } from './ledger.ts'

const PROJECT_COUNT = 200

/**
 * A draft of about `lineCount` lines as a clerk would leave it: in balance and without errors, so that what is measured is
 * the work on a real draft and not the drawing of thousands of findings.
 */
export function createBenchFileText(lineCount: number, codes: LedgerCodes): string {
  return serializeDraftFile({ draft: createBenchDraft(lineCount, codes), tables: [], findings: [] })
}

function createBenchDraft(lineCount: number, codes: LedgerCodes): Draft {
  const empty = createDraft('00000000-0000-4000-8000-000000000001', 2026, '2026-02-11T06:03:00Z')
  const units = Array.from({ length: 20 }, (_, index) => ({
    code: `2030${String(index).padStart(2, '0')}`,
    name: `测量单位${String(index + 1)}`,
    nature: '行政',
    rank: '',
    funding: '财政拨款',
  }))
  const { expenditures } = createBenchLedger(lineCount, codes)
  const projects = Array.from({ length: PROJECT_COUNT }, (_, index) => createProject(index))
  const withoutRevenue = {
    ...empty,
    department: { code: '203', name: '测量部门' },
    units,
    projects,
    expenditures: expenditures.map(settleLine),
  }
  let serial = 0
  const createId = (): string => `r${String((serial += 1))}`
  return {
    ...withoutRevenue,
    revenues: applyRevenueProposals(withoutRevenue, createId, { excluded: new Set(), removesOthers: true }),
  }
}

/** Only kinds that every source may pay for; project lines name one of the projects. */
function settleLine(line: ExpenditureLine, index: number): ExpenditureLine {
  if (line.kind === 'personnel' || line.kind === 'publicFunds') return line
  return { ...line, kind: 'project', projectId: `p${String(index % PROJECT_COUNT)}` }
}

function createProject(index: number): Project {
  return {
    id: `p${String(index)}`,
    code: `TEST${String(index)}`,
    name: `测量项目${String(index + 1)}`,
    unitCode: '203000',
    fundUse: '',
    spendingPlan: { march: null, june: null, october: null, december: null },
    goals: [],
    indicators: [],
  }
}
