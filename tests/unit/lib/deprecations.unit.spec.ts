import { describe, expect, it } from 'vitest'
import { announceDeprecation, type Deprecation } from '@/lib/http/deprecations'

const common = {
  since: '2027-01-01T00:00:00Z',
  until: '2027-07-01T00:00:00Z',
  more: 'https://fora.example.eu/api/docs#x',
}
const ALL: Deprecation[] = [
  { ...common, method: 'get', path: '/api/{collection}/count' },
  { ...common, method: 'get', path: '/api/forums', field: 'acronym', until: '2028-01-01T00:00:00Z' },
  { ...common, method: 'get', path: '/api/events', parameter: 'where' },
]
const saidOf = (path: string, method = 'GET') => {
  const headers = new Headers()
  announceDeprecation({ method, url: `https://fora.example.eu${path}` }, headers, ALL)
  return headers
}

describe('what will go', () => {
  it('says so on every answer that shows it, since when and until when', () => {
    const headers = saidOf('/api/forums/count')
    expect(headers.get('deprecation')).toBe('@1798761600')
    expect(headers.get('sunset')).toBe('Thu, 01 Jul 2027 00:00:00 GMT')
    expect(headers.get('link')).toBe(
      '<https://fora.example.eu/api/docs#x>; rel="deprecation"; type="text/html"',
    )
    expect(saidOf('/api/forums/count', 'HEAD').has('sunset')).toBe(true)
  })

  it.each([
    ['a field, to who does not select others', '/api/forums', true],
    ['a field, to who selects it', '/api/forums?select[acronym]=true', true],
    ['a field, to who selects another', '/api/forums?select[title]=true', false],
    ['a parameter, to who uses it', '/api/events?where[kind][equals]=summit', true],
    ['a parameter, to who does not', '/api/events?limit=1', false],
    ['nothing, of the rest', '/api/roles', false],
  ])('%s', (_, path, isSaid) => {
    expect(saidOf(path).has('deprecation')).toBe(isSaid)
  })
})
