import { expect, it } from 'vitest'
import { GET } from '@/app/(ops)/api/unsubscribe/[token]/route'
import { getTestPayload } from '../../support/testPayload'

it('the page of a link in a mail has a heading and leads to the account, also where the link is wrong', async () => {
  await getTestPayload()
  const asked = GET(new Request('http://127.0.0.1/'), { params: Promise.resolve({ token: 'wrong' }) })
  const answer = await asked
  expect(answer.status).toBe(404)
  const text = await answer.text()
  expect(text).toContain('<h1>Mails from the desk</h1>')
  expect(text).toContain('<a href="/admin/account">')
  expect(answer.headers.get('content-security-policy')).toContain("style-src 'sha256-")
})
