import type { Field } from 'payload'
import { peopleShown } from '../../src/domain/files/may-attach'
import { keptFields } from '../files/fields'
import { selectOf } from '../fields/select-of'
import { words } from '../fields/words'

/** An image: what it shows to whoever cannot see it, whose it is, who is to be seen. */
export const fields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: words('Descrizione per chi non vede l’immagine', 'Description for who cannot see it'),
    admin: {
      condition: (data) => data?.decorative !== true,
      description: words(
        'Che cosa si vede, in una frase. Serve prima di usare l’immagine.',
        'What can be seen, in one sentence. Needed before the image is used.',
      ),
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: words('È solo decorativa', 'It is only decorative'),
  },
  selectOf('people', 'file.people', peopleShown, {
    label: words('Chi si vede', 'Who can be seen'),
    admin: {
      description: words(
        'Serve prima di usare l’immagine. Minori riconoscibili non si pubblicano mai.',
        'Needed before the image is used. Recognisable minors are never published.',
      ),
    },
  }),
  {
    name: 'credit',
    type: 'text',
    maxLength: 200,
    label: words('Autore o fonte', 'Author or source'),
    admin: {
      description: words(
        'Chi ha fatto l’immagine, come va citato: si mostra sotto di essa',
        'Who made the image, as they are to be named: shown below it',
      ),
    },
  },
  {
    name: 'licence',
    type: 'text',
    maxLength: 60,
    label: words('Licenza', 'Licence'),
    admin: {
      description: words(
        'Come altri la possono usare, per esempio «CC BY 4.0» o «tutti i diritti riservati»',
        'How others may use it, for instance “CC BY 4.0” or “all rights reserved”',
      ),
    },
  },
  ...keptFields,
]
