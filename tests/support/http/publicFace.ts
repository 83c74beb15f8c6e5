import { createHash } from 'node:crypto'

/**
 * What a visitor gets at each of these addresses, down to the byte: the status and a fingerprint of the body.
 * Two of them that are equal show that nothing public changed between; where not, the address says what did.
 */
export async function publicFace(url: string, addresses: readonly string[]): Promise<Record<string, string>> {
  const faces = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(url + address, { redirect: 'manual' })
      const body = Buffer.from(await response.arrayBuffer())
      return [address, `${response.status} ${createHash('sha256').update(body).digest('hex')}`] as const
    }),
  )
  return Object.fromEntries(faces)
}
