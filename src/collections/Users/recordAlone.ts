import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { recordAct } from '@/workflow/ledgers/audit/acts'

/** Records an act that no write accompanies, for instance a refusal, in a transaction of its own. */
export const recordAlone = async (
  req: PayloadRequest,
  act: Parameters<typeof recordAct>[1],
): Promise<void> => {
  const isMine = await initTransaction(req)
  try {
    await recordAct(req, act)
    if (isMine) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
