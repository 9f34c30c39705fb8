import { Router } from 'express'
import { locales } from '../../i18n/locales'
import { pathTo, routesOf, type Word } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { noteAlong, noteBefore } from './council-note/note-routes'
import { citationBib, citationJson, citationRis, docx, dossier, pdf, print } from './entry-routes'
import { csv, xlsx } from './list-routes'

const whole = (extension: string): string[] =>
  locales.map((locale) => `${pathTo(locale, 'resources')}.${extension}`)

const ofEntry = (word: Word, extension: string): string[] =>
  routesOf('resources', ':slug', { word }).map((route) => `${route}.${extension}`)

/** What can be taken away: lists of the library, and an entry in the forms that people keep. */
export const exports: Router = Router()
  .get(whole('csv'), csv)
  .get(whole('xlsx'), xlsx)
  .get(ofEntry('entry', 'pdf'), pdf)
  .get(ofEntry('entry', 'docx'), docx)
  .get(ofEntry('citation', 'json'), citationJson)
  .get(ofEntry('citation', 'bib'), citationBib)
  .get(ofEntry('citation', 'ris'), citationRis)
  .get(ofEntry('dossier', 'zip'), dossier)
  .get(ofEntry('councilNote', 'docx'), membersOnly, noteBefore)
  .get(
    routesOf('replications', ':id', { word: 'councilNote' }).map((route) => `${route}.docx`),
    membersOnly,
    noteAlong,
  )
  .get(routesOf('resources', ':slug', { word: 'print' }), print)
