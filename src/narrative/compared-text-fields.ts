import {
  namePrior,
  readChangeField,
  readDirectionField,
  readPriorField,
  readReasonField,
} from './compared-fields.ts'
import { FIGURE_DEFINITIONS } from './figure-definitions.ts'
import type { FigureName } from './figure-names.ts'
import type { TextField } from './text-field.ts'

/** How a figure compares with last year's, in four fields. */
export function createComparedFields(name: FigureName): readonly TextField[] {
  const { label } = FIGURE_DEFINITIONS[name]
  const group = '与上年比较'
  return [
    {
      name: `change.${name}`,
      label: `${label}增减额`,
      group,
      kind: 'amount',
      unit: '万元',
      read: (source) => readChangeField(source, name),
    },
    {
      name: `direction.${name}`,
      label: `${label}增减方向`,
      group,
      kind: 'direction',
      unit: '',
      read: (source) => readDirectionField(source, name),
    },
    {
      name: `prior.${name}`,
      label: namePrior(name),
      group,
      kind: 'amount',
      unit: '万元',
      read: (source) => readPriorField(source, name),
    },
    {
      name: `reason.${name}`,
      label: `${label}增减原因`,
      group,
      kind: 'reason',
      unit: '',
      read: (source) => readReasonField(source, name),
    },
  ]
}
