import { cdmsi } from './cdmsi'
import { cept } from './cept'
import { cisp } from './cisp'
import { councilOfEurope } from './councilOfEurope'
import { gac } from './gac'
import { highLevelGroup } from './highLevelGroup'
import { icann } from './icann'
import { iccp } from './iccp'
import { ietf } from './ietf'
import { igf } from './igf'
import { itu } from './itu'
import { oecd } from './oecd'
import { standardisationPlatform } from './standardisationPlatform'
import { wsis } from './wsis'

/** The fora, each after those that it refers to. */
export const forums = [
  ...[wsis, igf, itu, cept, icann, gac],
  ...[highLevelGroup, standardisationPlatform, ietf],
  ...[oecd, iccp, cisp, councilOfEurope, cdmsi],
]
