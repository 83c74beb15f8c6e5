import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { DESK_TRANSLATIONS } from '@/i18n/desk/translations'
import { mailOfAddress, mailOfDay, mailOfLink, mailOfNotice, type Mail } from '@/workflow/queries/mail'
import type { Recipient, SaidNotice } from '@/workflow/queries/notices'

const LANGUAGES = ['en', 'fr', 'de'] as const
const AT = '2026-11-29T02:30:00.000Z'

/** Who reads the desk in a language. */
const aReader = (language: string): Recipient => ({
  // What a mail needs of a request, and no more.
  req: {
    i18n: { language },
    payload: { secret: 'secret', config: { routes: { admin: '/admin', api: '/api' } } },
    user: { id: 'ann' },
  } as unknown as PayloadRequest,
  email: 'ann@example.eu',
  subscription: null,
})

const said: SaidNotice = {
  ...{ id: 'one', at: AT, isRead: false, language: 'en', title: 'Title', path: '/collections/pages/one' },
  said: 'Said',
}

/** One of each kind of mail. */
const mailsIn = (language: string): Mail[] => {
  const reader = aReader(language)
  return [
    mailOfNotice(reader, { key: 'one', kind: 'review', said }),
    mailOfDay(reader, { key: 'day', said: [said], isMore: true }),
    ...[true, false].map((isShared) =>
      mailOfLink(reader, { key: 'link', at: AT, token: 'token', who: 'Bob', isShared }),
    ),
    mailOfAddress(reader, { key: 'address', at: AT }),
  ]
}

/** The words of mails in a language, as far as nothing is put into them. */
const wordsOf = (language: (typeof LANGUAGES)[number]): string[] =>
  Object.entries(DESK_TRANSLATIONS[language].desk)
    .filter(([key]) => key.startsWith('mail.'))
    .flatMap(([, words]) => words.split(/\{\{\w+\}\}/))
    .map((words) => words.trim())
    .filter((words) => words.length > 5)

describe('a mail', () => {
  for (const language of LANGUAGES)
    it(`speaks ${language} to whoever reads ${language}, and nothing else`, () => {
      const written = mailsIn(language).map(({ subject, text }) => `${subject}\n${text}`)
      const all = written.join('\n')
      expect(wordsOf(language).filter((words) => !all.includes(words))).toEqual([])
      const others = LANGUAGES.filter((other) => other !== language).flatMap(wordsOf)
      expect(others.filter((words) => all.includes(words))).toEqual([])
    })

  it('says no time without its zone', () => {
    const written = LANGUAGES.flatMap(mailsIn).map(({ subject, text }) => `${subject}\n${text}`)
    for (const text of written) expect(text).not.toMatch(/\b\d{1,2}:\d{2}\b(?! [A-Z]{3,4})/)
  })
})
