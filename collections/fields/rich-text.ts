import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { Refusal } from '../../src/domain/errors'
import { firstForbiddenNode } from '../../src/domain/rich-text'

/** The one editor of the portal: what it offers is what `src/domain/rich-text.ts` allows. */
const lexical = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true }),
    FixedToolbarFeature(),
  ],
})

/** An empty text invites to write; the editor's own words speak of commands. */
const inviting = {
  it: { lexical: { general: { placeholder: 'Scrivi qui.' } } },
  en: { lexical: { general: { placeholder: 'Write here.' } } },
}

/**
 * Nothing that is allowed in a text has anything to be filled in when it is read, and Payload's
 * reading of every language at once fails on a text that its reader may not see.
 */
const editor: typeof lexical = async (args) => {
  const made = await lexical(args)
  return { ...made, i18n: inviting, hooks: { ...made.hooks, afterRead: [] } }
}

/** A rich text whose nodes and link protocols are checked on the server, drafts included. */
export const richText = (
  name: string,
  label: { it: string; en: string },
  rest: Partial<Omit<RichTextField, 'type' | 'name' | 'label'>> = {},
): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  editor,
  ...rest,
  hooks: {
    beforeValidate: [
      ({ value }) => {
        const forbidden = firstForbiddenNode(value)
        if (forbidden)
          throw new Refusal('rich_text', 400, 'error.rich_text', {
            params: (locale) => ({ field: label[locale] }),
            data: { field: name, node: forbidden },
          })
        return value
      },
    ],
  },
})
