import type { LinkFeatureServerProps } from '@payloadcms/richtext-lexical'
import type { PayloadRequest } from 'payload'
import { PICK, RELATION } from '../relation'
import { linkProblem } from './linkProblem'

/**
 * The fields of the link drawer: Payload's own without "open in new tab", and with our search for texts and our rule for
 * addresses (Payload's would accept `javascript:`, and would encode a wrong address instead of refusing it).
 */
export const linkFields: Extract<LinkFeatureServerProps['fields'], (...args: never[]) => unknown> = ({
  defaultFields,
}) =>
  defaultFields
    .filter((field) => field.name !== 'newTab')
    .map((field) => {
      if (field.name === 'url' && field.type === 'text') return { ...field, hooks: {}, validate }
      if (field.name === 'doc' && field.type === 'relationship')
        // The same field, with a component more.
        return {
          ...field,
          admin: { ...field.admin, allowCreate: false, components: { Description: PICK, Field: RELATION } },
        } as typeof field
      return field
    })

const validate = (
  value: unknown,
  {
    req,
    siblingData,
  }: { req: Partial<Pick<PayloadRequest, 'i18n'>>; siblingData: Partial<{ linkType: unknown }> },
): true | string =>
  siblingData.linkType === 'internal' || (linkProblem(value, undefined, req.i18n?.language) ?? true)
