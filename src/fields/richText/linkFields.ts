import type { LinkFeatureServerProps } from '@payloadcms/richtext-lexical'
import { linkProblem } from './linkProblem'

/**
 * The fields of the link drawer: Payload's own without "open in new tab", and with our rule for addresses
 * (Payload's would accept `javascript:`, and would encode a wrong address instead of refusing it).
 */
export const linkFields: Extract<LinkFeatureServerProps['fields'], (...args: never[]) => unknown> = ({
  defaultFields,
}) =>
  defaultFields
    .filter((field) => field.name !== 'newTab')
    .map((field) =>
      field.name === 'url' && field.type === 'text' ? { ...field, hooks: {}, validate } : field,
    )

const validate = (
  value: unknown,
  { siblingData }: { siblingData: Partial<{ linkType: unknown }> },
): true | string => siblingData.linkType === 'internal' || (linkProblem(value) ?? true)
