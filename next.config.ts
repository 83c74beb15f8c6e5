import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders } from './src/lib/http/securityHeaders'

const nextConfig: NextConfig = {
  output: 'standalone',
  headers: () => Promise.resolve(securityHeaders),
  poweredByHeader: false,
  // Payload names its errors after their classes: minified class names turn every message
  // into "An unknown error occurred."
  experimental: { serverMinification: false },
  turbopack: { root: path.resolve(import.meta.dirname) },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
