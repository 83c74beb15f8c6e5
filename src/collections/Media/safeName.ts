/** A file name for addresses: lower case, a–z, figures and hyphens, one ending, no folder. */
export const safeName = (name: string): string => {
  const base = name.split(/[\\/]/).at(-1) ?? ''
  const dot = base.lastIndexOf('.')
  const stem = plain(dot > 0 ? base.slice(0, dot) : base)
  const ending = dot > 0 ? plain(base.slice(dot + 1)) : ''
  return `${stem.slice(0, 80).replace(/-+$/, '') || 'file'}${ending && `.${ending}`}`
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
