import { Router, type Request, type Response } from 'express'
import { readOwnProfile, type OwnProfile } from '../../domain/accounts/read-profile'
import { updateProfile } from '../../domain/accounts/update-profile'
import { findTopics } from '../../domain/topics/find-topics'
import { isLocale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { CheckField, ChoiceField, TextField } from '../ui/form-field/view'
import { allOf, errorOf, stoppedBy, typedIn, type Stopped } from './form'
import { membersOnly } from './guard'
import { sendForm } from './send-form'

/** What a person says of themselves, and the language they are written to in. */
export const profileRoutes: Router = Router()

const route = routesOf('myArea', { word: 'profile' })

profileRoutes.get(route, membersOnly, async (request, response) => {
  await showProfile(request, response, await readOwnProfile(request.portal.ctx))
})

profileRoutes.post(route, membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const input = {
    displayName: typed.displayName ?? '',
    jobTitle: typed.jobTitle ?? '',
    bio: typed.bio ?? '',
    expertise: allOf(request, 'expertise'),
    languages: (typed.languages ?? '')
      .split(',')
      .map((language) => language.trim())
      .filter(Boolean),
    openToTutoring: typed.openToTutoring !== undefined,
    namePublic: typed.namePublic !== undefined,
    locale: isLocale(typed.locale) ? typed.locale : locale,
  }
  try {
    await updateProfile(ctx, input)
    response.redirect(303, `${pathTo(locale, 'myArea')}?done=profile`)
  } catch (error) {
    const known = await readOwnProfile(ctx)
    await showProfile(request, response, { ...known, ...input }, stoppedBy(error, response, locale))
  }
})

async function showProfile(
  request: Request,
  response: Response,
  profile: OwnProfile,
  stopped?: Stopped,
): Promise<void> {
  const { ctx, locale } = request.portal
  const facets = ['area', 'target', 'theme'] as const
  const topics = await Promise.all(facets.map((facet) => findTopics(ctx, { facet })))
  sendForm(request, response, {
    title: 'account.profile.title',
    intro: message(locale, 'account.profile.intro', { organisation: profile.organisationName }),
    submit: 'account.profile.submit',
    alternates: alternatesOf('myArea', { word: 'profile' }),
    inArea: true,
    stopped,
    fields: (
      <>
        <TextField
          locale={locale}
          name="displayName"
          autoComplete="name"
          maxLength={120}
          required
          label={message(locale, 'account.field.displayName')}
          value={profile.displayName}
          error={errorOf(stopped, 'displayName')}
        />
        <TextField
          locale={locale}
          name="jobTitle"
          maxLength={120}
          label={message(locale, 'account.field.jobTitle')}
          value={profile.jobTitle}
        />
        <TextField
          locale={locale}
          name="bio"
          lines={6}
          maxLength={2000}
          label={message(locale, 'account.field.bio')}
          help={message(locale, 'account.field.bioHelp')}
          value={profile.bio}
        />
        <Expertise
          legend={message(locale, 'account.field.expertise')}
          topics={topics.flat()}
          chosen={profile.expertise}
        />
        <TextField
          locale={locale}
          name="languages"
          maxLength={300}
          label={message(locale, 'account.field.languages')}
          help={message(locale, 'account.field.languagesHelp')}
          value={profile.languages.join(', ')}
        />
        <CheckField
          locale={locale}
          name="openToTutoring"
          label={message(locale, 'account.field.openToTutoring')}
          checked={profile.openToTutoring}
        />
        <CheckField
          locale={locale}
          name="namePublic"
          label={message(locale, 'account.field.namePublic')}
          help={message(locale, 'account.field.namePublicHelp')}
          checked={profile.namePublic}
        />
        <ChoiceField
          locale={locale}
          name="locale"
          required
          label={message(locale, 'account.field.ownLocale')}
          value={profile.locale}
          options={[
            { value: 'it', label: 'Italiano' },
            { value: 'en', label: 'English' },
          ]}
        />
      </>
    ),
  })
}

interface ExpertiseProps {
  legend: string
  topics: { id: string; label: string }[]
  chosen: string[]
}

function Expertise({ legend, topics, chosen }: ExpertiseProps) {
  return (
    <details className="field" open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {topics.map(({ id, label }) => (
          <div className="choice" key={id}>
            <input
              type="checkbox"
              name="expertise"
              id={`expertise-${id}`}
              value={id}
              defaultChecked={chosen.includes(id)}
            />
            <label htmlFor={`expertise-${id}`}>{label}</label>
          </div>
        ))}
      </fieldset>
    </details>
  )
}
