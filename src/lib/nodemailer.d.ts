/** What Fora uses of nodemailer. It is loaded where a mail server is set, and nowhere else. */
declare module 'nodemailer' {
  export type SendMailOptions = {
    from?: string
    to?: string | { address: string; name: string } | readonly string[]
    subject?: string
    text?: unknown
    messageId?: string
    date?: Date | string
    headers?: Readonly<Record<string, string>>
  }

  export function createTransport(options: {
    /** `smtp://user:password@host:587?ignoreTLS=true`: what stands in it goes before the rest. */
    url: string
    requireTLS: boolean
    /** Milliseconds. */
    connectionTimeout: number
    dnsTimeout: number
    greetingTimeout: number
    socketTimeout: number
    /** A mail has no attachments that it could name. */
    disableFileAccess: boolean
    disableUrlAccess: boolean
  }): { sendMail: (mail: SendMailOptions) => Promise<unknown>; close: () => void }
}
