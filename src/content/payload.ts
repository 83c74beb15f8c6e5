import config from '@payload-config'
import { getPayload } from 'payload'

/** The running Payload. Every read here is a visitor's: `overrideAccess: false`, and nobody is signed in. */
export const payload = () => getPayload({ config })
