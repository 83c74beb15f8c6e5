import { AuthenticationError, LockedAuth, QueryError } from 'payload'
import { expect, it } from 'vitest'
import { loggingLevels } from '@/lib/errors/loggingLevels'

it.each([
  ['a wrong password', new AuthenticationError()],
  ['a locked account', new LockedAuth()],
  ['a question about a field that is none', new QueryError([{ path: 'nothing' }])],
])('%s is no error of the system: it wakes nobody who watches the log', (_, { name }) => {
  expect(loggingLevels).toHaveProperty(name, 'info')
})
