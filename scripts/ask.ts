import { createInterface } from 'node:readline/promises'
import { UsageError } from './UsageError'

/** Asks a question at the terminal until it is answered. */
export const ask = async (question: string): Promise<string> => {
  if (!process.stdin.isTTY) throw new UsageError(`There is no terminal to ask for: ${question}`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (;;) {
      const answer = (await terminal.question(question)).trim()
      if (answer) return answer
    }
  } finally {
    terminal.close()
  }
}
