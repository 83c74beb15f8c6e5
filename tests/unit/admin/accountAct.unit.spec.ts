import { describe, expect, it } from 'vitest'
import { accountAct } from '@/admin/Dashboard/accountAct'

describe('accountAct', () => {
  it.each([
    ['created', 'account created'],
    ['passwordSetByLink', 'password chosen by a one-time link'],
    ['linkIssued', 'one-time link made'],
    ['staffRoles', 'permissions changed'],
    ['details', 'name, address, languages or units changed'],
    ['refused', 'a change was refused'],
    ['somethingNew', 'changed'],
  ])('says in words, and never in the code of the audit log, that an account was %s', (what, words) => {
    expect(accountAct({ what })).toBe(words)
  })

  it('tells which permissions somebody was given', () => {
    expect(accountAct({ what: 'staffRoles', permissions: 'author, validator' })).toBe(
      'permissions changed (author, validator)',
    )
  })
})
