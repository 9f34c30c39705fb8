export const wordForm = {
  'wordForm.title': 'Write the entry in Word',
  'wordForm.intro':
    'Download the form, fill it in whenever you like, also offline and together with others, then upload it here: it becomes a draft to complete. Only your city sees the draft.',
  'wordForm.offer': 'Would you rather write at leisure, away from the portal?',
  'wordForm.download': 'Download the Word form',
  'wordForm.download.why': 'One for each kind of entry, with questions, help and examples.',
  'wordForm.upload': 'Upload the completed form',
  'wordForm.upload.why':
    'A file saved with Word (DOCX) or LibreOffice (DOCX or ODT) will do, up to {megabytes} MB. Only its text is read: images and attachments are added later in the panel.',
  'wordForm.file': 'The completed form',
  'wordForm.send': 'Create the draft',
  'wordForm.error.missing': 'Choose the file to upload',
  'wordForm.error.notText':
    'This file is not a text document: upload the form saved as DOCX or ODT',
  'wordForm.error.notForm':
    'The questions of the form are not in this document: download the form from here, copy the answers into it and upload it again',
  'wordForm.error.untitled':
    'The form has no title: write it under the question “{label}” and upload the file again',
  'wordForm.error.tooLong':
    'The text of the document is too long for a form: check that you chose the right file',
  'wordForm.done': 'The draft is ready',
  'wordForm.done.title': '“{title}”',
  'wordForm.done.read':
    '{count, plural, =0 {No answer was read} one {One answer read} other {# answers read}}',
  'wordForm.done.open': 'Open the draft and complete it',
  'wordForm.done.otherLanguage':
    'You used the form in {language}: the answers are in the {language} version of the entry. To send it, the text in Italian is needed too.',
  'wordForm.language.it': 'Italian',
  'wordForm.language.en': 'English',
  'wordForm.unread':
    '{count, plural, =0 {All you wrote is in the draft} one {One thing did not make it into the draft} other {# things did not make it into the draft}}',
  'wordForm.unread.why':
    'This is what you had written: copy it where it belongs. Once you leave this page you find it only in your file.',
  'wordForm.unread.outside': 'Outside the questions',
  'wordForm.why.day': 'the date is not clear: write it like 15/03/2023 or March 2023',
  'wordForm.why.number': 'the number is not clear',
  'wordForm.why.numberWords': 'we took only the number',
  'wordForm.why.choice': 'it is not among the answers listed',
  'wordForm.why.several': 'only one is needed',
  'wordForm.why.topic': 'it is not among the portal’s topics',
  'wordForm.why.organisation':
    'it is not among the network’s organisations: we kept the name, if there was one',
  'wordForm.why.cut': 'it is longer than {longest} characters: the draft has the first ones',
  'wordForm.why.tooManyRows': 'rows beyond {most} do not fit',
  'wordForm.why.outside': 'it was outside the questions',
  'wordForm.why.besideExample': 'it was written where the help or the example were',
  'wordForm.why.yes': 'write yes or no',
  'wordForm.why.link': 'the link is not a web address: we kept the words',
  'wordForm.why.column': 'it was in a column that the form does not have',
  'wordForm.why.rest': 'it went beyond the question',
  'wordForm.doc.title': 'Form: {kind}',
  'wordForm.doc.subject': 'Entry of the LGNET2 network',
  'wordForm.doc.lede':
    'Write the answers in the boxes and tables, a little at a time if you like. Then upload the file to the portal, on the page “Write the entry in Word”: it becomes a draft that only your city sees.',
  'wordForm.doc.how': 'How to fill it in',
  'wordForm.doc.how.rest':
    'You may skip questions and delete those you do not need. Questions marked “{needed}” are all needed before sending, not today.',
  'wordForm.doc.how.text':
    'Write as much as you like in the boxes: lists, bold and links are kept.',
  'wordForm.doc.how.rows': 'You may add rows to the tables. Empty ones do not count.',
  'wordForm.doc.how.choices': 'To choose, click the box, or put an X, or delete the other answers.',
  'wordForm.doc.how.people':
    'Do not write names or data of the people assisted, nor numbers below 5 that could identify them.',
  'wordForm.doc.example': 'Example:',
  'wordForm.doc.one': 'Choose one answer.',
  'wordForm.doc.many': 'Choose those that apply.',
  'wordForm.doc.yes': 'yes or no',
  'wordForm.doc.day': 'for example March 2023 or 15/03/2023',
  'wordForm.doc.number': 'a number',
  'wordForm.doc.euro': 'for example 12,500.00',
  'wordForm.doc.oneOf': 'one of: {options}',
  'wordForm.doc.organisation': 'the name of a city or body of the network',
  'wordForm.doc.longest': 'At most {longest} characters.',
  'wordForm.doc.part': 'Question',
  'wordForm.doc.answer': 'Answer',
  'wordForm.doc.inPanel.why': 'These are chosen in the panel, once the draft is there: {fields}.',
  'wordForm.doc.mark': '{kind} form · {language}',
  'wordForm.doc.page': 'Page',
  'wordForm.facet.area': 'Areas of work',
  'wordForm.facet.dimension': 'Dimensions of marginality',
  'wordForm.facet.target': 'Target groups',
  'wordForm.facet.theme': 'Themes',
  'wordForm.fileName': '{kind} form',
} as const
