import config from '@payload-config'
import { executeAuthStrategies, getPayload } from 'payload'

/** Whether a request shows the session of somebody, as Payload itself finds it. */
export const isSignedIn = async ({ headers }: Pick<Request, 'headers'>): Promise<boolean> => {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ canSetHeaders: false, headers, payload })
  return user !== null
}
