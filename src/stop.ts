import type { Server } from 'node:http'

/** A stop takes at most this long, whatever is still open. */
const deadlineMs = 9000

/**
 * Stops taking requests, lets those in flight finish, closes the connections that browsers keep
 * open, then closes what is behind.
 */
export async function stopServer(server: Server, closeRest: () => Promise<void>): Promise<void> {
  const began = performance.now()
  const late = setTimeout(() => {
    server.closeAllConnections()
  }, deadlineMs - 2000)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await closed
  clearInterval(idle)
  clearTimeout(late)
  await within(deadlineMs - (performance.now() - began), closeRest())
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work, deadline])
  clearTimeout(timer)
}
