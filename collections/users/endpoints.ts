import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { roles } from '../../src/access/asker'
import { inviteUser } from '../../src/domain/accounts/invite-user'
import { MissingField } from '../../src/domain/accounts/refusals'
import { requestPasswordReset } from '../../src/domain/accounts/request-password-reset'
import { resendInvitation } from '../../src/domain/accounts/resend-invitation'
import { resetPassword } from '../../src/domain/accounts/reset-password'
import { signIn } from '../../src/domain/accounts/sign-in'
import { contextOf } from '../../src/domain/context-of'
import { ClosedOperation } from '../../src/domain/errors'
import { isLocale } from '../../src/i18n/locales'

/** Set by the portal's door on every request: the sender's network address. */
const senderHeader = 'x-portal-sender'

const refuse = (): never => {
  throw new ClosedOperation()
}

/** Replace Payload's own doors to accounts: a custom endpoint wins over a built-in one. */
export const endpoints: Endpoint[] = [
  { path: '/login', method: 'post', handler: login },
  { path: '/invite', method: 'post', handler: invite },
  { path: '/:id/invite', method: 'post', handler: inviteAgain },
  { path: '/forgot-password', method: 'post', handler: forgotPassword },
  { path: '/reset-password', method: 'post', handler: newPassword },
  // Whether there are accounts at all is nobody's business: the first is made before the doors open.
  { path: '/init', method: 'get', handler: () => Response.json({ initialized: true }) },
  { path: '/first-register', method: 'post', handler: refuse },
  { path: '/unlock', method: 'post', handler: refuse },
  { path: '/verify/:id', method: 'post', handler: refuse },
]

async function login(req: PayloadRequest): Promise<Response> {
  const { email, password } = await textsOf(req)
  const session = await signIn(req, {
    email: email ?? '',
    password: password ?? '',
    address: req.headers.get(senderHeader) ?? 'unknown',
  })
  const auth = req.payload.collections.users?.config.auth
  const row = await req.payload.findByID({
    collection: 'users',
    id: session.user,
    depth: 0,
    // As the system: the fields that nobody reads are taken out by the next call.
    overrideAccess: true,
    req,
  })
  req.user = { ...row, collection: 'users' }
  const user = await req.payload.findByID({
    collection: 'users',
    id: session.user,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!auth) throw new ClosedOperation()
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: session.token,
  })
  return Response.json(
    {
      message: req.t('authentication:passed'),
      exp: session.exp,
      token: session.token,
      user: { ...user, collection: 'users', _strategy: 'local-jwt' },
    },
    { headers: { 'Set-Cookie': cookie } },
  )
}

async function invite(req: PayloadRequest): Promise<Response> {
  const { email, displayName, organisation, locale, endsOn, ...given } = await textsOf(req)
  const role = roles.find((one) => one === given.role)
  if (!email) throw new MissingField('email')
  if (!displayName) throw new MissingField('displayName')
  if (!role) throw new MissingField('role')
  if (!organisation) throw new MissingField('organisation')
  const { id } = await inviteUser(contextOf(req), {
    email,
    displayName,
    role,
    organisation,
    endsOn,
    ...(isLocale(locale) ? { locale } : {}),
  })
  return Response.json({ id }, { status: 201 })
}

async function inviteAgain(req: PayloadRequest): Promise<Response> {
  await resendInvitation(contextOf(req), { user: String(req.routeParams?.id) })
  return Response.json({ id: req.routeParams?.id })
}

async function forgotPassword(req: PayloadRequest): Promise<Response> {
  const { email } = await textsOf(req)
  if (!email) throw new MissingField('email')
  requestPasswordReset(contextOf(req), { email })
  return Response.json({ message: req.t('general:success') })
}

async function newPassword(req: PayloadRequest): Promise<Response> {
  const { token, password } = await textsOf(req)
  await resetPassword(contextOf(req), { token: token ?? '', password: password ?? '' })
  return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
}

/** The body's texts, whatever else it holds. */
async function textsOf(req: PayloadRequest): Promise<Record<string, string | undefined>> {
  await addDataAndFileToRequest(req)
  return Object.fromEntries(
    Object.entries(req.data ?? {}).filter(([, value]) => typeof value === 'string'),
  )
}
