/** Does all of it, never more than `atOnce` at the same time. */
export const inTurns = async <T>(
  all: readonly T[],
  atOnce: number,
  work: (each: T) => Promise<void>,
): Promise<void> => {
  let next = 0
  const worker = async () => {
    for (let index = next++; index < all.length; index = next++) {
      const each = all[index]
      if (each !== undefined) await work(each)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
