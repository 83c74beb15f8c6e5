import { causesOf } from './causesOf'

/** What the system, SQLite, MongoDB (14031 OutOfDiskSpace) and PostgreSQL (53100 disk_full) say where there is no space left. */
const CODES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 14_031, '53100'])

/** Whether something could not be written because the disk is full: nothing of it was stored. */
export const isDiskFull = (error: unknown): boolean =>
  [...causesOf(error)].some((each) => 'code' in each && CODES.has(each.code))
