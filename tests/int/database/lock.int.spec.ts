import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { lockFileOf, takeLock } from '@/database/lock'

const inAnotherProcess = (file: string, stay = '') => [
  'scripts/run.mjs',
  'tests/int/database/holdLock.ts',
  file,
  stay,
]

describe('the lock of a SQLite database', () => {
  const file = path.join(process.env.DATA_DIR ?? '', 'locked.db')
  let release: () => void = () => undefined
  afterEach(() => release())

  it('lies beside the database', () => {
    expect(lockFileOf('/srv/data/fora.db')).toBe('/srv/data/fora.lock')
  })

  it('keeps another process out and names its holder', () => {
    release = takeLock(file)
    expect(() => execFileSync('node', inAnotherProcess(file), { stdio: 'pipe' })).toThrow(
      `${file} is in use by process ${process.pid}`,
    )
  })

  it('can be taken twice by one process, and is free after both gave it back', () => {
    const first = takeLock(file)
    release = takeLock(file)
    first()
    expect(() => execFileSync('node', inAnotherProcess(file), { stdio: 'pipe' })).toThrow('in use')
    release()
    expect(execFileSync('node', inAnotherProcess(file)).toString()).toBe('taken\n')
  })

  it('ends with its process, even a killed one', async () => {
    const holder = spawn('node', inAnotherProcess(file, 'stay'), { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    expect(() => takeLock(file)).toThrow(`in use by process ${holder.pid}`)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    release = takeLock(file)
  })
})
