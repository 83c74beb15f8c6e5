/** An author with one document, who saves it and asks for its review in turn. */
export const anEditor = async (url, accounts) => {
  const send = async (address, { method = 'POST', body, token }) => {
    const response = await fetch(url + address, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      body: JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${address}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  const { email, password } = accounts.find(({ staffRoles }) => staffRoles.includes('author'))
  const { token } = await send('/api/users/login', { body: { email, password } })
  const found = await (await fetch(`${url}/api/forums?where[slug][equals]=council-of-europe`)).json()
  const address = `/api/forums/${found.docs[0].id}`
  const headers = { authorization: `JWT ${token}` }
  let step = Number((await (await fetch(`${url}${address}/transitions`, { headers })).json()).expected)
  let count = 0

  const save = async () => {
    const body = { summary: `Summary number ${++count} of a measurement.` }
    await send(`${address}?draft=true&locale=en&expected=${step++}`, { method: 'PATCH', body, token })
  }
  const requestReview = () =>
    send(`${address}/transitions/requestReview`, { body: { expected: String(step++), minor: true }, token })
  await save()
  return { save, requestReview }
}
