import { attachTags } from './attachTags'
import { tags } from './tags'

/** The page that is being rendered would be different from this moment on, although nothing was changed. */
export const expiresAt = async (moment: Date | null): Promise<void> => {
  if (moment) await attachTags([tags.until(moment)])
}
