/** A runner that crashed, or that ran nothing, has failed, whatever it counted. */
export const verdict = ({ code, passed = 0, failed = 0 }) => {
  const hasHiddenFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: hasHiddenFailure ? 1 : failed }
}
