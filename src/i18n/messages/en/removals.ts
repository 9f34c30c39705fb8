export const removals = {
  'error.passage_not_found':
    'These words are neither in the entry nor in its versions: copy them as you read them, and paste whole words',
  'error.passage_too_short':
    'Too few words, or too many: at least {least} letters and at most a page',
  'error.reason_repeats': 'The reason is kept: do not repeat the words to remove',
  'error.file_not_shown': 'This file is not in this entry: choose one from the list',
  'error.one_thing': 'Remove one thing at a time: a passage, a document or an image',
  'field.reason': 'the reason',
  'removals.marker': '[passage removed on {day}]',
  'removals.marker.short': '[removed]',
  'removals.title': 'Definitive removal',
  'removals.intro':
    'Removes words, a document or an image for ever: from the page, all versions, search and whatever the portal keeps of it. It cannot be undone. All that stays is that something was removed, and when.',
  'removals.backups': 'Backups made before today still hold it: tell whoever keeps them.',
  'removals.passage': 'The words to remove',
  'removals.passage.help':
    'Paste them as you read them in the entry: spaces, bold and line breaks do not matter. Every letter does, capitals too.',
  'removals.file': 'The document or image to remove',
  'removals.file.none': 'No file: I am removing words',
  'removals.image': 'Image: {name}',
  'removals.document': 'Document: {name}',
  'removals.reason': 'Why',
  'removals.reason.help':
    'Only the ANCI editorial team and technical support read it. Do not repeat the words you remove.',
  'removals.look': 'See where it is',
  'removals.elsewhere': 'Look in the rest of the portal too',
  'removals.elsewhere.help': 'Other entries, cities, people and pages: it may take some minutes',
  'removals.preview': 'This is what will be removed',
  'removals.preview.passage': 'The words',
  'removals.preview.now':
    '{n, plural, =0 {They are not in today’s text} one {They are in today’s text once} other {They are in today’s text # times}}',
  'removals.preview.versions':
    '{n, plural, =0 {None of the versions you may read holds them} one {One of the versions you may read holds them} other {# of the versions you may read hold them}}. They will go from all of them.',
  'removals.preview.fields': 'Parts of the entry: {fields}',
  'removals.preview.languages': 'Languages: {languages}',
  'removals.language.it': 'Italian',
  'removals.language.en': 'English',
  'removals.preview.replications':
    'Also in {n, plural, one {one replication} other {# replications}} of this entry, and it will be removed there too',
  'removals.preview.address':
    'The page’s address holds them: it will change, and the old one will answer no more',
  'removals.preview.documents': 'These documents hold them too',
  'removals.preview.documents.why':
    'Words are not taken out of a document: it is removed whole, and a new one uploaded if needed.',
  'removals.preview.removeDocument': 'Remove the document {name}',
  'removals.preview.others': 'They are elsewhere too',
  'removals.preview.othersNone': 'I did not find them in the rest of the portal',
  'removals.preview.everywhere': 'Remove them there too',
  'removals.preview.file':
    'The file goes from every entry and version that shows it, with its text and its thumbnail.',
  'removals.preview.open':
    'Whoever is editing the entry right now will have to load it again: what they save will be refused.',
  'removals.sure': 'Type {word} to confirm',
  'removals.sure.word': 'REMOVE',
  'removals.sure.error': 'To confirm, type {word}',
  'removals.do': 'Remove for ever',
  'removals.back': 'Go back without removing anything',
  'resources.done.removed': 'Done: it was removed for ever. Search follows within minutes.',
  'removals.listed': 'Definitive removals',
  'removals.was.passage': 'On {date} a passage of this entry was definitively removed',
  'removals.was.file': 'On {date} a document of this entry was definitively removed',
  'removals.was.image': 'On {date} an image of this entry was definitively removed',
  'resources.verb.removed': '{who} removed something definitively',
  'noun.resources': 'entry',
  'noun.organisations': 'city or body',
  'noun.profiles': 'person',
  'noun.pages': 'page',
  'noun.topics': 'topic',
  'noun.editions': 'edition',
  'noun.documents': 'name of a document',
  'noun.media': 'words of an image',
}
