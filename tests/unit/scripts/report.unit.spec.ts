import { ValidationError } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { report } from '../../../scripts/report'

const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)

describe('a command that cannot do its work', () => {
  afterEach(() => vi.clearAllMocks())

  it('gives the reason for each value that was refused, and ends with 1', async () => {
    const errors = [
      { label: 'Password', message: 'Use 12 characters or more.', path: 'password' },
      { message: 'Somebody has this address already.', path: 'email' },
    ]
    await report(() => Promise.reject(new ValidationError({ errors })))
    expect(said).toHaveBeenCalledWith(
      'Error: nothing was done.\n- Password: Use 12 characters or more.\n- Somebody has this address already.',
    )
    expect(exit).toHaveBeenLastCalledWith(1)
  })
})
