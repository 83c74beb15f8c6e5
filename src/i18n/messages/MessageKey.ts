import type en from './en.json'

/** The interface words. English has them all; whoever adds a word adds it there first. */
export type MessageKey = keyof typeof en
