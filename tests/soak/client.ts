/** An answer of the portal's REST; `gone` when the connection broke before one came. */
export type Answer = { gone: true } | { gone: false; status: number; body: AnswerBody }

export interface AnswerBody {
  id?: string
  doc?: Record<string, unknown> & { id?: string }
  docs?: (Record<string, unknown> & { id: string })[]
  token?: string
  [key: string]: unknown
}

/** A person at the portal's REST, by a token. */
export interface Client {
  ask(method: string, path: string, body?: object): Promise<Answer>
  /** The same, of a portal that must answer and agree. */
  must(method: string, path: string, body?: object): Promise<AnswerBody>
}

export function clientOf(url: string, token?: string): Client {
  const client: Client = {
    async ask(method, path, body) {
      try {
        const response = await fetch(url + path, {
          method,
          headers: {
            ...(token ? { authorization: `JWT ${token}` } : {}),
            ...(body ? { 'content-type': 'application/json' } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        return { gone: false, status: response.status, body: (await response.json()) as AnswerBody }
      } catch {
        return { gone: true }
      }
    },
    async must(method, path, body) {
      const answer = await client.ask(method, path, body)
      if (answer.gone) throw new Error(`${method} ${path}: no answer`)
      if (answer.status >= 400)
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body
    },
  }
  return client
}

export async function signIn(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const { token } = await clientOf(url).must('POST', '/api/users/login', { email, password })
  if (!token) throw new Error(`no token for ${email}`)
  return token
}
