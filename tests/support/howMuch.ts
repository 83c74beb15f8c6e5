/** The long proofs do a sample in `npm test`, and the full count of their bar in `npm run prove`. */
const isProof = process.env.FORA_PROVE === 'on'

const HOW_MUCH = {
  /** Kills of a supervised server in the middle of a publication. */
  supervisedKills: { sample: 2, full: 20 },
  /** Publications cut short by a kill; each is followed by another act, cut short too. */
  publicationsCutShort: { sample: 3, full: 50 },
  /** Kills of random processes of three on one database. */
  killsOfThree: { sample: 4, full: 200 },
  /** Kills of one of two workers on one database. */
  workersKilled: { sample: 4, full: 100 },
  /** Texts that are scheduled for one moment. */
  textsDueAtOnce: { sample: 12, full: 500 },
  /** Kills of one of three workers while they publish these. */
  publishersKilled: { sample: 2, full: 20 },
  /** Texts of which people are told by mail, and how often those who send it are killed. */
  textsToldOf: { sample: 8, full: 200 },
  sendersKilled: { sample: 3, full: 20 },
  /** Public changes after each of which the next request must be right. */
  publicChanges: { sample: 9, full: 1_000 },
  /** Texts that go public together. */
  textsOfRelease: { sample: 10, full: 50 },
  /** Readings while they do. */
  readingsOfRelease: { sample: 200, full: 1_000 },
  /** Whoever types, and what happens to them. */
  mishaps: { sample: 1, full: 50 },
  /** Of all ways to ask for what is hidden, one in so many. */
  leakProbesOneIn: { sample: 3, full: 1 },
  /** Of those who may do a transition, how many do it over REST from each pair of faces. */
  actorsOfTransition: { sample: 1, full: 10 },
  /** Public changes that a mirror follows, how often it is killed meanwhile, and how often it is looked at. */
  actsMirrored: { sample: 30, full: 1_000 },
  killsOfMirror: { sample: 3, full: 20 },
  checksOfMirror: { sample: 3, full: 50 },
  /** The same of a mirror of three processes. */
  actsMirroredOfThree: { sample: 8, full: 1_000 },
  killsOfMirrorOfThree: { sample: 1, full: 20 },
  checksOfMirrorOfThree: { sample: 2, full: 50 },
  /** Texts decided on a telephone, from the link in the mail. */
  textsDecidedFromMail: { sample: 3, full: 10 },
  /** Kills of one of two workers while they call a partner. */
  callersKilled: { sample: 2, full: 20 },
  /** Filters and orders, held against plain JavaScript. */
  filtersAsked: { sample: 200, full: 2_500 },
  /** Texts that a program sends at once. */
  textsOfProgram: { sample: 20, full: 100 },
} as const

/** How often a long proof does what it does, in this run. */
export const howMuch = (what: keyof typeof HOW_MUCH): number => HOW_MUCH[what][isProof ? 'full' : 'sample']

/** Whether the long proofs do all that they can, and say what they found. */
export { isProof }

/** Why what only they do is left out here; undefined in `npm run prove`. */
export const LONG_PROOF = isProof ? undefined : 'npm run prove does it'
