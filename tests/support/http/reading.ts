/** One answer to a reader: when it was asked for and when it had come, by `performance.now()`. */
export type Reading = {
  address: string
  began: number
  ended: number
  status: number
  text: string
  /** Whether it came from the answers that the front door keeps ready. */
  isKept: boolean
}

/** Reads an address as a visitor. */
export async function read(url: string, address: string): Promise<Reading> {
  const began = performance.now()
  const response = await fetch(url + address)
  const text = await response.text()
  const isKept = response.headers.has('cache-status')
  return { address, began, ended: performance.now(), status: response.status, text, isKept }
}

/** Readers who share a round of addresses and ask for one after the other, until they are told to stop. */
export function hammer(url: string, addresses: readonly string[], readers: number) {
  const readings: Reading[] = []
  let turn = 0
  let isOpen = true
  const work = Array.from({ length: readers }, async () => {
    while (isOpen) readings.push(await read(url, addresses[turn++ % addresses.length] ?? '/'))
  })
  return async (): Promise<Reading[]> => {
    isOpen = false
    await Promise.all(work)
    return readings
  }
}
