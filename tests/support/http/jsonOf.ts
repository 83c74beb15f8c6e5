import type { z } from 'zod'

/**
 * What an answer says, when it is a success.
 * @throws {Error} with what the server said instead
 */
export const jsonOf = async <T>(schema: z.ZodType<T>, answering: Promise<Response>): Promise<T> => {
  const answer = await answering
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return schema.parse(await answer.json())
}
