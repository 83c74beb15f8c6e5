import { readFile } from 'node:fs/promises'
import { CODES_OF_ANYBODY } from '@/lib/errors/codes'

const GUIDE = 'docs/guide/api-consumer.md'
const TABLE = /\| status[^\n]*\| code[^\n]*\n(?:\|[^\n]*\n)+/

/** The guide for readers, with the table of codes as it is in the code. */
export const readersGuide = async (): Promise<string> => {
  const guide = await readFile(GUIDE, 'utf8')
  if (!TABLE.test(guide))
    throw new Error(`${GUIDE} has no table of codes that begins with "| status | code".`)
  const rows = Object.entries(CODES_OF_ANYBODY)
    .toSorted(([, one], [, other]) => one.status - other.status)
    .map(([code, { status, title, advice }]) => `| ${status} | \`${code}\` | ${title}; ${advice} |`)
  return guide.replace(
    TABLE,
    `${['| status | code | what it says, and what to do |', '| --- | --- | --- |', ...rows].join('\n')}\n`,
  )
}
