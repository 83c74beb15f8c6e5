import { z } from 'zod'

const Found = z.object({ docs: z.tuple([z.object({ id: z.string() })]) })

/** The id of the public forum with this slug. */
export const forumAt = async (url: string, slug: string): Promise<string> => {
  const answer = await fetch(`${url}/api/forums?where[slug][equals]=${slug}`)
  return Found.parse(await answer.json()).docs[0].id
}
