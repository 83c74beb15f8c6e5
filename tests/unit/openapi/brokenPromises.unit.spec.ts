import { describe, expect, it } from 'vitest'
import { broken } from '@/openapi/brokenPromises'
import { promisesOf } from '@/openapi/promises'

const aDescription = ({
  kinds = ['summit'],
  fields = ['title', 'acronym'],
  required = [] as string[],
  security = [{}] as Record<string, string[]>[],
} = {}) => ({
  paths: {
    '/api/forums': {
      get: {
        security,
        parameters: [
          { name: 'kind', required: required.includes('kind'), schema: { type: 'string', enum: kinds } },
        ],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Forum' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Forum: {
        type: 'object',
        properties: Object.fromEntries(fields.map((name) => [name, { type: ['string', 'null'] }])),
      },
    },
  },
})
const before = promisesOf(aDescription())
const lostIn = (changed: Parameters<typeof aDescription>[0], changelog = '') =>
  broken({ before, now: promisesOf(aDescription(changed)) }, changelog)
const named = (name: string) =>
  `# Changelog\n\n## Unreleased\n\n### Breaking for programs\n\n- \`${name}\` is gone.\n\n## 0.1.0\n`

describe('what programs may rely on', () => {
  it('is kept where something is added', () => {
    expect(lostIn({ kinds: ['summit', 'review'], fields: ['title', 'acronym', 'kind'] })).toEqual([])
  })

  it.each([
    ['a field goes', { fields: ['title'] }, ['Forum.acronym: null | string']],
    ['a value is not taken any more', { kinds: [] }, ['GET /api/forums ?kind=summit']],
    ['something is needed that was not', { required: ['kind'] }, ['GET /api/forums needs nothing']],
  ])('is broken where %s', (_, changed, lost) => {
    expect(lostIn(changed)).toEqual(lost)
  })

  it('is broken where fewer may ask, and kept where more may', () => {
    const staff: Parameters<typeof aDescription>[0] = { security: [{ session: [] }, { key: [] }] }
    expect(lostIn(staff)).toEqual(['GET /api/forums by anyone'])
    expect(broken({ before: promisesOf(aDescription(staff)), now: before }, '')).toEqual([])
    expect(
      broken(
        {
          before: promisesOf(aDescription(staff)),
          now: promisesOf(aDescription({ security: [{ key: [] }] })),
        },
        '',
      ),
    ).toEqual(['GET /api/forums by session'])
  })

  it('is kept where what was answered alone may be sent, too', () => {
    const answered = ['GET /api/forums', 'Forum.kind: string', 'Forum.kind gives "summit"']
    const sent = ['Forum needs kind', 'Forum.kind takes "summit"', 'Forum.kind takes maxLength 40']
    expect(broken({ before: answered, now: [...answered, ...sent] }, '')).toEqual([])
  })

  it('may be broken where the changelog says so of what is unreleased', () => {
    expect(lostIn({ fields: ['title'] }, named('Forum.acronym'))).toEqual([])
    expect(lostIn({ fields: [] }, named('Forum'))).toEqual([])
    expect(lostIn({ fields: ['title'] }, named('Forum.acro'))).toHaveLength(1)
    expect(lostIn({ fields: ['title'] }, named('Forum.acronym').replace('Unreleased', '0.0.9'))).toHaveLength(
      1,
    )
  })
})
