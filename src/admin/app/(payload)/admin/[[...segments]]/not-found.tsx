import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../../../../importMap.js'
import { runningConfig } from '../../../../running-config'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: runningConfig(), params, searchParams })

const NotFound = ({ params, searchParams }: Args) =>
  NotFoundPage({ config: runningConfig(), params, searchParams, importMap })

export default NotFound
