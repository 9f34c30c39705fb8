export const localiser = {
  'localiser.title': 'Adapt it to your city',
  'localiser.offer': 'fill in these parts and download your city’s document.',
  'localiser.intro':
    'Write here the parts that change from one city to another: you download the document already filled in, looking as it did. What you leave empty stays as it is.',
  'localiser.kept':
    'We keep nothing of what you write: it only serves to prepare the file you download. Do not write people’s data.',
  'localiser.choose': 'Which document do you want to adapt?',
  'localiser.document': 'Document: {title}',
  'localiser.city': 'Your city or body',
  'localiser.city.help': 'It goes into the file’s name.',
  'localiser.listed': 'Parts to adapt',
  'localiser.times': '{count, plural, one {Found once.} other {Found # times.}}',
  'localiser.others': 'These look like further parts to fill in',
  'localiser.others.why':
    'Whoever wrote the entry did not list them: check in the document whether they concern you too.',
  'localiser.missing': 'Not in this document',
  'localiser.missing.why':
    'The entry says to adapt these parts too, but they are not here: look for them in the other documents, or in other words.',
  'localiser.none':
    'None of the parts listed is in this document. Download it from the entry and change it by hand.',
  'localiser.fill': 'Download the filled document',
  'localiser.back': 'Back to the entry',
  'localiser.error.nothing': 'Write at least one of the parts, then download the document',
  'localiser.error.too_long':
    'This document is too large to be filled in here: download it from the entry and change it by hand',
  'localiser.error.remote':
    'This document calls for content from other sites or programs: it cannot be filled in here. Download it from the entry and change it by hand',
  'localiser.error.other':
    'This document cannot be filled in here: download it from the entry and change it by hand',
  'localiser.error.longValue': 'Shorten “{placeholder}” to {longest} characters',
} as const
