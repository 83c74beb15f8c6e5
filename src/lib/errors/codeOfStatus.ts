const CODES: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  409: 'conflict',
  410: 'withdrawn',
  413: 'tooLarge',
  414: 'addressTooLong',
  415: 'unsupportedMediaType',
  416: 'rangeNotSatisfiable',
  422: 'invalid',
  423: 'locked',
  429: 'tooManyRequests',
  501: 'notImplemented',
  503: 'unavailable',
  507: 'diskFull',
}

/** The code that stands for an HTTP status when the error brings none of its own. */
export const codeOfStatus = (status: number): string =>
  CODES[status] ?? (status >= 500 ? 'internal' : 'badRequest')
