import type { Payload } from 'payload'
import type { Canaries } from './Canaries'
import { plantHidden } from './plantHidden'
import { plantShown } from './plantShown'

/** Hidden documents full of canaries, and public ones that refer to them in every way there is. */
export const plantCanaries = async (payload: Payload): Promise<Canaries> =>
  plantHidden(payload, await plantShown(payload))
