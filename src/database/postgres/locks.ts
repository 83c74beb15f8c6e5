import { createHash } from 'node:crypto'

/** The number under which PostgreSQL knows a lock: the first 63 bits of the digest of its name. */
export const lockKey = (name: string): string =>
  BigInt.asIntN(64, createHash('sha256').update(`fora ${name}`).digest().readBigInt64BE()).toString()
