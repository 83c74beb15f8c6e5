'use client'
import { DefaultEditView, DocumentInfoProvider, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { SignInFields } from './SignInFields'

/**
 * The edit view of a person, without Payload's own password fields: passwords are chosen by the person,
 * through a one-time link or in their account. The view takes what stands before the fields from its document,
 * and has Payload's there otherwise.
 */
export const AccountEdit = (props: Partial<DocumentViewClientProps>) => (
  <DocumentInfoProvider {...useDocumentInfo()} BeforeFields={<SignInFields />}>
    {/* Payload's account page gives its form none of these, and the view does well without. */}
    <DefaultEditView {...(props as DocumentViewClientProps)} />
  </DocumentInfoProvider>
)
