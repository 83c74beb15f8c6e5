const ROOTS = ['database/', 'files/'] as const

/** Whether an entry's path stays inside the folder it is unpacked to, and in a place that we know. */
export const isSafePath = (path: string): boolean =>
  ROOTS.some((root) => path.startsWith(root)) &&
  !/[\\\0]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
