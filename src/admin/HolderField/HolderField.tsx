import { SelectField } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'

/** Chooses the holder of a role from the list in Site. */
export const HolderField: TextFieldServerComponent = async ({ clientField, path, payload, permissions }) => {
  const { holders } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  const options = (holders ?? []).flatMap(({ code, name }) =>
    code ? [{ value: code, label: name || code }] : [],
  )
  const { admin, label, name } = clientField
  const choice = {
    className: admin?.className,
    description: admin?.description,
    isClearable: true,
    isSortable: false,
    placeholder: undefined,
  }
  return (
    <SelectField
      field={{ name, type: 'select', label, options, admin: choice }}
      path={path}
      permissions={permissions}
    />
  )
}
