/**
 * What a run of tests comes to. A runner that crashed, or that ran nothing, has failed, whatever it counted.
 * @param {{ code: number, passed?: number, failures?: { name: string, reason: string }[] }} run
 * @returns `{ passed, failures }`: how many tests passed, and what failed
 */
export const verdict = ({ code, passed = 0, failures = [] }) => {
  const hasHiddenFailure = failures.length === 0 && (code !== 0 || passed === 0)
  if (!hasHiddenFailure) return { passed, failures }
  return {
    passed,
    failures: [{ name: 'the test runner', reason: `ended with ${code} after ${passed} tests` }],
  }
}
