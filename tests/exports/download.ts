import type { Client } from '../support/client'

export interface Downloaded {
  status: number
  headers: Headers
  bytes: Buffer
}

/** A file as this person downloads it. */
export async function download(
  who: Client,
  path: string,
  headers: Record<string, string> = {},
): Promise<Downloaded> {
  const token = typeof who.token === 'function' ? await who.token() : who.token
  const answer = await fetch(who.url + path, {
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `JWT ${token}` }), ...headers },
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, bytes }
}
