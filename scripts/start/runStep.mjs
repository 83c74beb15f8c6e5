import { spawn } from 'node:child_process'
import { isSpeakingToLog, say } from './say.mjs'
import { Trouble } from './Trouble.mjs'

const LINES_SHOWN = 30
/** A step that takes longer hangs, and is ended; how long some take, only what they find decides. */
const LONGEST_MS = 10 * 60_000
const isTerminal = process.stdout.isTTY

/**
 * Runs a program as one step of the start: a line before, a line with the seconds after.
 * @param step `title` for people, `command` and `args`, `env`, `advice` for when it fails, `longest` in milliseconds
 * @throws {Trouble} with the end of the program's output
 */
export const runStep = ({ title, command, args, env, advice, longest = LONGEST_MS }) =>
  new Promise((resolve, reject) => {
    const begin = Date.now()
    const seconds = () => `${Math.round((Date.now() - begin) / 1000)} s`
    if (isTerminal) process.stdout.write(`… ${title}`)
    else if (!isSpeakingToLog()) say(`… ${title}`)
    const ticking = isTerminal && setInterval(() => process.stdout.write(`\r… ${title} (${seconds()})`), 1000)

    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: longest })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    const end = (error) => {
      clearInterval(ticking)
      say(`${isTerminal ? '\r' : ''}${error ? '✗' : '✓'} ${title} (${seconds()})`, {
        isError: Boolean(error) && isSpeakingToLog(),
      })
      return error ? reject(error) : resolve(output)
    }
    child.on('error', (error) => end(new Trouble(`${command} cannot be started (${error.code}).`, advice)))
    child.on('close', (code) => {
      if (code === 0) return end()
      const isFull = /ENOSPC|no space left|disk is full/i.test(output)
      const lines = output.trimEnd().split('\n').slice(-LINES_SHOWN)
      if (longest && Date.now() - begin >= longest)
        lines.push(`${title} took longer than ${longest / 60_000} minutes, and was ended.`)
      end(new Trouble(lines.join('\n'), isFull ? 'The disk is full: free some space and try again.' : advice))
    })
  })
