import { marked, published, SLIPPED, type Attempt, type Someone, type Target } from './Target'

const post = (address: string, body: unknown): Attempt => ({
  method: 'POST',
  address: `/api${address}`,
  body,
})
const patch = (address: string, body: unknown): Attempt => ({
  method: 'PATCH',
  address: `/api${address}`,
  body,
})

const ALL = ['author', 'reviewer', 'validator', 'translator', 'administrator']
const SECRETS = {
  hash: 'f'.repeat(64),
  salt: 'f'.repeat(64),
  resetPasswordToken: 'f'.repeat(40),
  sessions: [],
}

/** To become somebody who may: one's own permissions, and other people's accounts (administrators manage them, but alone give nobody a say). */
export const powerAttempts = ({ people }: Target, who: Someone): Attempt[] => [
  ...(who !== 'visitor'
    ? [
        patch(`/users/${people[who]}`, { staffRoles: ALL }),
        patch(`/users/${people[who]}?draft=true`, { staffRoles: ALL, deactivatedAt: null }),
        patch(`/users?where[id][equals]=${people[who]}`, { staffRoles: ALL }),
        post(`/users/${people[who]}/join-link`, {}),
        post('/graphql', {
          query: `mutation { updateUser(id: "${people[who]}", data: { staffRoles: [author, validator] }) { id } }`,
        }),
      ]
    : []),
  post('/users/first-register', { email: 'x@example.eu', password: 'a long password', staffRoles: ALL }),
  post('/users/reset-password', { token: 'f'.repeat(40), password: 'four words nobody guesses' }),
  post('/users', { name: 'X', email: 'x@example.eu', password: 'a long password', staffRoles: ALL }),
  post('/users', { name: 'X', email: 'x@example.eu', staffRoles: ['validator'] }),
  ...(['author', 'reviewer', 'validator', 'administrator'] as const)
    .filter((other) => other !== who)
    .flatMap((other) => [
      patch(`/users/${people[other]}`, {
        ...SECRETS,
        staffRoles: ALL,
        password: 'four words nobody guesses',
      }),
      patch(`/users/${people[other]}`, { staffRoles: ALL }),
      post(`/users/${people[other]}/join-link`, {}),
    ]),
]

/** The settings and redirects, which take two people; and what Payload keeps for itself. */
export const settingsAttempts = ({ forum }: Target): Attempt[] => [
  post('/globals/site', { name: SLIPPED }),
  post('/globals/site?draft=true', { name: SLIPPED }),
  post('/graphql', { query: `mutation { updateSite(data: { name: "${SLIPPED}" }) { name } }` }),
  post('/redirects', { from: '/slipped', to: '/forums' }),
  post('/graphql', {
    query: `mutation { createRedirect(data: { from: "/slipped", to: "/forums" }) { id } }`,
  }),
  post('/graphql', {
    query: `mutation { createProposal(data: { kind: site, collection: "site", base: "x", state: confirmed, proposedBy: "x", at: "x" }) { id } }`,
  }),
  post('/payload-locked-documents', { document: { relationTo: 'forums', value: forum } }),
  post('/payload-kv', { key: 'x', data: {} }),
  post('/payload-migrations', { name: 'x', batch: 1 }),
]

/** Writes of one document through another: relations given as documents, joins, new documents that name it. */
export const nestedAttempts = ({ forum, secret, role }: Target): Attempt[] => [
  patch(`/forums/${secret}`, { parent: { ...marked, id: forum } }),
  patch(`/forums/${secret}`, { roles: { docs: [{ ...marked, id: role }] }, bodies: { docs: [role] } }),
  patch(`/forums/${forum}`, { roles: { docs: [] }, parent: secret }),
  post('/roles', { ...marked, forum, holder: 'commission' }),
  post('/roles', { ...marked, forum: { ...marked, id: forum } }),
  post('/forums', { ...marked, parent: forum }),
  post('/events', { ...marked, forums: [forum] }),
  post('/documents', { ...published, forums: [forum] }),
]
