import { env } from '@/lib/env'
import { hmac } from '@/lib/hash'

/** The key of the chain's seals: `AUDIT_KEY`, or one derived from the application's secret. */
export const auditKey = (): string => env.AUDIT_KEY ?? hmac(env.PAYLOAD_SECRET ?? '', 'audit')
