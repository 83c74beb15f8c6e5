'use client'
import { FieldDescription } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  children?: ReactNode
  field: { admin?: { description?: StaticDescription } }
  path: string
}

/**
 * What stands below an input: something of ours, and the description of the field. It takes the place that Payload has
 * for descriptions, and never that of `afterInput`: what stands there is sent anew with each answer about the form, and
 * until its part of the answer is read, React draws nothing of the page. Letters that are typed meanwhile were lost.
 */
export const BelowField = ({ children, field, path }: Props) => (
  <>
    {children}
    <FieldDescription description={field.admin?.description ?? ''} path={path} />
  </>
)
