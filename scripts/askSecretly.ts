import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from './UsageError'

/** Asks at the terminal without showing what is typed. */
export const askSecretly = (question: string): Promise<string> => {
  if (!process.stdin.isTTY) {
    throw new UsageError('There is no terminal to ask for the password: set FORA_ADMIN_PASSWORD.')
  }
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stdout.write(question)
  return new Promise((resolve, reject) => {
    terminal.once('SIGINT', () => reject(new UsageError('Nothing was done.')))
    terminal.question('', (answer) => {
      terminal.close()
      process.stdout.write('\n')
      resolve(answer)
    })
  })
}
