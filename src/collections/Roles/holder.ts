import type { TextField, TextFieldSingleValidation } from 'payload'

/** Who holds a role: the short name of one of the holders in Site. */
export const holder = (): TextField => ({
  name: 'holder',
  type: 'text',
  label: 'Holder',
  index: true,
  admin: {
    components: { Field: '/admin/HolderField/HolderField#HolderField' },
    description: 'Who holds the role. Administrators keep the list in Site.',
  },
  validate: oneOfSite,
})

const oneOfSite: TextFieldSingleValidation = async (value, { req }) => {
  if (!value) return true
  // In the browser, where the form checks as people type, there is no Site to ask.
  if (!('payload' in req)) return true
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  const known = (site.holders ?? []).map(({ code }) => code)
  return (
    known.includes(value) ||
    `Holder “${value}” is not in the list of Site. Choose one of its codes (${known.join(', ')}).`
  )
}
