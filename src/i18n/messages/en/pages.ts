import type { pages as italian } from '../it/pages'

export const pages: Record<keyof typeof italian, string> = {
  'pages.report': 'Report a problem',
  'pages.report.how':
    'Did you meet a barrier or an error? Write it: the ANCI editorial team and technical support read it. You need no account; if you leave an email address, they answer you.',
  'pages.source': 'Source code',
  'pages.source.where':
    'The portal is free software under the EUPL-1.2 licence: whoever receives it may use, study, change and redistribute it. The source code comes with every copy, with its licence and documentation.',
  'pages.statistics': 'Use statistics',
  'pages.statistics.how':
    'Statistics are counted on the server, without cookies, without third parties and never by person.',
  'pages.statistics.holdings': 'What the portal holds today',
  'pages.statistics.caption': 'Contents everyone can read, demonstration content left out',
  'pages.statistics.what': 'Content',
  'pages.statistics.count': 'Number',
  'pages.statistics.cities': 'Cities',
  'pages.statistics.visits': 'Visits',
  'pages.siteMap.portal': 'The portal',
  'pages.siteMap.project': 'The project',
  'pages.statistics.model': 'Models',
  'pages.statistics.tool': 'Tools',
  'pages.statistics.report': 'Project reports',
  'pages.statistics.visits.how':
    'We count the pages opened in each part of the portal and keep the month’s total alone: no cookie, no address, no path. Programs that say what they are, such as search engines, are not counted; nor are the pages of the personal area.',
  'pages.statistics.visits.caption': 'Pages opened, by month',
  'pages.statistics.visits.month': 'Month',
  'pages.statistics.visits.home': 'Home page',
  'pages.statistics.visits.resources': 'Models and tools',
  'pages.statistics.visits.cities': 'Cities',
  'pages.statistics.visits.pages': 'Project pages',
  'pages.statistics.visits.total': 'Total',
  'pages.statistics.visits.none': 'The first total will appear here in a few minutes.',
}
