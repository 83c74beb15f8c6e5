const OUTPUTS = [process.stdout, process.stderr]

/**
 * Lets the process go on when nobody reads its output any more: its terminal is gone, or the collector of its log.
 * Without this, each failed write is an error that is itself logged, which fails again, and so on for ever.
 */
export const surviveClosedOutput = (): void => {
  for (const output of OUTPUTS) output.on('error', dropOutput)
}

/** @throws {Error} any other error of the output */
const dropOutput = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}
