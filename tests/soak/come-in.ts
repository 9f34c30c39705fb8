import { clientOf, signIn } from './client'
import type { MailServer } from './mail-server'

export interface Newcomer {
  email: string
  password: string
  role: string
  /** Its slug. */
  organisation: string
}

/** Invites someone as the person of `token`, and lets them come in by the letter they get. */
export async function comeIn(
  url: string,
  token: string,
  mail: MailServer,
  person: Newcomer,
): Promise<string> {
  const inviter = clientOf(url, token)
  await inviter.must('POST', '/api/users/invite', {
    email: person.email,
    displayName: 'Persona di prova',
    role: person.role,
    organisation: await organisationId(url, token, person.organisation),
  })
  const letter = await mail.received(({ to }) => to === person.email)
  const link = /https?:\/\/\S+\/(?:invito|invitation)\/\S+/.exec(letter.text)?.[0]
  if (!link) throw new Error('the letter has no link')
  const address = new URL(new URL(link).pathname, url)
  const page = await (await fetch(address)).text()
  const privacyVersion = /name="privacyVersion"[^>]*value="([^"]*)"/.exec(page)?.[1] ?? 'none'
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      displayName: 'Persona di prova',
      password: person.password,
      privacy: 'on',
      privacyVersion,
    }),
  })
  if (answer.status !== 303) throw new Error(`coming in answered ${answer.status}`)
  await answer.body?.cancel()
  return signIn(url, person)
}

export async function organisationId(url: string, token: string, slug: string): Promise<string> {
  const found = await clientOf(url, token).must(
    'GET',
    `/api/organisations?where[slug][equals]=${slug}&limit=1`,
  )
  const id = found.docs?.[0]?.id
  if (!id) throw new Error(`there is no organisation ${slug}`)
  return id
}
