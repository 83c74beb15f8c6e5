import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { mailer } from '@/lib/mailer'
import { digest } from '@/workflow/commands/dailyMail'
import { mailing } from '@/workflow/commands/mail'
import type { Notification } from '@/workflow/ledgers/notifications'
import { aDesk, type Desk, type Who } from '../desk/aDesk'
import { aMailServer, type MailServer } from './aMailServer'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** For a spec file about mails: a desk, a mail server that may be dead, and a clock that stands until it is moved. */
export function aMailDesk() {
  const own = {} as { desk: Desk; server: MailServer } // before the first test
  // What one test did is over when the next begins. After the first ones, all sessions have ended.
  let begins = Date.now()
  beforeAll(async () => {
    own.desk = await aDesk()
    own.server = await aMailServer()
    const { payload } = own.desk
    const adapter = mailer({
      DATA_DIR: '/none',
      MAIL_FROM: 'Fora <fora@example.eu>',
      SMTP_URL: own.server.url,
    })
    payload.sendEmail = adapter({ payload }).sendEmail
    return () => own.server.stop()
  })
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: begins })
    for (const level of ['error', 'warn'] as const)
      vi.spyOn(own.desk.payload.logger, level).mockReturnValue(undefined)
  })
  afterEach(async () => {
    await sendAll()
    own.server.received.length = 0
    own.server.own.accept = 'taken'
    begins = Date.now()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
  /** Sends what is due now. */
  const send = async () => {
    while (await doNext(own.desk.payload, mailing));
  }
  /** Goes on for as long as a mail may wait for another try. */
  const sendAll = async (hours = 3) => {
    for (let step = 0; step <= hours * 2; step++) {
      await send()
      later(30 * MINUTE)
    }
  }
  const daily = async () => {
    later(24 * HOUR)
    await doNext(own.desk.payload, digest)
    await send()
  }
  const rowsOf = async (id: string): Promise<Notification[]> => {
    const { docs } = await own.desk.payload.db.find<Notification>({
      ...{ collection: 'notifications', pagination: false, sort: 'at' },
      where: { documentId: { equals: id } },
    })
    // Several things happen within a millisecond; those of schedules have no number, and come last.
    const order = ({ event }: Notification) => (/^\d+$/.test(event) ? Number(event) : Infinity)
    return docs.sort((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0))
  }
  const nameOf = (person: string) =>
    (Object.keys(own.desk.people) as Who[]).find((who) => String(own.desk.people[who].id) === person)
  /** Who was told what of a text, as `kind: people`, in the order of what happened. */
  const toldOf = async (id: string): Promise<string[]> => {
    const events = new Map<string, string[]>()
    for (const { event, kind, person } of await rowsOf(id))
      events.set(`${event} ${kind}`, [...(events.get(`${event} ${kind}`) ?? []), nameOf(person) ?? '?'])
    return [...events].map(([name, people]) => `${name.split(' ')[1]}: ${people.sort().join(', ')}`)
  }
  const emailOf = (who: Who) => own.desk.people[who].email
  const mailsTo = (who: Who) => own.server.received.filter(({ to }) => to === emailOf(who))
  return { ...{ own, later, send, sendAll, daily }, ...{ rowsOf, toldOf, emailOf, mailsTo } }
}
