import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayRefusal } from '@/access/sayRefusal'
import { inLanguage, sayReason, worded } from '@/i18n/desk/reasons'
import { FORM_WORDS, inEvery } from '@/i18n/forms/words'
import { anyOfRoles } from '@/workflow/domain/refusal'
import { GENERAL } from '@/lib/errors/describeError'
import { WorkflowError } from '@/workflow/errors'

describe('a reason', () => {
  it('says what stands in it in its own language: other reasons, labels and values', () => {
    const label = inEvery((say) => say('Summary'))
    const tooLong = { key: 'field.tooLong', values: { label, length: 300, longest: 250 } } as const
    expect(sayReason(tooLong)).toBe('Summary has 300 characters: shorten it to 250 at most.')
    expect(sayReason(tooLong, 'fr')).toBe('Résumé: 300 caractères; raccourcissez à 250 au maximum.')
    const roles = anyOfRoles(['reviewer', 'validator', 'administrator'])
    expect(sayReason(roles)).toBe('a reviewer, a validator or an administrator')
    expect(sayReason(roles, 'de')).toBe('ein Prüfer, ein Validierer oder ein Administrator')
  })

  it('says large numbers as they are written there, and years as they are', () => {
    const tooLong = { key: 'reason.program.tooLong', values: { number: 1_200_000 } } as const
    expect(sayReason(tooLong)).toContain('more than 1,200,000 characters')
    expect(sayReason(tooLong, 'de')).toContain('1.200.000')
    expect(sayReason({ ...tooLong, values: { number: 2026 } })).toContain('2026')
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

describe('what accounts, files and fields refuse', () => {
  /** Where a sentence is said to programs and operators alone, or put into a description of the API. */
  const ENGLISH = [
    // Faults of ours, and what only a program can send: no page of the desk asks so.
    'There is no ${collection}/${documentId}, of which ${edition} is an edition.',
    'There is no room for an upload.',
    'A file cannot be changed. Upload the better one as a new file and use it instead.',
    'Send from and to, or null to remove the redirect.',
    'Say which redirect is to be removed.',
    'Choose permissions from the list.',
    'Send currentPassword and newPassword.',
    'People join by a one-time link.',
    'No account is ever locked. Give a person who cannot sign in a new one-time link.',
    'Only administrators give out links.',
    'A link for an account that has been used, or that decides on texts or people, takes two people. Propose it (POST /api/proposals, kind link); somebody else who decides confirms it and is shown a code.',
    'Sign in with POST /api/users/login.',
    'Passwords are not set here. Give the person a one-time link; they choose their own.',
    'Change people one at a time.',
    'A password is not reset by e-mail here. Ask an administrator for a new one-time link.',
    'People are deactivated, never deleted.',
    'The permissions reviewer, validator and administrator take two people.',
    'To let a deactivated person back in takes two people.',
    'The e-mail address of somebody who decides is changed by two people.',
    '${why} Propose it (POST /api/proposals, kind ${kind}); somebody else who decides confirms it.',
    'The account ${proposal.documentId} is gone.',
    'Send staffRoles: all permissions that the person shall have.',
    'Send email: the new address.',
    'Wrong passwords could not be recorded.',
    'Send the settings as an object.',
    'There are no settings of the site in the configuration.',
    'What was stored of the site’s settings is not what was confirmed. Nothing was changed.',
    "${here.join('.')} is no part of a text. Remove it, or write the text in the editor.",
    // Of the description of the API.
    'Programs give the two-letter code of ISO 3166.',
  ]
  /** Of fields and collections that no form shows: the description of the API and of the tables. */
  const DESCRIBES = /\b(?:description|summary|admin)\b[^\n]*$|\bdescription:\s*$/

  it('is said in the languages of the desk, and in English alone where the list says so', () => {
    const found = ['src/collections', 'src/fields', 'src/globals'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => sentencesIn(readFileSync(path.join(folder, name), 'utf8'))),
    )
    const known = new Set(Object.keys(FORM_WORDS.fr))
    expect(found.filter((words) => !known.has(words)).sort()).toEqual([...ENGLISH].sort())
  })

  const sentencesIn = (source: string): string[] =>
    [...source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(SENTENCE)]
      .filter(({ index, input }) => !DESCRIBES.test(input.slice(0, index)))
      .map(([, , words]) => String(words))
  const SENTENCE = /(['`])((?:[“„«]|\$\{|\p{Lu})(?:(?!\1)[^\n])* (?:(?!\1)[^\n])*[.!?])\1/gu
})

describe('a refusal that Payload answers', () => {
  const error = new WorkflowError(422, worded('reason.incomplete'), {
    code: 'incomplete',
    problems: [{ path: 'comment', code: 'required', ...worded('reason.input.comment') }],
  })
  const message = 'Write a comment, so that the author knows what to change.'
  const said = (language: string, of: Error = error, words = message) =>
    sayRefusal({
      error: of,
      req: { i18n: { language } },
      result: { errors: [{ path: 'comment', message: words }] },
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

  it('is said in the language of the desk where the error itself says nothing for people', () => {
    const general = Object.entries(GENERAL)
    for (const [name, words] of general) {
      const key = `error.${name as keyof typeof GENERAL}` as const
      expect(sayReason({ key })).toBe(words)
      const response = { errors: [{ path: 'comment', message: sayReason({ key }, 'fr') }] }
      expect(said('fr', new Error('SQLITE_BUSY'), words)).toEqual({ response })
    }
    expect(general).toHaveLength(5)
  })

  it('shows programs nothing of what it is made of', () => {
    expect(error.data.problems).toEqual([{ path: 'comment', code: 'required', message }])
  })
})
