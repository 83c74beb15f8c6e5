import { describe, expect, it } from 'vitest'
import { createRobots, isAllowedBy, rulesFor } from '@/lib/http/robots'
import { processorTime } from '../../support/processorTime'

const TEXT = `
User-agent: *
Disallow: /private/   # not for programs
Allow: /private/open
Disallow: /*.pdf$
Disallow:

User-agent: other
User-agent: Us
Disallow: /
Allow: /here
`

describe('a robots.txt', () => {
  const may = (path: string, agent = 'somebody') => isAllowedBy(rulesFor(TEXT, agent), path)

  it('is heeded by its longest rule, with its signs for anything and the end', () => {
    expect(['/', '/private/x', '/private/open/x', '/a/b.pdf', '/a/b.pdf?x'].map((path) => may(path))).toEqual(
      [...[true, false, true, false, true]],
    )
  })

  it('is heeded as it speaks to us by name, and no other group then', () => {
    expect(['/', '/private/x', '/here'].map((path) => may(path, 'us'))).toEqual([false, false, true])
  })

  it('takes no time, whatever stands in it', () => {
    const rules = rulesFor(`User-agent: *\nDisallow: /${'a*'.repeat(5_000)}b$`, 'us')
    const look = () => expect(isAllowedBy(rules, `/${'a'.repeat(8_000)}`)).toBe(true)
    expect(processorTime(look)).toBeLessThan(500)
  })

  it('is read once for a host; without one all is allowed, and nothing where the host fails', async () => {
    let asked = 0
    const robots = (status: number) =>
      createRobots((address) => {
        expect(address).toBe('https://a.example/robots.txt')
        asked += 1
        return Promise.resolve({ status, location: null, body: TEXT })
      }, 'us')
    const here = robots(200)
    expect(await Promise.all(['here', 'there'].map((path) => here(`https://a.example/${path}`)))).toEqual([
      ...[true, false],
    ])
    expect(asked).toBe(1)
    expect(await robots(404)('https://a.example/there')).toBe(true)
    expect(await robots(503)('https://a.example/here')).toBe(false)
  })
})
