import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { richSection } from './rich-section'
import { ToLocalise } from './to-localise'
import type { Drawing, Section } from './resource-view'

/** What a tool says: when it serves, how it is used, what to make one's own. */
export function toolSections(drawing: Drawing): (Section | null)[] {
  const { locale, resource } = drawing
  const { tool } = resource
  if (!tool) return []
  return [
    richSection(drawing, 'quando', 'field.whenToUse', tool.whenToUse),
    richSection(drawing, 'come', 'field.instructions', tool.instructions),
    tool.toLocalise.length
      ? {
          id: 'da-adattare',
          label: message(locale, 'field.toLocalise'),
          body: (
            <>
              <ToLocalise locale={locale} parts={tool.toLocalise} />
              {resource.documents.some(({ type }) => type === 'DOCX' || type === 'ODT') ? (
                <p>
                  <a href={pathTo(locale, 'resources', resource.slug, { word: 'localise' })}>
                    {message(locale, 'localiser.title')}
                  </a>
                  {': '}
                  {message(locale, 'localiser.offer')}
                </p>
              ) : null}
            </>
          ),
        }
      : null,
    richSection(drawing, 'privacy', 'field.privacyNotes', tool.privacyNotes),
  ]
}
