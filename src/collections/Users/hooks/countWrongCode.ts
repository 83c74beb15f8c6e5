import { worded } from '@/i18n/desk/reasons'
import type { CollectionAfterErrorHook, PayloadRequest } from 'payload'
import { Refusal } from '@/access/Refusal'
import { personWith, writePerson } from '@/workflow/ledgers/people'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { keyOf } from '@/workflow/domain/keys'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { CODE_TRIES } from '../resetToken'

const MARK = 'foraWrongCodeOf'

/** The refusal of a link with a wrong code, or without the code that it needs. */
export const wrongCode = (req: PayloadRequest, personId: string): Refusal => {
  req.context[MARK] = personId
  return new Refusal({
    code: 'wrongCode',
    ...worded('refusal.wrongCode', { tries: CODE_TRIES }),
  })
}

/** Counts a wrong code when the attempt is over, and voids the link at the last one. */
export const countWrongCode: CollectionAfterErrorHook = async ({ req }) => {
  const id = req.context[MARK]
  if (typeof id !== 'string') return
  req.context[MARK] = undefined
  await inTransaction(req, { about: [keyOf('users', id)] }, async (own) => {
    const person = await personWith(own, id)
    if (!person?.codeHash) return
    const codeTries = (person.codeTries ?? 0) + 1
    const isVoid = codeTries >= CODE_TRIES
    const name = isVoid ? 'linkVoided' : 'wrongCode'
    await recordAct(own, { act: 'account', collection: 'users', documentId: id, name })
    await writePerson(own, person, { codeTries, ...(isVoid && VOID) })
  })
}

const VOID = { resetPasswordToken: null, resetPasswordExpiration: null, codeHash: null }
