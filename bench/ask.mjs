import { request } from 'node:http'

/** One request from one address of the loopback network, on a connection of its own where no `agent` keeps one. */
export const ask = (url, { method = 'GET', headers = {}, body, from, agent = false } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, localAddress: from, agent }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, text: String(Buffer.concat(chunks)) }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
