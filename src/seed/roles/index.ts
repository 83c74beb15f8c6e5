import { cdmsiParticipant } from './cdmsiParticipant'
import { ceptAdviser } from './ceptAdviser'
import { cispCoordinator } from './cispCoordinator'
import { cispParticipant } from './cispParticipant'
import { councilOfEuropePartner } from './councilOfEuropePartner'
import { gacMember } from './gacMember'
import { icannAuthority } from './icannAuthority'
import { iccpCoordinator } from './iccpCoordinator'
import { iccpParticipant } from './iccpParticipant'
import { ietfFollower } from './ietfFollower'
import { igfSupporter } from './igfSupporter'
import { itu } from './itu'
import { oecdParticipant } from './oecdParticipant'
import { wsisFollower } from './wsisFollower'

/** Our roles in the fora. */
export const roles = [
  wsisFollower,
  igfSupporter,
  itu,
  ceptAdviser,
  icannAuthority,
  gacMember,
  ietfFollower,
  oecdParticipant,
  iccpParticipant,
  iccpCoordinator,
  cispParticipant,
  cispCoordinator,
  councilOfEuropePartner,
  cdmsiParticipant,
]
