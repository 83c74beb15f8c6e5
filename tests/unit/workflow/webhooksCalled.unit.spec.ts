import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'fora-called-'))
beforeAll(() => void vi.stubEnv('DATA_DIR', folder))
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  rmSync(folder, { recursive: true, force: true })
})

/** The bundler loads a module several times in one process. */
const twice = async <T>(load: () => Promise<T>): Promise<[T, T]> => {
  vi.resetModules()
  const first = await load()
  vi.resetModules()
  return [first, await load()]
}

describe('of two copies of a module in one process', () => {
  it('each notes the last change that a webhook was called about by what the file says', async () => {
    const [one, other] = await twice(() => import('@/workflow/commands/webhooks/mark'))
    const note = (mark: typeof one, seq: number) => mark.noteCalled({ seq, at: `moment${seq}` })
    await Promise.all([note(one, 8), note(other, 9), note(one, 7)])
    expect(readFileSync(path.join(folder, 'webhooks-called'), 'utf8')).toBe('9 moment9\n')
    await other.forgetMark()
    await note(one, 3)
    expect(readFileSync(path.join(folder, 'webhooks-called'), 'utf8')).toBe('3 moment3\n')
    expect(readdirSync(folder)).toEqual(['webhooks-called'])
  })

  it('one calls a webhook at once for an administrator, and the other refuses to', async () => {
    const [one, other] = await twice(() => import('@/workflow/commands/webhooks/alone'))
    const calling = one.alone('1', async () => {
      await expect(other.alone('1', () => Promise.resolve())).rejects.toMatchObject({ status: 409 })
      return other.alone('2', () => Promise.resolve('other'))
    })
    expect(await calling).toBe('other')
    expect(await other.alone('1', () => Promise.resolve('next'))).toBe('next')
  })
})
