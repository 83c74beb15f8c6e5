import { describe, expect, it } from 'vitest'
import { broken } from '@/openapi/brokenPromises'
import { promisesOf } from '@/openapi/promises'

describe('what is sent and what is answered', () => {
  type Schema = Record<string, unknown>
  const text = { type: 'string' }
  const object = (properties: Schema, required: string[] = []) => ({ type: 'object', properties, required })
  /** An operation that takes and gives what it is told to; a form that it takes, and one that it gives. */
  const promised = ({ takes = {}, gives = {} }: { takes?: Schema; gives?: Schema }) =>
    promisesOf({
      paths: {
        '/api/drafts': {
          post: {
            parameters: [{ name: 'dryRun', schema: (takes.dryRun as Schema | undefined) ?? text }],
            requestBody: {
              content: {
                'application/json': {
                  schema: object({
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Sent' },
                      ...(takes.items as Schema),
                    },
                    ...(takes.body as Schema),
                  }),
                },
              },
            },
            responses: {
              200: {
                content: {
                  'application/json': { schema: { $ref: '#/components/schemas/Answered' } },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Sent: object({ word: takes.word ?? text, deep: object({ word: text }) }, takes.needs as string[]),
          Answered: object({ word: gives.word ?? text }, gives.always as string[]),
          Change: object({ kind: gives.kind ?? text }),
          Forum: object({ kind: gives.kind ?? text }),
        },
      },
    })
  type Both = Parameters<typeof promised>[0]
  const lost = (before: Both, now: Both) => broken({ before: promised(before), now: promised(now) }, '')
  const values = (...all: unknown[]) => ({ ...text, enum: all })
  const takes = (word: Schema) => ({ takes: { word } })
  const gives = (word: Schema) => ({ gives: { word } })
  const one = object({ collection: { const: 'forums' }, title: text })
  const other = object({ collection: { const: 'events' }, title: text })

  it.each<[string, Both, Both, string[]]>([
    ['a value is not taken', takes(values('a', 'b')), takes(values('a')), ['Sent.word takes "b"']],
    ['any was taken', takes(text), takes(values('a')), ['Sent.word takes "a"']],
    [
      'a value of a parameter is not taken',
      { takes: { dryRun: values('a', 'b') } },
      { takes: { dryRun: values('a') } },
      ['POST /api/drafts ?dryRun=b'],
    ],
    [
      'any value of a parameter was taken',
      {},
      { takes: { dryRun: values('a') } },
      ['POST /api/drafts ?dryRun=a'],
    ],
    ['another value is given', gives(values('a')), gives(values('a', 'b')), ['Answered.word gives "b"']],
    [
      'a value is not given any more',
      gives(values('a', 'b')),
      gives(values('a')),
      ['Answered.word gives "b"'],
    ],
    ['any value is given', gives(values('a')), gives(text), ['Answered.word gives "a"']],
    [
      'less may be sent',
      takes({ ...text, maxLength: 9 }),
      takes({ ...text, maxLength: 8 }),
      ['Sent.word takes maxLength 9'],
    ],
    [
      'more has to be sent',
      takes({ ...text, minLength: 1 }),
      takes({ ...text, minLength: 2 }),
      ['Sent.word takes minLength 1'],
    ],
    ['a bound is new', takes(text), takes({ ...text, pattern: '^a' }), ['Sent.word takes pattern ^a']],
    [
      'a list is shorter',
      {},
      { takes: { items: { maxItems: 5 } } },
      ['POST /api/drafts body.items takes maxItems 5'],
    ],
    [
      'more is given',
      gives({ type: 'integer', maximum: 9 }),
      gives({ type: 'integer', maximum: 10 }),
      ['Answered.word gives maximum 9'],
    ],
    [
      'a bound of what is given goes',
      gives({ ...text, format: 'uri' }),
      gives(text),
      ['Answered.word gives format uri'],
    ],
    [
      'one of several forms is not taken',
      takes({ anyOf: [one, other, object({ a: text }, ['a'])] }),
      takes({ anyOf: [one, object({ a: text }, ['a'])] }),
      ['Sent.word takes {collection="events"}'],
    ],
    [
      'one of several is not given',
      gives({ oneOf: [one, other, object({ a: text }, ['a'])] }),
      gives({ oneOf: [one, other] }),
      ['Answered.word gives {a}', 'Answered.word{a}.a always', 'Answered.word{a}.a: string'],
    ],
    [
      'another form is given',
      gives({ anyOf: [one, other] }),
      gives({ anyOf: [one, other, object({ a: text }, ['a'])] }),
      ['Answered.word gives {a}'],
    ],
    ['a field of a form is needed', {}, { takes: { needs: ['word'] } }, ['Sent needs nothing']],
    [
      'a field within is needed',
      takes(object({ a: text, b: text }, ['a'])),
      takes(object({ a: text, b: text }, ['a', 'b'])),
      ['Sent.word needs a'],
    ],
    [
      'a field of one of several forms goes',
      gives({ anyOf: [one, { type: 'null' }] }),
      gives({ anyOf: [object({ collection: { const: 'forums' } }), { type: 'null' }] }),
      ['Answered.word.title: string'],
    ],
    ['a field may be missing', { gives: { always: ['word'] } }, {}, ['Answered.word always']],
    [
      'a field that was passed over is refused',
      takes(object({ a: text })),
      takes({ ...object({ a: text }), additionalProperties: false }),
      ['Sent.word takes other fields'],
    ],
  ])('is broken where %s', (_, before, now, lines) => {
    expect(lost(before, now)).toEqual(expect.arrayContaining(lines))
  })

  it.each<[string, Both, Both]>([
    ['another value is taken', takes(values('a')), takes(values('a', 'b'))],
    ['any value is taken', takes(values('a')), takes(text)],
    ['more may be sent', takes({ ...text, maxLength: 8 }), takes({ ...text, maxLength: 9 })],
    ['a bound of what is sent goes', takes({ ...text, maxLength: 8 }), takes(text)],
    ['less is given', gives({ ...text, maxLength: 9 }), gives({ ...text, maxLength: 8 })],
    [
      'another form is taken',
      takes({ anyOf: [one, other] }),
      takes({ anyOf: [one, other, object({ a: text }, ['a'])] }),
    ],
    ['a field need not be sent', { takes: { needs: ['word'] } }, {}],
    ['a field is always given', {}, { gives: { always: ['word'] } }],
    [
      'a new field has bounds and values',
      {},
      { takes: { body: { more: { ...values('a'), maxLength: 3 } } } },
    ],
    [
      'a code of texts, or a kind of changes, is added',
      { gives: { kind: values('a') } },
      { gives: { kind: values('a', 'b') } },
    ],
  ])('is kept where %s', (_, before, now) => {
    expect(lost(before, now)).toEqual([])
  })

  it('is broken where a code of texts goes', () => {
    expect(lost({ gives: { kind: values('a', 'b') } }, { gives: { kind: values('a') } })).toEqual([
      ...['Change.kind knows "b"', 'Forum.kind knows "b"'],
    ])
  })
})
