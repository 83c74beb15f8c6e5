import type { DeskWords } from '@/i18n/desk/words'
import { MOST_BYTES } from '@/workflow/domain/import'
import type { ImportAnswer } from './ImportResult'

type Sent = { ok: true; body: ImportAnswer } | { ok: false; message: string }

type Asked = { collection: string; file: File; isDryRun: boolean; language: string; t: DeskWords }

/** All texts of a file are looked at, or written, before it is answered. */
const PATIENCE_MS = 180_000

/** Sends the bytes of a file as they are: in which signs they are written is looked at by the server. Never throws. */
export async function sendFile({ collection, file, isDryRun, language, t }: Asked): Promise<Sent> {
  if (file.size > MOST_BYTES) return { ok: false, message: t('import.tooLarge') }
  const format = /\.json$/i.test(file.name) || file.type === 'application/json' ? 'json' : 'csv'
  try {
    const body = JSON.stringify({ dryRun: isDryRun, file: await asBase64(file), format, language })
    const response = await fetch(`/api/${collection}/import`, {
      ...{ method: 'POST', credentials: 'include', body },
      headers: { 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    // Our own API: what it answers is said where it is asked, and errors have one shape.
    const answer = (await response.json()) as ImportAnswer & { errors?: { message: string }[] }
    if (response.ok) return { ok: true, body: answer }
    return {
      ok: false,
      message: answer.errors?.[0]?.message ?? t('server.answered', { status: response.status }),
    }
  } catch {
    // The network, an answer that broke off, or a file that was changed since it was chosen: it may have been done.
    return { ok: false, message: t('import.noAnswer') }
  }
}

const asBase64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let signs = ''
  // A part at a time: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += PART)
    signs += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(signs)
}

const PART = 8_192
