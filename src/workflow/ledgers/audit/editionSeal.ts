import { canonicalJson } from '@/lib/canonicalJson'
import { hmac } from '@/lib/hash'
import { auditKey } from './auditKey'

/**
 * An edition carries a seal of its own: its row is written after the act that makes it, which is the claim of a
 * step and cannot wait. The act says that there is one; the seal, what is in it.
 */
export const editionSeal = (row: Record<string, unknown>): string => {
  const { id: _, _id, seal: __, ...sealed } = row
  return hmac(auditKey(), `edition\n${canonicalJson(sealed)}`)
}
