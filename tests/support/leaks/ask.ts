import type { Probe } from './Probe'

/** Sends a probe; what a reader could see of the answer is its headers and its body. */
export const ask = async (url: string, { path, method = 'GET', headers, body }: Probe) => {
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  })
  const said = await response.text()
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status: response.status, head, body: said }
}
