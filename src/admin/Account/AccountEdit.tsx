'use client'
import { DefaultEditView, DocumentInfoProvider, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { SignInFields } from './SignInFields'

/**
 * The edit view of a person, without Payload's own password fields: passwords are chosen by the person,
 * through a one-time link or in their account. The view takes what stands before the fields from its document,
 * and has Payload's there otherwise.
 */
export const AccountEdit = (props: DocumentViewClientProps) => (
  <DocumentInfoProvider {...useDocumentInfo()} BeforeFields={<SignInFields />}>
    <DefaultEditView {...props} />
  </DocumentInfoProvider>
)
