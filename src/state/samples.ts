/** A draft to look at and try things on. */
export interface Sample {
  readonly id: 'organization' | 'education'
  readonly name: string
  /** What it shows, in one line. */
  readonly description: string
  readonly load: () => Promise<{ readonly default: string }>
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'organization',
    name: '组织部门 2025 年部门预算',
    description: '1 个单位，一般公共预算拨款，18 个项目',
    load: () => import('../../fixtures/v1/sample-organization-2025.json?raw'),
  },
  {
    id: 'education',
    name: '教育和体育部门 2026 年部门预算',
    description: '3 个单位，含政府性基金、财政专户、单位资金、上年结转和尾差',
    load: () => import('../../fixtures/v1/sample-education-2026.json?raw'),
  },
]
