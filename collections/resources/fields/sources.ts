import type { Field } from 'payload'
import { day } from '../../fields/day'
import { help } from '../../fields/help'
import { offering, offeringFiles } from '../../fields/offering'
import { rowsCalled } from '../../fields/rows'
import { words } from '../../fields/words'
import { kept } from './field-access'
import { otherEntries, ownFiles } from './offers'

const links = rowsCalled(
  words('collegamento', 'link'),
  words('collegamenti', 'links'),
  'label',
  help(
    words(
      'Pagine che un’altra città può aprire: il sito del servizio, un video, il bando.',
      'Pages that another city can open: the service’s site, a video, the call.',
    ),
  ),
)
const named = rowsCalled(
  words('fonte', 'source'),
  words('fonti', 'sources'),
  'name',
  help(
    words(
      'Delibere, rapporti, pagine da cui vengono i fatti di questa scheda.',
      'Resolutions, reports, pages this entry’s facts come from.',
    ),
  ),
)

/** Under a field of files: what to choose, and what was chosen by name. */
const fileHelp = (text: ReturnType<typeof words>) => ({
  components: {
    ...help(text).components,
    afterInput: ['/src/admin/components/file-names#FileNames'],
  },
})

/** Files, links, where it comes from and until when it holds. */
export const sources: Field[] = [
  {
    name: 'documents',
    type: 'upload',
    relationTo: 'documents',
    hasMany: true,
    maxRows: 40,
    label: words('Documenti', 'Documents'),
    ...offeringFiles(ownFiles),
    admin: fileHelp(
      words(
        'Moduli, protocolli, relazioni che un’altra città può usare subito. Togli prima i dati delle persone.',
        'Forms, protocols, reports another city can use at once. Remove people’s data first.',
      ),
    ),
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: words('Immagine', 'Cover'),
    ...offeringFiles(ownFiles),
    admin: fileHelp(
      words(
        'Una fotografia vostra, orizzontale. Le persone riconoscibili devono essere adulte e avere firmato la liberatoria.',
        'A photograph of yours, landscape. Recognisable people must be adults and have signed a release.',
      ),
    ),
  },
  {
    name: 'links',
    type: 'array',
    maxRows: 40,
    label: words('Collegamenti', 'Links'),
    ...links,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', maxLength: 200, label: words('Testo', 'Label') },
          { name: 'url', type: 'text', maxLength: 1000, label: words('Indirizzo', 'Address') },
        ],
      },
    ],
  },
  {
    name: 'sources',
    type: 'array',
    maxRows: 40,
    label: words('Fonti', 'Sources'),
    ...named,
    fields: [
      { name: 'url', type: 'text', maxLength: 1000, label: words('Indirizzo', 'Address') },
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', maxLength: 300, label: words('Nome', 'Name') },
          { name: 'date', type: 'text', maxLength: 40, label: words('Data', 'Date') },
        ],
      },
    ],
  },
  {
    name: 'continues',
    type: 'relationship',
    relationTo: 'resources',
    index: true,
    label: words('Continua da un’edizione precedente', 'Continues from an earlier edition'),
    ...offering(otherEntries),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'La stessa pratica, raccontata in un’edizione di prima.',
          'The same practice, told in an earlier edition.',
        ),
      ),
    },
  },
  {
    name: 'derivedFrom',
    type: 'relationship',
    relationTo: 'resources',
    index: true,
    label: words('Nata da', 'Derived from'),
    ...offering(otherEntries),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'La scheda di un’altra città da cui siete partiti: le date merito.',
          'Another city’s entry you started from: it gives them credit.',
        ),
      ),
    },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'resources',
    hasMany: true,
    label: words('Schede vicine', 'Related entries'),
    ...offering(otherEntries),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'Quelle che conviene leggere insieme a questa: lo strumento che usate, la relazione che ne parla.',
          'Those to be read together with this one: the tool you use, the report that tells of it.',
        ),
      ),
    },
  },
  {
    name: 'licence',
    type: 'text',
    defaultValue: 'CC-BY-4.0',
    maxLength: 60,
    label: words('Licenza', 'Licence'),
    admin: help(
      words(
        'CC-BY-4.0: chi la riusa cita la tua città. Cambiala solo se sai perché.',
        'CC-BY-4.0: whoever reuses it credits your city. Change it only if you know why.',
      ),
    ),
  },
  {
    type: 'row',
    fields: [
      day('verifiedOn', words('Verificata il', 'Verified on'), {
        access: kept,
        admin: { readOnly: true, condition: (data) => Boolean(data?.verifiedOn) },
      }),
      day('reviewBy', words('Da verificare entro il', 'To be verified by'), {
        access: kept,
        index: true,
        admin: { readOnly: true, condition: (data) => Boolean(data?.reviewBy) },
      }),
    ],
  },
]
