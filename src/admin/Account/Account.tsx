import { AccountView } from '@payloadcms/next/views'
import type { AdminViewServerProps } from 'payload'
import { AccountEdit } from './AccountEdit'

/**
 * One's own account. Payload renders this twice: in the place of its page, which we leave to it, and on that
 * page in the place of its form, with the document.
 */
export const Account = (props: AdminViewServerProps & { doc?: unknown }) =>
  props.doc === undefined ? <AccountView {...props} /> : <AccountEdit />
