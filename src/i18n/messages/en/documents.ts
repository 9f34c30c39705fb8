export const documents = {
  'document.pages': '{count, plural, one {# page} other {# pages}}',
  'document.slides': '{count, plural, one {# slide} other {# slides}}',
  'document.sheets': '{count, plural, one {# sheet} other {# sheets}}',
  'document.in.it': 'in Italian',
  'document.in.en': 'in English',
  'document.in.other': 'in another language',
  'document.version': 'Version {version}, replaced on {date}',
  'document.place': '{name}, p. {page}',
  'document.place.slide': '{name}, slide {page}',
  'document.place.sheet': '{name}, sheet {page}',
  'document.found': 'In the document {place}',
  'file.reading.waiting':
    'Being read: soon it is found by search and has a picture of its first page',
  'file.reading.unreadable': 'It could not be read: it can be downloaded, but not found by search',
  'file.warning.scan':
    'A scan of paper pages: its text is not found by search and cannot be read aloud',
  'file.warning.untagged':
    'Not accessible: it lacks the structure needed by those who have it read aloud',
  'file.warning.noLanguage': 'The file does not say which language it is in',
  'file.warning.noTitle': 'The file has no title',
  'file.warning.tooLong': 'Very long: only its first part is found by search',
  'file.warning.damaged': 'The file is damaged inside: try to open it and save it again',
  'file.warning.encrypted': 'The file is protected by a password',
  'file.warning.tooHeavy': 'The file is too complex to be read here',
  'file.warning.empty': 'It contains no text',
} as const
