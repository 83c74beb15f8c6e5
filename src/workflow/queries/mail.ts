import type { Payload, PayloadRequest } from 'payload'
import { cleanLine } from '@/lib/cleanText'
import { env } from '@/lib/env'
import { hmac } from '@/lib/hash'
import { sayReason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { NOTICE_KINDS, type NoticeKind } from '../domain/notices'
import { oneTimeLink } from '../ledgers/people'
import type { Recipient, SaidNotice } from './notices'

/** A mail as it is handed over. Always plain text: what a title holds is read, and is nothing else. */
export type Mail = {
  to: string
  subject: string
  text: string
  messageId: string
  date: Date
  headers: Record<string, string>
}

const LONGEST_TITLE = 120

/** What happened once, to be read at once. */
export function mailOfNotice(
  reader: Recipient,
  { key, kind, said }: { key: string; kind: NoticeKind; said: SaidNotice },
): Mail {
  const say = sayTo(reader)
  return compose(
    reader,
    { key, at: said.at, kind },
    {
      subject: titleOf(said) ? `${said.said}: ${titleOf(said)}` : said.said,
      lines: [...linesOf(reader, said), '', ...footer(say, reader, kind)],
    },
  )
}

/** What happened since the last daily mail. */
export function mailOfDay(
  reader: Recipient,
  { key, said, isMore }: { key: string; said: readonly SaidNotice[]; isMore: boolean },
): Mail {
  const say = sayTo(reader)
  return compose(
    reader,
    { key, at: said[0]?.at ?? '' },
    {
      subject: say('mail.daily', { count: isMore ? `${said.length}+` : said.length }),
      lines: [
        ...said.flatMap((one) => [...linesOf(reader, one), '']),
        ...(isMore ? [say('mail.more'), ''] : []),
        ...footer(say, reader),
      ],
    },
  )
}

/** The link by which somebody chooses a password. It is sent whatever they chose. */
export function mailOfLink(
  reader: Recipient,
  {
    key,
    at,
    token,
    who,
    isShared,
  }: { key: string; at: string; token: string; who: string; isShared: boolean },
): Mail {
  const say = sayTo(reader)
  return compose(
    reader,
    { key, at },
    {
      subject: say('mail.link'),
      lines: [
        say('mail.link.made', { who: cleanLine(who) }),
        oneTimeLink(reader.req, token),
        '',
        say(isShared ? 'mail.link.shared' : 'mail.link.alone'),
        say('mail.link.unexpected'),
      ],
    },
  )
}

/** To the address that an account had: it has another one now. Where that is, an address that is given up is not told. */
export function mailOfAddress(reader: Recipient, { key, at }: { key: string; at: string }): Mail {
  const say = sayTo(reader)
  return compose(
    reader,
    { key, at },
    {
      subject: say('mail.address'),
      lines: [
        // By name to nobody: who mistyped the former address gave it to a stranger.
        say('mail.address.changed'),
        env.SERVER_URL,
        '',
        say('mail.link.unexpected'),
      ],
    },
  )
}

type About = { key: string; at: string; kind?: NoticeKind }

function compose(
  { email, req }: Recipient,
  { key, at, kind }: About,
  { subject, lines }: { subject: string; lines: readonly string[] },
): Mail {
  const address = kind && unsubscribeAddress(req, { person: String(req.user?.id), kind })
  return {
    to: email,
    subject: cleanLine(subject),
    text: lines.join('\n'),
    messageId: messageIdOf(req.payload, key),
    date: new Date(at),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(address && {
        'List-Unsubscribe': `<${address}>`,
        // RFC 8058: a program of the reader's may send this, and needs to ask nobody.
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** The same for the same event and person, however often it is sent: so a repetition is known as one. */
const messageIdOf = ({ secret }: Payload, key: string): string =>
  `<${hmac(secret, `message\n${key}`).slice(0, 40)}@${new URL(env.SERVER_URL).hostname}>`

type Say = (key: DeskKey, values?: Record<string, string | number>) => string

const sayTo =
  ({ req }: Recipient): Say =>
  (key, values = {}) =>
    sayReason({ key, values }, req.i18n.language)

const titleOf = ({ title }: SaidNotice): string => {
  if (!env.MAIL_TITLES || title === null) return ''
  const line = cleanLine(title)
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line
}

const linesOf = (reader: Recipient, said: SaidNotice): string[] => [
  `${cleanLine(said.said)}.`,
  ...(titleOf(said) ? [titleOf(said)] : []),
  deskAddress(reader.req, said.path),
]

const footer = (say: Say, { req }: Recipient, kind?: NoticeKind): string[] => [
  '-- ',
  say('mail.choose'),
  deskAddress(req, '/account'),
  ...(kind ? [say('mail.noMore'), unsubscribeAddress(req, { person: String(req.user?.id), kind })] : []),
]

const deskAddress = (req: PayloadRequest, path: string): string =>
  new URL(`${req.payload.config.routes.admin}${path}`, env.SERVER_URL).href

type Unsubscribing = { person: string; kind: NoticeKind }

const signatureOf = ({ secret }: Payload, { person, kind }: Unsubscribing): string =>
  hmac(secret, `unsubscribe\n${kind}\n${person}`).slice(0, 40)

/** Where somebody wants no more mails of a kind, without signing in: that, and nothing else, is signed. */
const unsubscribeAddress = ({ payload }: PayloadRequest, asked: Unsubscribing): string =>
  new URL(
    `${payload.config.routes.api}/unsubscribe/${asked.kind.toLowerCase()}.${asked.person}.${signatureOf(payload, asked)}`,
    env.SERVER_URL,
  ).href

/** Whose mails of which kind such an address is about; nobody's where we did not sign it. */
export function readUnsubscribing(payload: Payload, token: string): Unsubscribing | null {
  const [name = '', person = '', signature = '', ...rest] = token.split('.')
  // The front door writes the words of an address in small letters.
  const kind = NOTICE_KINDS.find((one) => one.toLowerCase() === name)
  if (rest.length > 0 || !kind || person === '') return null
  const asked = { kind, person }
  // Both hashed by us: how long this takes says nothing about the one that is right.
  const isOurs = hmac(payload.secret, signature) === hmac(payload.secret, signatureOf(payload, asked))
  return isOurs ? asked : null
}
