import { createHash } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import config from '@payload-config'
import { sayReason } from '@/i18n/desk/reasons'
import { escapeHtml } from '@/lib/escapeHtml'
import { stopMails } from '@/workflow/commands/mail'
import { readUnsubscribing } from '@/workflow/queries/mail'
import { languageOfPerson } from '@/workflow/queries/notices'

export const dynamic = 'force-dynamic'

type Args = { params: Promise<{ token: string }> }
type Asked = NonNullable<ReturnType<typeof readUnsubscribing>>

/** `GET`: asks first. Programs follow links to see where they lead, and must change nothing. */
export const GET = (_: Request, args: Args): Promise<Response> => withAsked(args, ask)

/** `POST`: no more mails of this kind to this person (RFC 8058). Nothing else, and nobody is signed in by it. */
export const POST = (_: Request, args: Args): Promise<Response> =>
  withAsked(args, async (payload, asked, language) => {
    await stopMails(payload, asked)
    return page(language, sayReason({ key: 'unsubscribe.done' }, language))
  })

const ask = (_: Payload, { kind }: Asked, language: string): Promise<Response> => {
  const [question, yes] = [
    sayReason({ key: 'unsubscribe.question', values: { kind: { key: `notices.kind.${kind}` } } }, language),
    sayReason({ key: 'unsubscribe.yes' }, language),
  ]
  const form = `<form method="post"><button type="submit">${escapeHtml(yes)}</button></form>`
  return Promise.resolve(page(language, question, form))
}

async function withAsked(
  { params }: Args,
  answer: (payload: Payload, asked: Asked, language: string) => Promise<Response>,
): Promise<Response> {
  const payload = await getPayload({ config })
  const asked = readUnsubscribing(payload, (await params).token)
  if (!asked) return page('en', sayReason({ key: 'unsubscribe.unknown' }), '', 404)
  return answer(payload, asked, await languageOfPerson(payload, asked.person))
}

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 36rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.25 }
a, button { display: inline-flex; align-items: center; min-height: 44px }
button { padding: 0 1rem; font: inherit; cursor: pointer }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** A page of its own, without scripts: whoever comes from a mail may be signed in nowhere. */
const page = (language: string, said: string, more = '', status = 200): Response => {
  const [title, account] = (['unsubscribe.title', 'unsubscribe.account'] as const).map((key) =>
    escapeHtml(sayReason({ key }, language)),
  )
  return new Response(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Fora</title><style>${STYLE}</style><main><h1>${title}</h1><p>${escapeHtml(said)}</p>${more}<p><a href="/admin/account">${account}</a></p></main></html>\n`,
    {
      status,
      headers: {
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      },
    },
  )
}
