import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of several programs that is installed, with its full path. */
export const which = (names, folders = []) =>
  [...(process.env.PATH ?? '').split(path.delimiter), ...folders]
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isExecutable)
