/**
 * An answer that is sent as it is made: what is not asked for yet is not read, and what is sent is not kept. A fault on
 * the way breaks it off, so that no part is taken for the whole.
 */
export function download(
  parts: AsyncGenerator<string>,
  { name, type }: { name: string; type: string },
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** The same parts, of which the first two are there: what is refused is refused before anything is sent. */
export async function begun(parts: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const ready = [await parts.next(), await parts.next()]
  return (async function* () {
    try {
      for (const part of ready) if (!part.done) yield part.value
      yield* parts
    } finally {
      await parts.return(undefined)
    }
  })()
}

/** Is this such an answer? */
export const isDownload = ({ headers, status }: Response): boolean =>
  status === 200 && headers.get('content-disposition')?.startsWith('attachment') === true
