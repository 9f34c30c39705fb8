import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fields } from '../../collections/resources/fields'
import { isRefused } from '../../src/documents/file-problem'
import { textDocumentHtml } from '../../src/documents/text-document-html'
import { plainTextOf } from '../../src/domain/rich-text'
import { styleClasses } from '../../src/web/word-form/form-marks'
import { readForm, type FilledForm } from '../../src/web/word-form/read-form'
import { stepsIn } from '../../src/web/word-form/questions'
import { filledForm, paragraphXml, someNames } from './fill'

async function read(bytes: Buffer, extension: 'docx' | 'odt' = 'docx'): Promise<FilledForm> {
  const document = await textDocumentHtml(bytes, extension, styleClasses)
  if (isRefused(document)) throw new Error(document.refused)
  const form = await readForm(document.html, { stepsOf: (kind) => stepsIn(fields, kind), names: someNames })
  assert.ok(form, 'it is a form')
  return form
}

test('an empty form of every kind, in both languages, says nothing at all', async () => {
  for (const kind of ['model', 'tool', 'report'] as const)
    for (const locale of ['it', 'en'] as const) {
      const form = await read(await filledForm(kind, locale))
      assert.deepEqual(form, {
        kind,
        locale,
        title: null,
        content: {},
        answered: [],
        unread: [],
      })
    }
})

test('a model', async () => {
  const form = await read(await filledForm('model','it', f => f.write('title', 'Uno sportello').tick('topics','Donne sole').tick('topics','Impegno civico').part('period','Dal','marzo 2023').part('period','Al','in corso').tick('edition','LGNET2')
    .writeXml('problem', paragraphXml('Uno')+paragraphXml('Due'))
    .rows('coreElements', [['A','descr','sì'],['B','','no'],['C','x','X'],['','',''],['D','','']])
    .rows('costs', [['Voce','12.500,00 €','Ogni anno','FAMI']]).tick('shownTo','Solo la rete')))
  console.log(JSON.stringify(form,null,1), plainTextOf(form.content.problem))
})
