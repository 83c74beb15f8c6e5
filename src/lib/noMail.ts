import type { EmailAdapter } from 'payload'

/** Fora sends no mail: links to join or to set a password are handed over by an administrator. */
export const noMail: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('Fora sends no mail.')),
})
