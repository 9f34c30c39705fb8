import { FirstThing as FirstThing_4e731bdeb5014bada0d514bbb9266ca1 } from '../../src/admin/components/first-thing'
import { Help as Help_d3cbb0adbc81f2e2e1c747d2c0724838 } from '../../src/admin/components/help'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_2ea1780cf9f53f247e30ff29d2337662 } from '../../src/admin/components/row-title'
import { FileNames as FileNames_7124589defb94ea17cca5d3148251285 } from '../../src/admin/components/file-names'
import { Whereabouts as Whereabouts_8ce3923b57dda0213538b4c2a4a1606e } from '../../src/admin/components/whereabouts'
import { Nothing as Nothing_972c6fe70d262ec4b132b3392a37c034 } from '../../src/admin/components/nothing'
import { SaveDraft as SaveDraft_c746d04f1a866bebfd3f9e339def7bcc } from '../../src/admin/components/save-draft'
import { SignOut as SignOut_9cd8a4cc62c3f315502343e702bd64f4 } from '../../src/admin/components/sign-out'
import { Icon as Icon_21b193fd5206dcd76406a78abd36a6d7 } from '../../src/admin/components/icon'
import { ToPortal as ToPortal_cf131a6c7a7808f092b7e9b6cdb38d56 } from '../../src/admin/components/to-portal'
import { NameControls as NameControls_73a1073d1333e8552b9e6e71df3391b0 } from '../../src/admin/components/name-controls'
import { Home as Home_1e0d1400c4c488567fc6c843cc8e919a } from '../../src/admin/components/home'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/first-thing#FirstThing": FirstThing_4e731bdeb5014bada0d514bbb9266ca1,
  "/src/admin/components/help#Help": Help_d3cbb0adbc81f2e2e1c747d2c0724838,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/components/row-title#RowTitle": RowTitle_2ea1780cf9f53f247e30ff29d2337662,
  "/src/admin/components/file-names#FileNames": FileNames_7124589defb94ea17cca5d3148251285,
  "/src/admin/components/whereabouts#Whereabouts": Whereabouts_8ce3923b57dda0213538b4c2a4a1606e,
  "/src/admin/components/nothing#Nothing": Nothing_972c6fe70d262ec4b132b3392a37c034,
  "/src/admin/components/save-draft#SaveDraft": SaveDraft_c746d04f1a866bebfd3f9e339def7bcc,
  "/src/admin/components/sign-out#SignOut": SignOut_9cd8a4cc62c3f315502343e702bd64f4,
  "/src/admin/components/icon#Icon": Icon_21b193fd5206dcd76406a78abd36a6d7,
  "/src/admin/components/to-portal#ToPortal": ToPortal_cf131a6c7a7808f092b7e9b6cdb38d56,
  "/src/admin/components/name-controls#NameControls": NameControls_73a1073d1333e8552b9e6e71df3391b0,
  "/src/admin/components/home#Home": Home_1e0d1400c4c488567fc6c843cc8e919a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
