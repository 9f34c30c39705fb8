import { core } from './core'
import { web } from './web'
import { ui } from './ui'
import { home } from './home'
import { resources } from './resources'
import { cities } from './cities'
import { facets } from './facets'
import { search } from './search'
import { searches } from './searches'
import { feeds } from './feeds'
import { exports } from './exports'
import { pages } from './pages'
import { privacy } from './privacy'
import { account } from './account'
import { mail } from './mail'
import { documents } from './documents'
import { files } from './files'
import { panel } from './panel'
import { writing } from './writing'
import { imports } from './imports'
import { removals } from './removals'
import { comparing } from './comparing'
import { structure } from './structure'
import { lineage } from './lineage'
import { network } from './network'
import { localiser } from './localiser'
import { wordForm } from './word-form'
import { area } from './area'
import { overview } from './overview'
import { enquiries } from './enquiries'
import { replications } from './replications'
import { notices } from './notices'
import { replicating } from './replicating'
import { journal } from './journal'
import { journalForms } from './journal-forms'
import { givingBack } from './giving-back'
import { transferability } from './transferability'
import { councilNote } from './council-note'

/** Every message of the interface, one file a room. */
export const en = {
  ...core,
  ...web,
  ...ui,
  ...home,
  ...resources,
  ...cities,
  ...facets,
  ...search,
  ...searches,
  ...feeds,
  ...exports,
  ...pages,
  ...privacy,
  ...account,
  ...mail,
  ...documents,
  ...files,
  ...panel,
  ...writing,
  ...imports,
  ...removals,
  ...comparing,
  ...structure,
  ...lineage,
  ...network,
  ...localiser,
  ...wordForm,
  ...replications,
  ...notices,
  ...enquiries,
  ...area,
  ...overview,
  ...replicating,
  ...journal,
  ...journalForms,
  ...givingBack,
  ...transferability,
  ...councilNote,
}
