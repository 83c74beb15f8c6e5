import type { Worded } from '@/i18n/desk/reasons'
import { MOST_PROBLEMS } from '../../domain/import'

/** One thing that is wrong with a file: in which row, in which column, why, and what to do. */
export type FileProblem = { row: number; column: string; code: string } & Worded

export const problemAt = (
  row: number,
  column: string,
  code: string,
  words: Required<Worded>,
): FileProblem => ({ row, column, code, ...words })

/** What is wrong with a file, as it is found. */
export class FileProblems {
  readonly found: FileProblem[] = []
  /** What the file itself calls the columns of a text: `starts` for `starts.text`. */
  readonly called = new Map<string, string>()

  /** @throws Enough when there are so many that looking further helps nobody */
  add(problem: FileProblem): void {
    if (this.found.length >= MOST_PROBLEMS) throw new Enough()
    this.found.push({ ...problem, column: this.called.get(problem.column) ?? problem.column })
  }
}

/** There are more problems than anybody reads: the file is not looked at any further. */
export class Enough extends Error {
  constructor() {
    super(`The file has more than ${MOST_PROBLEMS} problems.`)
  }
}
