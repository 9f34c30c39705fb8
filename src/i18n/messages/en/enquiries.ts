export const enquiries = {
  'do.writeCity': 'Write to the city',
  'do.report': 'Report a problem',
  'do.access': 'Request access',

  'enquiries.city.title': 'Write to the city: {city}',
  'enquiries.city.intro':
    'Your message reaches the people who follow the network for {city}. You need no account: they answer at the address you write here.',
  'enquiries.city.about': 'About the entry',
  'enquiries.report.intro':
    'Does something not work, is it wrong or hard to use? Write it here: the ANCI editorial team and technical support read it. You need no account.',
  'enquiries.access.intro':
    'Accounts are for people who work in the network. Your request reaches the lead of the city you name, or ANCI: if all is well, you receive an invitation by email. This form creates no account.',

  'enquiries.field.name': 'Name and surname',
  'enquiries.field.email': 'Your email address',
  'enquiries.field.emailCityHelp': 'Only to answer you',
  'enquiries.field.emailReportHelp': 'If you wish to know what came of it',
  'enquiries.field.workplace': 'Organisation',
  'enquiries.field.workplaceHelp': 'If it is none of the cities listed, or to say in which office',
  'enquiries.field.city': 'City',
  'enquiries.field.noCity': 'None of these',
  'enquiries.field.role': 'Role you need',
  'enquiries.field.noRole': 'I do not know yet',
  'enquiries.field.message': 'Message',
  'enquiries.field.wrong': 'What is wrong',
  'enquiries.field.wrongHelp': 'What you wanted to do, and what happened',
  'enquiries.field.why': 'Why you need access',
  'enquiries.field.page': 'Page',
  'enquiries.field.trap': 'Leave this field empty',
  'enquiries.privacy.city':
    'Only those who receive the message read what you write, to answer you. Your data is removed 12 months after the request is closed.',
  'enquiries.privacy.problem':
    'Only the ANCI editorial team and technical support read what you write. Your data is removed 12 months after the report is closed.',
  'enquiries.privacy.access':
    'Only those who may invite you read what you write. Your data is removed 12 months after the request is closed.',
  'enquiries.privacy.notice': 'Privacy notice',
  'enquiries.submit.city': 'Send the message',
  'enquiries.submit.problem': 'Send the report',
  'enquiries.submit.access': 'Send the request',

  'enquiries.sent.city': 'Message sent',
  'enquiries.sent.city.next':
    '{city} has received it. If an answer is needed, it comes to the email address you wrote.',
  'enquiries.sent.problem': 'Report sent',
  'enquiries.sent.problem.next':
    'Thank you: the ANCI editorial team and technical support have received it.',
  'enquiries.sent.access': 'Request sent',
  'enquiries.sent.access.next':
    'Those who may invite you have received it. If they accept, an invitation with a link comes to you by email.',
  'enquiries.sent.back': 'Back to {page}',
  'enquiries.sent.backToPage': 'Back to the page',
  'enquiries.noAccount': 'Do you work in the network and have no account?',

  'enquiries.error.unfit': 'Check the fields named here',
  'enquiries.error.name': 'Write your name',
  'enquiries.error.workplace': 'Choose a city of the list or write your organisation',
  'enquiries.error.email': 'Write a valid email address, for example name@example.org',
  'enquiries.error.message': 'Write the message',
  'enquiries.error.long': 'Shorten the text: at most {most} characters',
  'enquiries.error.tooFast':
    'The form was sent within a few seconds: read again what you wrote and press the button once more',
  'enquiries.error.stale':
    'The form has been open for long. What you wrote is here: press the button once more',
  'enquiries.error.notSure':
    'A hidden field that must stay empty was filled in: your browser may have done it. It is empty again: press the button once more',
  'enquiries.error.tooMany':
    'Many messages have come from here. What you wrote is here: try again in {minutes, plural, one {# minute} other {# minutes}}',

  'enquiries.letter.subject': 'Message from the LGNET2 portal for {city}',
  'enquiries.letter.subjectEntry': 'Message from the LGNET2 portal: {entry}',
  'enquiries.letter.who': '{name} ({email}) writes to {city} from the network’s portal:',
  'enquiries.letter.page': 'Open the page they wrote from',
  'enquiries.letter.answer':
    'If you reply to this message, your answer reaches whoever wrote. Your address is seen only then.',

  'enquiries.list.title': 'Messages from outside',
  'enquiries.list.intro.city':
    'What people without an account write to your city, and who asks to come in.',
  'enquiries.list.intro.anci':
    'Reports about the portal, requests for access and messages for cities that have no lead yet.',
  'enquiries.list.intro.admin': 'Reports of pages that do not work.',
  'enquiries.list.open': 'To be closed',
  'enquiries.list.closed': 'Closed',
  'enquiries.list.which': 'Which messages',
  'enquiries.list.none': 'No message to be closed',
  'enquiries.list.noneWhy':
    'What people without an account write comes here. Once you have answered, or where no answer is needed, you mark it as closed.',
  'enquiries.list.noneClosed': 'No closed message',
  'enquiries.list.noneClosedWhy': 'The messages that you marked as closed stay here.',
  'enquiries.kind.city': 'Message to the city',
  'enquiries.kind.problem': 'Report',
  'enquiries.kind.access': 'Request for access',
  'enquiries.anonymous': 'No name given',
  'enquiries.forgotten': 'Text and sender removed: more than 12 months have passed',
  'enquiries.one.from': 'From',
  'enquiries.one.at': 'Received',
  'enquiries.one.language': 'Written in',
  'enquiries.italian': 'Italian',
  'enquiries.english': 'English',
  'enquiries.one.page': 'Page',
  'enquiries.one.role': 'Role asked for',
  'enquiries.one.closed': 'Closed',
  'enquiries.one.closedBy': '{date}, by {name}',
  'enquiries.one.answer': 'Answer by email',
  'enquiries.one.invite': 'Prepare the invitation',
  'enquiries.one.invited':
    'The person gets an email with the link to come in. Nothing else is left to do here: you can close the request.',
  'enquiries.one.close': 'Mark as closed',
  'account.done.enquiryClosed': 'Message closed',
} as const
