import { describe, expect, it } from 'vitest'
import { HOUR, aMailDesk } from '../../support/mail/aMailDesk'

describe('a public text that is taken away', () => {
  const { own, send, toldOf, mailsTo } = aMailDesk()

  it('is told of to who wrote and validated it, and wrote a new version', async () => {
    const { act, approve, publish, save, write } = own.desk
    const id = await write('author')
    await publish(id)
    await save('colleague', id)
    await approve(id)
    await act('author', 'schedule', id, { publishAt: new Date(Date.now() + 2 * HOUR).toISOString() })
    const before = (await toldOf(id)).length
    await act('second', 'archive', id, { reason: 'Secret words of a reason.', notice: 'It is old.' })
    expect((await toldOf(id)).slice(before)).toEqual(['withdrawn: author, colleague, validator'])
    await send()
    const mails = mailsTo('validator').filter(({ raw }) => raw.includes('/unsubscribe/withdrawn.'))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.raw).not.toContain('Secret')
  })
})
