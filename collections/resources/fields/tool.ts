import type { Field } from 'payload'
import { help } from '../../fields/help'
import { richText } from '../../fields/rich-text'
import { rowsCalled } from '../../fields/rows'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'

export const toolTypes = ['form', 'protocol', 'act', 'training', 'checklist', 'software'] as const

const parts = rowsCalled(
  words('parte', 'part'),
  words('parti', 'parts'),
  'placeholder',
  help(
    words(
      'Quello che un’altra città deve sostituire prima di usarlo: nomi di uffici, numeri di atti, soglie.',
      'What another city must replace before using it: names of offices, numbers of acts, thresholds.',
    ),
    {
      example: words(
        '«[ufficio competente]»: il servizio che riceve la domanda nella tua città.',
        '“[competent office]”: the service that receives the application in your city.',
      ),
    },
  ),
)

/** What a tool says: what it is for, how it is used and what must be made one's own. */
export const tool: Field[] = [
  selectOf('toolType', 'toolType', toolTypes, {
    label: words('Tipo di strumento', 'Tool type'),
    admin: help(words('Che cosa si apre e si usa.', 'What one opens and uses.'), { needed: true }),
  }),
  richText('whenToUse', words('Quando si usa', 'When to use it'), {
    admin: help(
      words(
        'In quale momento del lavoro, e da chi. Anche quando non va usato.',
        'At which moment of the work, and by whom. Also when it should not be used.',
      ),
      {
        needed: true,
        example: words(
          '«Al primo colloquio, dall’operatore che accoglie. Non quando c’è un’urgenza sanitaria: prima si accompagna la persona.»',
          '“At the first meeting, by the worker who receives the person. Not in a medical emergency: first go with the person.”',
        ),
      },
    ),
  }),
  richText('instructions', words('Come si usa', 'Instructions'), {
    admin: help(
      words(
        'I passi, uno per riga. Se lo spiega già un documento, allegalo nel passo «Documenti e fonti» e lascia vuoto.',
        'The steps, one a line. If a document already explains it, attach it in the step “Documents and sources” and leave this empty.',
      ),
      {
        needed: true,
        example: words(
          '«1. Leggi le domande insieme alla persona, nella sua lingua. 2. Segna solo quello che vuole dire. 3. Rileggi e fai firmare. 4. Consegna una copia e metti l’altra nel fascicolo.»',
          '“1. Read the questions together with the person, in their language. 2. Write down only what they want to say. 3. Read it again and have it signed. 4. Give one copy and put the other in the file.”',
        ),
      },
    ),
  }),
  {
    name: 'timeToAdopt',
    type: 'text',
    maxLength: 200,
    label: words('Tempo per adottarlo', 'Time to adopt'),
    admin: help(
      words(
        'Per esempio «due settimane, con una mattina di formazione».',
        'For example “two weeks, with one morning of training”.',
      ),
    ),
  },
  {
    name: 'toLocalise',
    type: 'array',
    maxRows: 100,
    label: words('Parti da adattare alla tua città', 'Parts to adapt'),
    labels: parts.labels,
    admin: parts.admin,
    fields: [
      {
        name: 'placeholder',
        type: 'text',
        maxLength: 200,
        label: words('Segnaposto', 'Placeholder'),
      },
      {
        name: 'help',
        type: 'text',
        localized: true,
        maxLength: 500,
        label: words('Che cosa mettere', 'What to write'),
      },
    ],
  },
  richText('privacyNotes', words('Attenzioni per la privacy', 'Privacy notes'), {
    admin: help(
      words(
        'Quali dati raccoglie, chi li vede, per quanto si tengono, che cosa non va mai scritto.',
        'Which data it collects, who sees them, how long they are kept, what must never be written.',
      ),
      {
        needed: true,
        example: words(
          '«Raccoglie nome e bisogni: lo vede solo l’équipe e si distrugge dopo due anni. Non scrivere diagnosi né motivi della protezione. Nel modello allegato i dati sono inventati.»',
          '“It collects name and needs: only the team sees it and it is destroyed after two years. Do not write diagnoses or grounds for protection. In the attached form the data are invented.”',
        ),
      },
    ),
  }),
]
