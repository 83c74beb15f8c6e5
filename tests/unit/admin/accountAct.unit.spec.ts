import { describe, expect, it } from 'vitest'
import { accountAct } from '@/admin/Dashboard/accountAct'
import { sayIn } from '../../support/desk/sayIn'

const t = sayIn('en')

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
    expect(accountAct(t, { what })).toBe(words)
  })

  it('tells which permissions somebody was given', () => {
    expect(accountAct(t, { what: 'staffRoles', permissions: 'author, validator' })).toBe(
      'permissions changed (author, validator)',
    )
    expect(accountAct(sayIn('de'), { what: 'staffRoles', permissions: 'author, validator' })).toBe(
      'Berechtigungen geändert (Autor, Validierer)',
    )
  })
})
