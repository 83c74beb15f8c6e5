import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

/** A certificate authority of a test, with files in `folder`: what it signs is believed by whoever is given its file. */
export function anAuthority(folder: string, name: string) {
  const [file, key] = [path.join(folder, `${name}.pem`), path.join(folder, `${name}.key`)]
  openssl(
    ...['req', '-x509', ...KEY, '-keyout', key, '-out', file, '-days', '2', '-subj', `/CN=${name}`],
    ...['-addext', 'keyUsage=critical,keyCertSign'],
  )
  /** A certificate for a host, valid for some days: for -1, until yesterday. */
  const certify = (host: string, { days = 2 } = {}) => {
    const own = path.join(folder, `${name}-${host}`)
    openssl(
      ...['req', ...KEY, '-keyout', `${own}.key`, '-out', `${own}.csr`, '-subj', `/CN=${host}`],
      ...['-addext', `subjectAltName=DNS:${host}`],
    )
    openssl(
      ...['x509', '-req', '-in', `${own}.csr`, '-out', `${own}.pem`, '-days', String(days)],
      ...['-CA', file, '-CAkey', key, '-CAcreateserial', '-copy_extensions', 'copy'],
    )
    return { cert: readFileSync(`${own}.pem`), key: readFileSync(`${own}.key`) }
  }
  return { file, certify }
}
