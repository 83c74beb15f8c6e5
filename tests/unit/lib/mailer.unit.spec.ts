import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { mailFolder, mailer, removeMailFiles } from '@/lib/mailer'
import { seal, unseal } from '@/lib/seal'

describe('a mail that no server sends', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-mail-'))
  // The adapter does not look at it.
  const { sendEmail } = mailer({ DATA_DIR: folder, MAIL_FROM: 'fora@example.eu' })({ payload: {} as Payload })
  const mail = {
    to: 'ann@example.eu',
    subject: 'Der Öffentlichkeit\r\nBcc: everybody@example.eu',
    text: 'Für Sie\r\nund alle\0.',
    messageId: '<one@example.eu>',
    date: new Date('2031-02-03T04:05:06.789Z'),
    headers: { 'List-Unsubscribe': '<https://example.eu/\n\nx>' },
  }
  const files = () => readdirSync(mailFolder(folder)).map((name) => path.join(mailFolder(folder), name))

  it('is a file that a person can read, for its owner alone; the same mail is the same file', async () => {
    await sendEmail(mail)
    await sendEmail(mail)
    await sendEmail({ ...mail, messageId: '<two@example.eu>' })
    expect(files()).toHaveLength(2)
    expect(statSync(mailFolder(folder)).mode & 0o777).toBe(0o700)
    for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600)
    const [file = ''] = files().filter((name) => readFileSync(name, 'utf8').includes('<one@'))
    expect(readFileSync(file, 'utf8')).toBe(
      [
        'From: fora@example.eu',
        'To: ann@example.eu',
        // Whatever a title holds, it stays in its line.
        'Subject: Der Öffentlichkeit Bcc: everybody@example.eu',
        'Date: Mon, 03 Feb 2031 04:05:06 +0000',
        'Message-ID: <one@example.eu>',
        'List-Unsubscribe: <https://example.eu/ x>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Für Sie',
        'und alle.',
        '',
      ].join('\n'),
    )
  })

  it('has an address, a text and a name of its own', async () => {
    for (const wrong of [{ to: ['a@example.eu'] }, { text: Buffer.from('x') }, { messageId: '' }])
      expect(() => sendEmail({ ...mail, ...wrong })).toThrow('one address')
  })

  it('is removed when it is old, and nothing is made where there is none', async () => {
    await removeMailFiles(folder, new Date(0))
    expect(files()).toHaveLength(2)
    await removeMailFiles(folder, new Date(Date.now() + 1000))
    expect(files()).toEqual([])
    await removeMailFiles('/nowhere', new Date())
    expect(existsSync('/nowhere')).toBe(false)
  })
})

describe('what waits sealed', () => {
  it('is read with the same secret alone, and as it was', () => {
    const sealed = seal('secret', 'a token')
    expect(sealed).not.toContain('token')
    expect(unseal('secret', sealed)).toBe('a token')
    expect(() => unseal('another', sealed)).toThrow()
    expect(() => unseal('secret', `${sealed.slice(0, -2)}AA`)).toThrow()
    expect(seal('secret', 'a token')).not.toBe(sealed)
  })
})
