const WARM_UP = 5
const ROUNDS = 40

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

const time = async (work) => {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/**
 * Measures two things in turn, so that whatever else the machine does meets both, and prints their medians
 * and how many times as long the first takes.
 */
export const compare = async ({ names, first, second }) => {
  const times = [[], []]
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const pair = [await time(first), await time(second)]
    if (round >= WARM_UP) pair.forEach((each, index) => times[index].push(each))
  }
  const [one, other] = times.map(median)
  console.log(`${names[0]}: ${one.toFixed(1)} ms`)
  console.log(`${names[1]}: ${other.toFixed(1)} ms`)
  console.log(`  ratio ${(one / other).toFixed(1)}\n`)
}
