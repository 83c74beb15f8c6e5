import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'
import { cleanLine, cleanLines } from './cleanText'
import { sha256 } from './hash'
import { LOOPBACK } from './loopback'
import { PRIVATE_FOLDER } from './privateFolder'

type Settings = { DATA_DIR: string; MAIL_FROM: string; SMTP_URL?: string | undefined }
/** What our mails have; Payload's own are none (its links are never sent). */
type Message = {
  to: string
  subject: string
  text: string
  messageId: string
  date: Date
  headers: Readonly<Record<string, string>>
}

/** How long a mail server may take to be reached, to greet, and to say nothing: milliseconds. */
const TIMES = {
  connectionTimeout: 10_000,
  dnsTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
}

/** Mail by the server of SMTP_URL; without one, as a file for each mail that a person can read. */
export const mailer =
  ({ DATA_DIR, MAIL_FROM, SMTP_URL }: Settings): EmailAdapter =>
  () => ({
    name: SMTP_URL ? 'smtp' : 'files',
    defaultFromAddress: MAIL_FROM,
    defaultFromName: '',
    sendEmail: (message) => {
      const mail = messageOf(message)
      return SMTP_URL ? bySmtp(SMTP_URL, MAIL_FROM, mail) : asFile(mailFolder(DATA_DIR), MAIL_FROM, mail)
    },
  })

/** Where mails are written that no server sends. */
export const mailFolder = (dataDir: string): string => path.join(dataDir, 'mail')

/** Everything that becomes a header is one line, whatever a title or a name holds. */
const messageOf = (given: Parameters<ReturnType<EmailAdapter>['sendEmail']>[0]): Message => {
  const { to, subject, text, messageId, date, headers } = given
  if (typeof to !== 'string' || typeof text !== 'string' || !messageId)
    throw new Error('A mail has one address, a plain text and a Message-ID.')
  const own = Object.entries({ ...headers }).map(([name, value]) => [name, cleanLine(String(value))])
  return {
    to: cleanLine(to),
    subject: cleanLine(subject ?? ''),
    text: cleanLines(text),
    messageId: cleanLine(messageId),
    date: new Date(date ?? Date.now()),
    headers: Object.fromEntries(own) as Record<string, string>,
  }
}

/** Over TLS unless the server is on this machine, or the address says otherwise (`?ignoreTLS=true`). */
async function bySmtp(url: string, from: string, { to, ...mail }: Message): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const requireTLS = !LOOPBACK.includes(new URL(url).hostname)
  const transport = createTransport({
    url,
    requireTLS,
    ...TIMES,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ from, to: { address: to, name: '' }, ...mail })
  } finally {
    transport.close()
  }
}

/** In one piece, for its owner alone. The same mail once more is the same file. */
async function asFile(folder: string, from: string, mail: Message): Promise<void> {
  const lines = {
    From: cleanLine(from),
    To: mail.to,
    Subject: mail.subject,
    Date: mail.date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': mail.messageId,
    ...mail.headers,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  const day = mail.date.toISOString().slice(0, 10)
  const file = path.join(folder, `${day}-${sha256(mail.messageId).slice(0, 16)}.eml`)
  await mkdir(folder, PRIVATE_FOLDER)
  await chmod(folder, PRIVATE_FOLDER.mode)
  const unfinished = `${file}.part`
  await writeFile(unfinished, `${head.join('\n')}\n\n${mail.text}\n`, { mode: 0o600 })
  await rename(unfinished, file)
}

/** Removes the mails that were written as files before that moment. */
export async function removeMailFiles(dataDir: string, before: Date): Promise<void> {
  const folder = mailFolder(dataDir)
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name)
    if ((await stat(file)).mtime < before) await rm(file, { force: true })
  }
}

/** Removes the mails that were written as files and hold these words. @returns how many */
export async function removeMailFilesWith(dataDir: string, words: string): Promise<number> {
  const folder = mailFolder(dataDir)
  const files = (await filesIn(folder)).map((name) => path.join(folder, name))
  let count = 0
  for (const file of files) {
    if (!(await readFile(file, 'utf8')).includes(words)) continue
    await rm(file, { force: true })
    count += 1
  }
  return count
}

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => /\.eml(\.part)?$/.test(name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
