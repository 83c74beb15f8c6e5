import type { DeskKey, DeskWords } from '@/i18n/desk/words'

/** What a call came to, as the server says it. */
export type SentCall = { isDone: boolean; answer: string; said: string | null }

/** Why there was no answer. */
const SILENCE: Partial<Record<string, DeskKey>> = {
  notAnAddress: 'links.notAnAddress',
  otherPort: 'webhooks.otherPort',
  notPublic: 'links.notPublic',
  noSuchHost: 'links.noSuchHost',
  timeout: 'links.timeout',
  certificate: 'links.certificate',
  noConnection: 'links.noConnection',
  secret: 'webhooks.unsigned',
}

/** The answer of whoever was called, with the beginning of what it says. */
export function answerInWords(t: DeskWords, { answer = '', said }: Partial<SentCall>): string {
  const key = SILENCE[answer]
  const words = key ? t(key) : /^3\d\d$/.test(answer) ? t('webhooks.redirect', { status: answer }) : answer
  return said ? `${words} – ${said}` : words
}
