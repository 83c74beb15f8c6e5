import { expect, it } from 'vitest'
import { cursorOf, isCursor, positionOf } from '@/lib/cursor'

const AT = '2026-11-27T18:00:00.000Z'
const SECRET = 'a secret of thirty-two characters'

it.each([
  { seq: 0, at: '' },
  { seq: 41, at: AT },
  { seq: 41, at: AT, rest: { seq: 43, at: AT, after: 'events/6f0c' } },
])('a cursor is the position that it was made of, the same each time (%o)', (position) => {
  const cursor = cursorOf(position, SECRET)
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(cursorOf(position, SECRET)).toBe(cursor)
  expect(positionOf(cursor, SECRET)).toEqual(position)
})

it('a cursor tells nobody how much was done between two changes', () => {
  const [one, other] = [41, 42].map((seq) => Buffer.from(cursorOf({ seq, at: AT }, SECRET), 'base64url'))
  expect(one?.toString('latin1')).not.toContain('41')
  expect(one?.subarray(16, 24).equals(other?.subarray(16, 24) ?? Buffer.alloc(0))).toBe(false)
})

it('a cursor that was changed, cut or made elsewhere is none', () => {
  const cursor = cursorOf({ seq: 41, at: AT }, SECRET)
  const changed = [...cursor].map(
    (character, at) => cursor.slice(0, at) + (character === 'A' ? 'B' : 'A') + cursor.slice(at + 1),
  )
  // The last character of base64 may stand for bits that no byte has.
  for (const wrong of [...changed.slice(0, -1), cursor.slice(0, -4), cursor + cursor, '', 'now', '{}'])
    expect(positionOf(wrong, SECRET)).toBeUndefined()
  expect(positionOf(cursor, 'another secret')).toBeUndefined()
})

it('a cursor of another installation has the form of one; what lost or gained a letter has not', () => {
  const cursor = cursorOf({ seq: 41, at: AT }, SECRET)
  expect(isCursor(cursor)).toBe(true)
  for (const damaged of [
    `${cursor}A`,
    cursor.slice(0, -1),
    cursor.slice(1),
    `A${cursor}`,
    cursor.toLowerCase(),
  ])
    expect(isCursor(damaged)).toBe(false)
})

it('a cursor from before they had a check goes on to hold, and nothing that is like it', () => {
  const own = cursorOf({ seq: 41, at: AT }).slice(0, -6)
  expect([isCursor(own), positionOf(own)]).toEqual([true, { seq: 41, at: AT }])
  expect(isCursor(own.slice(0, -1))).toBe(false)
})
