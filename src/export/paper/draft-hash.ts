import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Draft } from '../../domain/draft.ts'
import { serializeDraft } from '../../files/serialize-draft-file.ts'
import { formatJson } from '../../lib/format-json.ts'

/**
 * 内容校验码 of a draft: SHA-256, in small hexadecimal digits, of the draft alone as this program writes it. Tables and
 * findings are left out, since another version of the program may judge otherwise; whoever opens the draft again, from
 * whatever file, gets the same.
 */
export function hashDraft(draft: Draft): string {
  return bytesToHex(sha256(utf8ToBytes(formatJson(serializeDraft(draft)))))
}

const SHORT_LENGTH = 16

/** As printed on each page: `3F2A-9C01-77AB-12CD`. */
export function formatShortHash(hash: string): string {
  return (hash.slice(0, SHORT_LENGTH).toUpperCase().match(/.{4}/g) ?? []).join('-')
}

const DESCRIPTION = '本送审稿的预算草稿数据（JSON），内容校验码 SHA-256：'

/** Said of the draft that travels in a 送审稿. */
export function describeAttachedDraft(hash: string): string {
  return `${DESCRIPTION}${hash}`
}

/** The whole hash from that description; `null` where it is another text. */
export function parseAttachedHash(description: string): string | null {
  return /SHA-256：([0-9a-f]{64})$/.exec(description)?.[1] ?? null
}
