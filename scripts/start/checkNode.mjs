import { readFileSync } from 'node:fs'
import { Trouble } from './Trouble.mjs'

const numbers = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number)

const isOlder = (version, than) => {
  const [a, b] = [numbers(version), numbers(than)]
  const index = a.findIndex((part, at) => part !== b[at])
  return index >= 0 && a[index] < b[index]
}

/** @throws {Trouble} when this Node.js is older than package.json allows */
export const checkNode = () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (isOlder(process.versions.node, engines.node)) {
    throw new Trouble(
      `This is Node.js ${process.versions.node}; Fora needs ${engines.node.replace('>=', '')} or newer.`,
      'Install one (https://nodejs.org/en/download; a distribution may have an older one) and try again.',
    )
  }
}
