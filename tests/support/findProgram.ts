import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The full path of a program on PATH or in one of the given folders. */
export const findProgram = (name: string, folders: readonly string[] = []): string | undefined =>
  [...(process.env.PATH ?? '').split(path.delimiter), ...folders]
    .map((folder) => path.join(folder, name))
    .find(isExecutable)
