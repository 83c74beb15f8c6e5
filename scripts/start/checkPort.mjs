import { createServer } from 'node:net'
import { Trouble } from './Trouble.mjs'

const HIGHEST = 65_535
const noAddress = ({ host }) =>
  new Trouble(
    `${host} is not an address of this machine.`,
    'Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.',
  )

const TROUBLES = {
  EADDRINUSE: ({ host, port, command }) =>
    new Trouble(
      `Port ${port} of ${host} is taken.`,
      `Stop the program that uses it, or choose another port: PORT=${Number(port) + 1} npm ${command}`,
    ),
  EACCES: ({ port, command }) =>
    new Trouble(`This user may not open port ${port}.`, `Choose a port above 1023: PORT=3000 npm ${command}`),
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
}

const isPort = (port) => /^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= HIGHEST

/** @throws {Trouble} when the server could not listen there */
export const checkPort = async ({ host, port, command }) => {
  if (!isPort(port)) {
    throw new Trouble(
      `PORT is "${port}", which is no port.`,
      `Set it to a number from 1 to ${HIGHEST}, or leave it out: it is 3000 then.`,
    )
  }
  await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(TROUBLES[error.code]?.({ host, port, command }) ?? error))
    server.listen({ port: Number(port), host }, () => server.close(resolve))
  })
}
