import { cdmsiMeetings } from './cdmsiMeetings'
import { cispMeetings } from './cispMeetings'
import { developmentConference } from './developmentConference'
import { iccpMeetings } from './iccpMeetings'
import { igfMeeting } from './igfMeeting'
import { memorandumSignature } from './memorandumSignature'
import { tunisSummit } from './tunisSummit'
import { wsisReview } from './wsisReview'

/** The events of the fora. */
export const events = [
  tunisSummit,
  wsisReview,
  igfMeeting,
  developmentConference,
  iccpMeetings,
  cispMeetings,
  memorandumSignature,
  cdmsiMeetings,
]
