import { join } from 'node:path'
import { Router } from 'express'
import { NotFoundRefusal } from '../../domain/errors'
import { environment } from '../../env'
import { formatDateTime } from '../../i18n/format'
import { message } from '../../i18n/message'
import { alternatesOf, routesOf } from '../../i18n/paths'
import { readMailbox } from '../../mail/read-mailbox'
import { areaCrumbs } from '../account/area-crumbs'
import { membersOnly } from '../account/guard'
import { sendPage } from '../send-page'
import { EmptyState } from '../ui/empty-state/view'

const word = { word: 'mailbox' } as const
const mostShown = 50

/** In the try-out no mail leaves: what would have reached this person stands here, and no other's. */
export const mailboxRoutes: Router = Router()

mailboxRoutes.get(routesOf('myArea', word), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const { asker } = ctx
  const env = environment()
  if (env.kind !== 'tryOut' || !asker) throw new NotFoundRefusal()
  const letters = await readMailbox(join(env.dataDir, 'mail'), asker.email, mostShown)
  const title = message(locale, 'notices.mailbox.title')
  sendPage(request, response, {
    title,
    noIndex: true,
    alternates: alternatesOf('myArea', word),
    breadcrumb: areaCrumbs(locale, title),
    body: (
      <>
        <h1>{title}</h1>
        <p className="lede">{message(locale, 'notices.mailbox.what', { address: asker.email })}</p>
        {letters.length > 0 ? (
          <ol className="letters">
            {letters.map(({ id, subject, at, text }) => (
              <li key={id}>
                <p className="muted small">{at ? formatDateTime(locale, at) : null}</p>
                <h2>{subject}</h2>
                <div className="letter-text">
                  <Linked text={text} />
                </div>
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState title={message(locale, 'notices.mailbox.none')}>
            {message(locale, 'notices.mailbox.none.why')}
          </EmptyState>
        )}
      </>
    ),
  })
})

/** A letter's text, with its addresses to follow as a mail program makes them. */
const Linked = ({ text }: { text: string }) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece, index) => (index % 2 ? <Address key={index} url={piece} /> : piece))

const Address = ({ url }: { url: string }) => (URL.canParse(url) ? <a href={url}>{url}</a> : url)
