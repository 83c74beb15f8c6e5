// A 1×1 PNG: smaller than anything that `sharp` could make for us here.
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/**
 * A form as browsers send it: the fields as JSON in `_payload`, if asked for with a picture.
 * @param name of the picture's file, without its ending
 */
export const form = (fields: object, name?: string): FormData => {
  const data = new FormData()
  data.set('_payload', JSON.stringify(fields))
  if (name) {
    const file = new File([Buffer.from(PICTURE, 'base64')], `${name}.png`, { type: 'image/png' })
    data.set('file', file)
  }
  return data
}
