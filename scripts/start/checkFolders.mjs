import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from './Trouble.mjs'

const { R_OK, W_OK, X_OK } = constants

/** The SQLite file, when there is one: addresses are whole by now (see loadEnvironment). */
const fileOf = (url) => (url?.startsWith('file:') ? url.replace(/^file:(\/\/)?/, '') : undefined)

const refuse = (what, { code }) => {
  throw new Trouble(
    `${what} cannot be written (${code}).`,
    'Give it to the user that runs this (chown), or set DATA_DIR to another folder.',
  )
}

const checkFolder = (folder) => {
  try {
    // For its owner alone: the database holds drafts and password hashes.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, R_OK | W_OK | X_OK)
    return readdirSync(folder)
  } catch (error) {
    return refuse(`The data folder ${folder}`, error)
  }
}

/** A command that another user ran there leaves files that only that user may write. */
const checkFile = (file) => {
  try {
    accessSync(file, R_OK | W_OK)
  } catch (error) {
    refuse(file, error)
  }
}

/** @throws {Trouble} when this user cannot write the data folder, or the database in it */
export const checkFolders = ({ DATA_DIR, DATABASE_URL }) => {
  checkFolder(DATA_DIR)
  const database = DATABASE_URL ? fileOf(DATABASE_URL) : path.join(DATA_DIR, 'fora.db')
  if (!database) return
  const { dir, name } = path.parse(database)
  for (const file of checkFolder(dir)) if (file.startsWith(`${name}.`)) checkFile(path.join(dir, file))
}
