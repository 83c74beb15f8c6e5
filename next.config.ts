import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // `npm run validate` checks the types; a first `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Payload names its errors after their classes: minified class names turn every message
  // into "An unknown error occurred."
  // A server function takes as much as the door lets in (src/door/problems.ts).
  experimental: { serverMinification: false, serverActions: { bodySizeLimit: '4mb' } },
  // Lists of common passwords: in the bundle they are there three times, as text, and again as what is made of it.
  serverExternalPackages: ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
  turbopack: { root: path.resolve(import.meta.dirname) },
  // Public pages are cached by us, in one place that knows when their reading began (src/cache).
  cacheHandler: path.resolve(import.meta.dirname, 'src/cache/nextHandler.mjs'),
  cacheMaxMemorySize: 0,
  // Next's own resizing keeps pictures for hours and knows nothing of withdrawals: it is shut, as pages use the files.
  images: { unoptimized: true },
  // Titles and descriptions stand in the head for every reader, not in a script for those with JavaScript.
  htmlLimitedBots: /.*/,
  // Else Next calls 127.0.0.1 "localhost" in one place and not in the other, and proxies our own rewrites.
  skipProxyUrlNormalize: true,
}

const config = withPayload(nextConfig, { devBundleServerPackages: false })

/** Payload's hints about colour schemes (Vary, Critical-CH) belong to the admin, not to public pages. */
const payloadHeaders = async () =>
  ((await config.headers?.()) ?? []).map((rule) => ({
    ...rule,
    source: rule.source.replace(/^\/:path\*$/, '/admin/:path*'),
  }))

export default {
  ...config,
  headers: payloadHeaders,
} satisfies NextConfig
