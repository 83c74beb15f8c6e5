/**
 * Text as every database gives it back. SQLite's driver ends a text at a null character, and MongoDB's replaces
 * half a sign (a surrogate alone): a seal over what was sent would not fit what is read.
 */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')
