import type { CollectionConfig, FieldAccess } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { outgoingMail as table } from '../../src/access/outgoing-mail'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'

const never: FieldAccess = () => false

/**
 * Mail on its way: a row written in the transaction of what it tells about, sent after the commit
 * by the mail loop. Bodies hold links that open accounts: nobody reads them, not even here, and
 * they are emptied once sent.
 */
export const outgoingMail: CollectionConfig = {
  slug: 'outgoing-mail',
  labels: {
    singular: words('Messaggio in uscita', 'Outgoing message'),
    plural: words('Posta in uscita', 'Outgoing mail'),
  },
  access: accessOf(table),
  admin: {
    useAsTitle: 'subject',
    group: words('Piattaforma', 'Platform'),
    ...inPanel(table, table.read),
    defaultColumns: ['subject', 'state', 'attempts', 'sentAt'],
  },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'to', type: 'text', required: true, label: words('A', 'To') },
    { name: 'subject', type: 'text', required: true, label: words('Oggetto', 'Subject') },
    { name: 'html', type: 'textarea', hidden: true, access: { read: never } },
    { name: 'text', type: 'textarea', hidden: true, access: { read: never } },
    { name: 'messageId', type: 'text', required: true, hidden: true, access: { read: never } },
    { name: 'replyTo', type: 'text', hidden: true, access: { read: never } },
    { name: 'unsubscribeUrl', type: 'text', hidden: true, access: { read: never } },
    { name: 'about', type: 'text', index: true, label: words('A proposito di', 'About') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      label: words('Stato', 'State'),
      options: [
        { value: 'queued', label: words('In attesa', 'Queued') },
        { value: 'sending', label: words('In partenza', 'Leaving') },
        { value: 'sent', label: words('Inviato', 'Sent') },
        { value: 'dead', label: words('Non consegnabile', 'Undeliverable') },
        // No longer for its reader when it was about to leave.
        { value: 'withdrawn', label: words('Ritirato', 'Withdrawn') },
      ],
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: words('Tentativi', 'Attempts') },
    {
      name: 'nextAttemptAt',
      type: 'date',
      label: words('Prossimo tentativo', 'Next attempt'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: words('Inviato il', 'Sent on'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'lastError', type: 'text', label: words('Ultimo errore', 'Last error') },
  ],
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
}
