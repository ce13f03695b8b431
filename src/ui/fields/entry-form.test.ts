import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameEntry } from './entry-form.ts'

test('an entry has a name of its own, which is no path', () => {
  const id = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('.', '[', ']', "'", '"', '#', '/', ' ', '项') }),
  )
  fc.assert(
    fc.property(id, id, (part, other) => {
      expect(nameEntry(`projects/${part}`, 'spendingPlan.march')).not.toMatch(/[.[\]'"]/)
      if (part !== other) expect(nameEntry(part, 'code')).not.toBe(nameEntry(other, 'code'))
    }),
  )
})
