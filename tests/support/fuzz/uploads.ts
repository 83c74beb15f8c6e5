import type { Random } from './random'
import type { FuzzRequest } from './requests'

/** A form with a file whose name, kind, bytes or fields are odd. */
export const anUpload = ({ pick }: Random, query: string): FuzzRequest => {
  const name = pick([
    'a\0b.png',
    '../x.png',
    'x',
    '',
    'a"b.png',
    'é.png',
    '.png',
    `${'x'.repeat(400)}.png`,
    'con.pdf',
    'a%00.png',
    'x.png',
  ])
  const type = pick(['image/png', 'application/pdf', 'text/html', 'x', '', 'image/svg+xml'])
  const bytes = pick(['', '\x89PNG\r\n\x1a\n', '%PDF-1.4', '<svg onload=x>', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'])
  const fields = pick(['{}', '{"credit":null}', 'x', 'null', '{"filename":"a\\u0000"}', '[]', '{"sizes":1}'])
  return {
    method: pick(['POST', 'POST', 'PATCH']),
    path: `/api/${pick(['media', 'media', 'forums', 'users'])}${query}`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.from(
      `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${fields}\r\n--x\r\nContent-Disposition: form-data; name="${pick(['file', 'x'])}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${bytes}\r\n--x--\r\n`,
      'latin1',
    ),
  }
}
