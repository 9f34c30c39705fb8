import type { SanitizedConfig } from 'payload'

const place = Symbol.for('portal.panel.config')

/**
 * The panel runs on the Payload that the server has started, configuration included: Next bundles
 * no copy of collections, hooks and domain. The two meet on `globalThis`, the one thing that the
 * server's modules and Next's bundle share.
 */
export function shareConfig(config: SanitizedConfig): void {
  Reflect.set(globalThis, place, config)
}

/** The configuration as Payload's views ask for it; read when they run, not when they are built. */
export async function runningConfig(): Promise<SanitizedConfig> {
  const config = Reflect.get(globalThis, place) as SanitizedConfig | undefined
  if (!config) throw new Error('the panel runs inside the portal’s server only')
  return Promise.resolve(config)
}
