import type { web as italian } from '../it/web'

export const web: Record<keyof typeof italian, string> = {
  'web.foreign_origin': 'The request comes from another site: go back to the portal and try there',
  'web.malformed_address': 'The address is not written in a readable way',
  'web.invalid_json': 'The text you sent is not valid JSON',
  'web.too_deep': 'The content you sent has too many nested levels',
  'web.too_large':
    'The content you sent is larger than {megabytes, plural, one {# megabyte} other {# megabytes}}',
  'web.unsupported_type': 'Send the content as JSON or as a form with files',
  'web.invalid_query': 'The parameter “{parameter}” of the search is not valid',
  'web.invalid_limit': '“limit” must be a number from 1 to 500',
  'web.where_too_deep': 'The conditions in “where” can have at most 5 levels',
  'web.too_many_attempts':
    'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}',
  'web.unavailable': 'The portal is very busy right now: try again shortly',
  'web.search_unavailable': 'Search is getting ready: try again in a few seconds',
  'web.unauthorized': 'You need to sign in to do this',
  'web.failed_sign_in': 'Wrong email or password',
  'web.validation': 'Some of the data is not right: {fields}',
  'web.wrong_shape': 'The value is not of the expected kind',
  'web.invalid_reference': 'One of the references points to something that does not exist',
  'web.locked': 'Someone else is editing this content: try again later',
  'web.bad_request': 'The request cannot be carried out as it is written',
  'web.method': 'This address does not accept the request',
  'web.internal':
    'Something went wrong and it is not your fault. Try again shortly; if it happens again, report this code: {requestId}',
  'web.not_found_title': 'Page not found',
  'web.forbidden_title': 'Not allowed',
  'web.bad_request_title': 'Request not valid',
  'web.too_many_title': 'Too many attempts',
  'web.internal_title': 'Something went wrong',
  'web.unavailable_title': 'Try again shortly',
  'web.to_home': 'Go to the home page',
  'web.to_sign_in': 'Sign in',
  'web.preparing_title': 'The panel is being prepared',
  'web.preparing':
    'The portal can already be read. The panel for editing content will be ready in about a minute: this page refreshes itself.',
  'web.panel_failed_title': 'The panel is not available',
  'web.panel_failed':
    'The panel could not be prepared. The portal works; whoever runs it finds the reason in the program’s messages.',
}
