import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayRefusal } from '@/access/sayRefusal'
import { inLanguage, sayReason, worded } from '@/i18n/desk/reasons'
import { inEvery } from '@/i18n/forms/words'
import { anyOf } from '@/workflow/domain/can'
import { WorkflowError } from '@/workflow/errors'

describe('a reason', () => {
  it('says what stands in it in its own language: other reasons, labels and values', () => {
    const label = inEvery((say) => say('Summary'))
    const tooLong = { key: 'field.tooLong', values: { label, length: 300, longest: 250 } } as const
    expect(sayReason(tooLong)).toBe('Summary has 300 characters: shorten it to 250 at most.')
    expect(sayReason(tooLong, 'fr')).toBe('Résumé: 300 caractères; raccourcissez à 250 au maximum.')
    const roles = anyOf(['reviewer', 'validator', 'administrator'])
    expect(sayReason(roles)).toBe('a reviewer, a validator or an administrator')
    expect(sayReason(roles, 'de')).toBe('ein Prüfer, ein Validierer oder ein Administrator')
  })

  it('is English in a language that the desk has not', () => {
    expect(sayReason({ key: 'reason.draft.none' }, 'it')).toBe('there is no draft')
  })

  it('leaves nothing behind of what it is made of', () => {
    const problem = { path: 'slug', code: 'addressTaken', ...worded('reason.addressTakenNow') }
    expect(inLanguage(problem, 'en')).toEqual({
      path: 'slug',
      code: 'addressTaken',
      message: 'Choose another address: this one was taken a moment ago.',
    })
  })
})

describe('what the workflow refuses', () => {
  /** What is no matter of the desk: a page of it never asks so, or says itself what is missing. */
  const FOR_PROGRAMS = [400, 404, 410]
  const ENGLISH = [
    // Said by their problems.
    'This address was taken a moment ago.',
    'Say why you reject it.',
    // What no button of the desk asks for.
    '${item.name} of ${record.key} is not due now.',
    'This cannot be deleted: ${why}.',
    'Nobody can change the ${labelIn(collection.labels.plural) ?? collection.slug}: the system keeps them.',
  ]

  it('is said in the languages of the desk, and in English alone only to programs', () => {
    const files = readdirSync('src/workflow', { recursive: true, encoding: 'utf8' })
    const english = files
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(path.join('src/workflow', name), 'utf8').matchAll(
          /\b(?:WorkflowError|refusal)\(\s*(4\d\d),\s*(?:'\w+',\s*)?(['`])([^'`]* [^'`]*)\2/g,
        ),
      ])
      .filter(([, status]) => !FOR_PROGRAMS.includes(Number(status)))
      .map(([, , , words]) => words)
    expect(english.sort()).toEqual(ENGLISH.sort())
  })
})

describe('a refusal that Payload answers', () => {
  const error = new WorkflowError(422, worded('reason.incomplete'), {
    code: 'incomplete',
    problems: [{ path: 'comment', code: 'required', ...worded('reason.input.comment') }],
  })
  const message = 'Write a comment, so that the author knows what to change.'
  const said = (language: string, of: Error = error) =>
    sayRefusal({
      error: of,
      req: { i18n: { language } },
      result: { errors: [{ path: 'comment', message }] },
    } as unknown as Parameters<typeof sayRefusal>[0]) // what the hook is given beside has no part in it

  it('is said in the language of the desk, and is English otherwise', () => {
    expect(said('en')).toBeUndefined()
    expect(said('de')).toEqual({
      response: {
        errors: [
          {
            path: 'comment',
            message: 'Schreiben Sie einen Kommentar, damit der Autor weiß, was zu ändern ist.',
          },
        ],
      },
    })
    expect(said('de', new Error('of somebody else'))).toBeUndefined()
  })

  it('shows programs nothing of what it is made of', () => {
    expect(error.data.problems).toEqual([{ path: 'comment', code: 'required', message }])
  })
})
