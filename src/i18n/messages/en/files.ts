export const files = {
  'file.problem.missing': 'The file is missing: choose it and send it again',
  'file.problem.empty': 'The file is empty: check that you chose the right one',
  'file.problem.too_large':
    'The file is larger than {megabytes} MB: make its pictures smaller or split it into parts',
  'file.problem.type_not_allowed.documents':
    'This type of file cannot be uploaded: use PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP or CSV',
  'file.problem.type_not_allowed.media':
    'This type of image cannot be uploaded: use JPEG, PNG, WebP, AVIF or GIF',
  'file.problem.old_format':
    'The document is in the Office format from before 2007: save it as DOCX, XLSX, PPTX or PDF and send it again',
  'file.problem.drawing':
    'SVG drawings can contain programs and are not accepted: save the image as PNG',
  'file.problem.not_what_it_says':
    'The content of the file does not match the ending of its name: open it, save it in the right format and send it again',
  'file.problem.with_macros':
    'The document contains macros: save it without macros (DOCX, XLSX, PPTX, ODT, ODS, ODP) or as PDF',
  'file.problem.encrypted':
    'The document is protected by a password: remove the protection and send it again',
  'file.problem.damaged':
    'The file is damaged or incomplete: open it on your computer, save it again and retry',
  'file.problem.bomb':
    'Once opened, the document would take too much space: save it again with its own program, or as PDF',
  'file.problem.infected':
    'The file is known to be dangerous and was not saved: check your computer with an antivirus',
  'file.problem.too_many_pixels':
    'The image is larger than 40 megapixels: reduce it to 2560 pixels a side and send it again',
  'file.problem.undescribed':
    'Describe the image for those who cannot see it, or mark it as only decorative',
  'file.problem.people_unsaid': 'Before using the image, say whether it shows recognisable people',
  'file.problem.not_yours':
    'The file in “{field}” cannot be used: choose one that your organisation uploaded',
  'file.problem.shown':
    'The file is in an entry that others read: upload the new one with the same title and put it in its place in the entry. Links stay valid, and readers see it once the revision is shared',
  'file.problem.attached': 'The file is used by an entry or a page: remove it from there first',
  'file.problem.several': 'Send one file at a time',
  'file.problem.broken':
    'What was sent arrived incomplete: check the connection and send the file again',
  'file.problem.range':
    'The part of the file that was asked for does not exist: download the whole file',
  'file.people.none': 'No people',
  'file.people.notRecognisable': 'People who cannot be recognised',
  'file.people.adultsWithRelease': 'Adults, with a signed release',
  'file.audience.public': 'Everyone',
  'file.audience.network': 'Network only',
  'file.audience.institutions': 'Public bodies of the network only',
  'file.audience.organisation': 'Its own organisation only',
  'field.organisation': 'Organisation',
  'field.logo': 'Logo',
  'field.avatar': 'Photograph',
  'file.language.it': 'Italian',
  'file.language.en': 'English',
  'file.language.other': 'Another language',
  'file.text.waiting': 'Being read',
  'file.text.read': 'Read: its text can be searched',
  'file.text.noText': 'Without text',
  'file.text.unreadable': 'Could not be read',
} as const
