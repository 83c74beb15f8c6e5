import type { Endpoint } from 'payload'
import { Refusal } from '@/access/Refusal'

/** Payload's own endpoints that this installation does not have. Ours stand first, so they win. */
export const closedEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    custom: { access: 'nobody' },
    handler: () => {
      throw new Refusal({
        code: 'commandLineOnly',
        message: 'The first administrator is made on the server: npm run admin:create',
      })
    },
  },
  {
    path: '/verify/:id',
    method: 'post',
    custom: { access: 'nobody' },
    handler: () => {
      throw new Refusal({ code: 'noVerification', message: 'People join by a one-time link.' })
    },
  },
  {
    path: '/unlock',
    method: 'post',
    custom: { access: 'nobody' },
    handler: () => {
      throw new Refusal({
        code: 'neverLocked',
        message: 'No account is ever locked. Give a person who cannot sign in a new one-time link.',
      })
    },
  },
]
