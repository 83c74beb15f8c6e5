import { digitalAgenda } from './digitalAgenda'
import { memorandum } from './memorandum'
import { tunisAgenda } from './tunisAgenda'

/** The documents. */
export const documents = [tunisAgenda, digitalAgenda, memorandum]
