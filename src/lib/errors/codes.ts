type Known = { status: number; title: string; advice: string }

/**
 * The codes that a reader may meet, which do not change. Staff meet others, which name the rule that stands against what
 * they do. The guide shows a copy of these and of the others below.
 */
export const CODES = {
  malformedQuery: {
    status: 400,
    title: 'The query cannot be read',
    advice: 'correct the parameter that `path` names: `detail` says how',
  },
  malformed: {
    status: 400,
    title: 'Not as it should be',
    advice: 'correct what `path` names in the body',
  },
  unknownParameter: {
    status: 400,
    title: 'No such parameter',
    advice: 'use one that there is: `detail` names the nearest',
  },
  notAFilter: {
    status: 400,
    title: 'Not a filter or an order',
    advice: 'use the operators and fields that `detail` names',
  },
  unknownLanguage: { status: 400, title: 'No such language', advice: 'use a code of the list' },
  tooFar: {
    status: 400,
    title: 'Too far into a list',
    advice: 'ask on from the last document that you have',
  },
  tooDear: {
    status: 400,
    title: 'Too much for one answer',
    advice: 'ask for less at a time: `detail` says how much',
  },
  tooManyConditions: { status: 400, title: 'Too many conditions', advice: 'ask in parts, or use `in`' },
  malformedBody: { status: 400, title: 'The body cannot be read', advice: 'correct it' },
  tooDeep: { status: 400, title: 'Nested too deep', advice: 'send less at once' },
  malformedAddress: { status: 400, title: 'The address cannot be read', advice: 'correct it' },
  badRequest: { status: 400, title: 'The request cannot be read', advice: 'correct it' },
  unauthenticated: { status: 401, title: 'Not signed in', advice: 'sign in' },
  sessionEnded: {
    status: 401,
    title: 'The token does not hold',
    advice: 'sign in again, or ask without a token for what everybody may read',
  },
  keyEnded: {
    status: 401,
    title: 'The key does not hold',
    advice: 'ask an administrator for a new one, or read without a key what everybody may read',
  },
  notSignedIn: { status: 401, title: 'Not signed in', advice: 'sign in' },
  forbidden: { status: 403, title: 'Not allowed', advice: 'there is no such thing in public' },
  notForPrograms: {
    status: 403,
    title: 'Not for service accounts',
    advice: 'ask without the key: everybody may read it',
  },
  notFound: { status: 404, title: 'Not found', advice: 'there never was such a thing in public' },
  methodNotAllowed: { status: 405, title: 'No such method here', advice: 'use one that `Allow` names' },
  withdrawn: { status: 410, title: 'Withdrawn', advice: 'remove it on your side' },
  notPublicThen: { status: 410, title: 'Not public then', advice: 'ask for another moment' },
  withheld: { status: 410, title: 'Withheld', advice: 'remove it on your side' },
  redacted: { status: 410, title: 'Erased', advice: 'erase your copies' },
  resync: { status: 410, title: 'The cursor does not hold', advice: 'copy everything again' },
  tooLarge: { status: 413, title: 'Too large', advice: 'send less' },
  addressTooLong: { status: 414, title: 'The address is too long', advice: 'send the query as a body' },
  unsupportedMediaType: { status: 415, title: 'Not in this form', advice: 'send it in another form' },
  rangeNotSatisfiable: {
    status: 416,
    title: 'No such part of the file',
    advice: 'ask for a part that `Content-Range` allows, or for the whole',
  },
  tooManyRequests: { status: 429, title: 'Too many requests', advice: 'wait for `Retry-After`, then slower' },
  signInBusy: { status: 429, title: 'Too many sign-ins', advice: 'wait for `Retry-After`' },
  internal: {
    status: 500,
    title: 'Our mistake',
    advice: 'try again later; if it lasts, tell the contact of the installation',
  },
  busy: { status: 503, title: 'Busy', advice: 'try again after `Retry-After` seconds' },
  unavailable: { status: 503, title: 'Not available now', advice: 'try again after `Retry-After` seconds' },
} as const satisfies Record<string, Known>

/** What anybody may meet beside them who signs in, follows a one-time link, or sends what is hardly a request. */
const ELSEWHERE = {
  malformedHost: { status: 400, title: 'The header “Host” names no host', advice: 'name the installation' },
  malformedHeader: { status: 400, title: 'A header cannot be read', advice: 'correct it' },
  signInFailed: {
    status: 401,
    title: 'The sign-in failed',
    advice: 'look at the address and the password; after five wrong ones wait for ten minutes',
  },
  signIn: { status: 401, title: 'Not signed in', advice: 'sign in' },
  linkSpent: {
    status: 403,
    title: 'The link was used, or is too old',
    advice: 'ask an administrator for a new one',
  },
  wrongCode: { status: 403, title: 'The code is wrong', advice: 'ask whoever confirmed the link for it' },
  askAnAdministrator: {
    status: 403,
    title: 'Passwords are not reset by mail',
    advice: 'ask an administrator for a one-time link',
  },
  commandLineOnly: { status: 403, title: 'Done on the server alone', advice: 'ask whoever runs it' },
  noVerification: { status: 403, title: 'Accounts are not verified', advice: 'follow a one-time link' },
  neverLocked: { status: 403, title: 'No account is ever locked', advice: 'sign in' },
  tooSlow: { status: 408, title: 'It took too long to arrive', advice: 'send it again, faster' },
  expectationFailed: {
    status: 417,
    title: 'Not expected here',
    advice: 'send no `Expect` but `100-continue`',
  },
  invalid: { status: 422, title: 'Not as it should be', advice: 'correct what `path` names' },
  diskFull: { status: 507, title: 'The disk is full', advice: 'tell the contact of the installation' },
} as const satisfies Record<string, Known>

/** All that whoever has not signed in may meet. */
export const CODES_OF_ANYBODY = { ...CODES, ...ELSEWHERE }

const known: Readonly<Partial<Record<string, Known>>> = CODES_OF_ANYBODY

/** What a code is called, or what a status is called where the code is one of the staff's. */
export const titleOfCode = (code: string, status: number): string =>
  known[code]?.title ?? Object.values(CODES).find((each) => each.status === status)?.title ?? 'Refused'
