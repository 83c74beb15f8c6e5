import { randomUUID } from 'node:crypto'

/**
 * A new password that nobody guesses, of letters alone: digits could stand for letters (p4ssw0rd), and to look for
 * words in all their disguises takes eight times as long.
 */
export const aPassword = (): string =>
  randomUUID().replaceAll(/[^a-z]/g, (sign) => LETTERS['-0123456789'.indexOf(sign)] ?? 'x')

const LETTERS = 'ghjkmnpqrvw'
