import type { AmountError } from '../domain/amount.ts'
import type { SummedPart } from '../domain/ledger-bounds.ts'
import type { TextPosition } from '../lib/locate-json-error.ts'
import type { ForeignKind } from './foreign-file.ts'

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'

/** Every way a file can be refused. `path` names the place as a program would: `draft.expenditures[3].amount`. */
export type DraftFileError =
  | { readonly kind: 'tooBig'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'foreignFile'; readonly found: ForeignKind }
  | { readonly kind: 'notUtf8'; readonly looksLike: 'utf16' | 'gb18030' | null }
  /** `position` is where the text stops being JSON; not looked for in very long texts. */
  | { readonly kind: 'notJson'; readonly position: TextPosition | null }
  | { readonly kind: 'tooDeep'; readonly most: number }
  | { readonly kind: 'tooManyParts'; readonly most: number }
  | { readonly kind: 'notADraft'; readonly found: 'otherContent' | 'otherFormat' | 'publicData' }
  | { readonly kind: 'badVersion'; readonly path: string; readonly found: string }
  /** Written by a later program in a way that cannot be read as version 1 either; `reason` says why. */
  | { readonly kind: 'newerVersion'; readonly version: number; readonly reason: DraftFileError }
  | { readonly kind: 'forbiddenKey'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | {
      readonly kind: 'wrongType'
      readonly path: string
      readonly expected: readonly JsonType[]
      readonly found: JsonType
    }
  | { readonly kind: 'unknownSource'; readonly path: string; readonly found: string }
  | { readonly kind: 'unknownKind'; readonly path: string; readonly found: string }
  | {
      readonly kind: 'badAmount'
      readonly path: string
      readonly found: string
      readonly reason: AmountError
    }
  | {
      readonly kind: 'repeatedId'
      readonly path: string
      readonly firstPath: string
      readonly id: string
    }
  | { readonly kind: 'sumTooLarge'; readonly path: string; readonly part: SummedPart }

/** Where in the file it is, for who made the file with a program; messages name the place in the words of the forms. */
export function findErrorPath(error: DraftFileError): string | undefined {
  if (error.kind === 'newerVersion') return findErrorPath(error.reason)
  return 'path' in error ? error.path : undefined
}
