import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** The Next app holds Payload's panel and nothing else; Express serves everything around it. */
const config: NextConfig = {
  poweredByHeader: false,
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
}

export default withPayload(config, { devBundleServerPackages: false })
