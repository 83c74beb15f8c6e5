import { SLIPPED, type Attempt, type Target } from './Target'

const TEXT = `title: "${SLIPPED}", summary: "${SLIPPED}"`
const PUBLISHED = `${TEXT}, _status: published`
const PAST = '2001-01-01T00:00:00.000Z'

/** Path 13: mutations, one a request, and several in one. */
export const graphqlAttempts = (target: Target): Attempt[] =>
  [...texts(target), ...files(target), ...ledgers(target), several(target)].map((mutation) => ({
    method: 'POST',
    address: '/api/graphql',
    body: { query: `mutation { ${mutation} }` },
  }))

const texts = ({ forum, secret, role, slug, version }: Target): string[] => [
  `createForum(draft: false, data: { ${PUBLISHED} }) { id }`,
  `createForum(draft: false, data: { ${TEXT}, slug: "${slug}" }) { id }`,
  `updateForum(id: "${forum}", draft: false, data: { ${PUBLISHED} }) { id }`,
  `updateForum(id: "${forum}", data: { ${TEXT} }) { id }`,
  `updateForum(id: "${forum}", autosave: true, data: { ${TEXT} }) { id }`,
  `updateForum(id: "${forum}", draft: false, data: { _status: draft }) { id }`,
  `updateForum(id: "${forum}", data: { deletedAt: "${PAST}" }) { id }`,
  `updateForum(id: "${secret}", draft: false, trash: true, data: { ${PUBLISHED} }) { id }`,
  `updateForum(id: "${secret}", data: { version: "9.0", languages: [en], publishedAt: "${PAST}" }) { id }`,
  `updateForum(id: "${secret}", data: { workflow: { state: published, live: published } }) { id }`,
  `updateForum(id: "${forum}", locale: fr, data: { ${TEXT} }) { id }`,
  `deleteForum(id: "${forum}") { id }`,
  `deleteForum(id: "${forum}", trash: true) { id }`,
  `deleteRole(id: "${role}") { id }`,
  `duplicateForum(id: "${forum}", data: { ${PUBLISHED} }) { id }`,
  `restoreVersionForum(id: "${version}") { id }`,
  `restoreVersionForum(id: "${version}", draft: false) { id }`,
  `restoreVersionForum(id: "${version}", draft: true) { id }`,
]

const files = ({ media, hidden, people }: Target): string[] => [
  `updateMedia(id: "${media}", data: { publicUses: 0, credit: "${SLIPPED}" }) { id }`,
  `updateMedia(id: "${hidden}", data: { publicUses: 1, isLogo: true }) { id }`,
  `createMedia(data: { filename: "public.png", publicUses: 1 }) { id }`,
  `deleteMedia(id: "${media}") { id }`,
  `deleteUser(id: "${people.author}") { id }`,
]

const ledgers = ({ record, edition, slug, redirect }: Target): string[] => [
  `updateRecord(id: "${record}", data: { live: archived }) { id }`,
  `deleteRecord(id: "${record}") { id }`,
  `deleteEdition(id: "${edition}") { id }`,
  `createOutbox(data: { seq: 1, collection: "forums", documentId: "x", act: "publish", at: "${PAST}" }) { id }`,
  `createRedirect(data: { from: "/forums/${slug}", to: "/contact" }) { id }`,
  `updateRedirect(id: "${redirect}", data: { from: "/forums/${slug}" }) { id }`,
]

/** Mutations of one request share its context: what one leaves behind must not open a door to the next. */
const several = ({ forum, secret, version }: Target): string =>
  [
    `one: restoreVersionForum(id: "${version}", draft: true) { id }`,
    `two: updateForum(id: "${secret}", data: { ${TEXT} }) { id }`,
    `three: updateForum(id: "${forum}", draft: false, data: { ${TEXT} }) { id }`,
    `four: duplicateForum(id: "${secret}", data: { ${TEXT} }) { id }`,
    `five: updateForum(id: "${secret}", draft: false, data: { ${PUBLISHED} }) { id }`,
  ].join(' ')
