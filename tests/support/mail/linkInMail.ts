import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the server under test writes its mails, which no mail server sends. */
const folder = () => path.join(path.dirname(process.env.TEST_ACCOUNTS_FILE ?? ''), 'mail')

/** The link to a text in the mail about it to somebody; null until there is one. */
export const linkInMail = async ({ to, title }: { to: string; title: string }): Promise<string | null> => {
  if (!existsSync(folder())) return null
  for (const name of (await readdir(folder())).filter((file) => file.endsWith('.eml'))) {
    const mail = await readFile(path.join(folder(), name), 'utf8')
    if (mail.includes(`To: ${to}\n`) && mail.includes(title))
      return /^https?:\/\/\S+\/review\S*$/m.exec(mail)?.[0] ?? null
  }
  return null
}
