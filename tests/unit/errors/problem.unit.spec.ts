import { expect, it } from 'vitest'
import { refusalType } from '@/lib/errors/problem'

const PROBLEM = 'application/problem+json'
const SESSION = { cookie: 'a=b; payload-token=x' }
const KEY = { authorization: `Bearer fora_${'0'.repeat(88)}` }

it.each([
  ['a stranger who reads', { method: 'GET', status: 404 }, PROBLEM],
  ['a stranger with cookies of others', { method: 'HEAD', status: 404, cookie: 'a=b' }, PROBLEM],
  ['a program that reads', { method: 'GET', status: 404, ...KEY }, PROBLEM],
  ['a key that does not hold', { method: 'GET', status: 401, ...KEY }, PROBLEM],
  ['a token that does not hold', { method: 'GET', status: 401, authorization: 'JWT x' }, PROBLEM],
  ['a session of the desk', { method: 'GET', status: 404, ...SESSION }, 'application/json'],
  ['a session in a header', { method: 'GET', status: 404, authorization: 'JWT x' }, 'application/json'],
  ['the form to sign in', { method: 'POST', status: 401 }, 'application/json'],
  ['a program that sends something', { method: 'POST', status: 422, ...KEY }, 'application/json'],
])('%s is refused in a type that is known there', (_, asked, type) => {
  expect(refusalType(asked)).toBe(type)
})
