import { ask } from './ask.mjs'

/** The staff at work: `prepare` takes a forum to its validation with a new summary, and answers how it is published. */
export const aDesk = async (url, accounts) => {
  const send = async (address, { method = 'POST', body, token }) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
    const sent = await ask(url + address, { method, headers, body: body && JSON.stringify(body) })
    if (sent.status !== 200) throw new Error(`${address}: ${sent.status} ${sent.text}`)
    return JSON.parse(sent.text)
  }
  const tokens = {}
  for (const role of ['author', 'reviewer', 'validator']) {
    const { email, password } = accounts.find(({ staffRoles }) => staffRoles.includes(role))
    tokens[role] = (await send('/api/users/login', { body: { email, password } })).token
  }
  const prepare = async (id, summary) => {
    const at = `/api/forums/${id}`
    const expected = async () =>
      (await send(`${at}/transitions`, { method: 'GET', token: tokens.author })).expected
    const act = async (role, name, said = {}) =>
      send(`${at}/transitions/${name}`, {
        token: tokens[role],
        body: { expected: await expected(), ...said },
      })
    const saving = `${at}?draft=true&locale=en&expected=${await expected()}`
    const begun = performance.now()
    await send(saving, { method: 'PATCH', token: tokens.author, body: { summary } })
    const savedIn = performance.now() - begun
    await act('author', 'requestReview', { minor: true })
    await act('reviewer', 'requestValidation')
    await act('validator', 'validate')
    const now = await expected()
    const publish = () => send(`${at}/transitions/publish`, { token: tokens.author, body: { expected: now } })
    return { publish, savedIn }
  }
  return { prepare }
}
