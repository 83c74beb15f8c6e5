import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import config from '@payload-config'
import { RootPage, generatePageMetadata } from '@payloadcms/next/views'
import { addressOfText } from '../addressOfText'
import { importMap } from '../importMap'

type Args = {
  params: Promise<{
    segments?: string[]
  }>
  searchParams: Promise<{
    [key: string]: string | string[]
  }>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params: withSegments(params), searchParams })

const Page = async ({ params, searchParams }: Args) => {
  const { segments = [] } = await params
  const elsewhere = await addressOfText(config, { segments, searchParams: await searchParams })
  if (elsewhere !== null) redirect(elsewhere)
  return RootPage({ config, params: withSegments(params), searchParams, importMap })
}

/** Payload takes the missing segments of the dashboard for an empty list; its types do not say so. */
const withSegments = (params: Args['params']): Promise<{ segments: string[] }> =>
  params as Promise<{ segments: string[] }>

export default Page
