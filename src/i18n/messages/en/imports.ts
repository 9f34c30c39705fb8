export const imports = {
  'imports.problem.missing': 'A value that is needed is missing',
  'imports.advice.missing': 'Write it in the cell, or remove the row',
  'imports.problem.keyMissing': 'The code that tells this row apart is missing',
  'imports.advice.keyMissing': 'Write the code: it keeps the row from being imported twice',
  'imports.problem.tooLong': '{length} characters: at most {most}',
  'imports.advice.tooLong':
    '{hasNear, select, yes {Shorten the text, for example: “{near}”} other {Shorten the text}}',
  'imports.problem.tooManyRows': '{length} values in one cell: at most {most}',
  'imports.advice.tooManyRows': 'Keep the most important ones',
  'imports.problem.unknownTopic': '“{value}” is not among the network’s topics',
  'imports.advice.unknownTopic':
    '{hasNear, select, yes {Perhaps “{near}”} other {Use one of the network’s topics, or leave the cell empty}}',
  'imports.problem.unknownEdition': '“{value}” is not an edition of the network',
  'imports.advice.unknownEdition':
    '{hasNear, select, yes {Perhaps “{near}”} other {Use an edition’s code, for example lgnet2}}',
  'imports.problem.unknownOrganisation': '“{value}” is not a city or body of the network',
  'imports.advice.unknownOrganisation':
    '{hasNear, select, yes {Perhaps “{near}”} other {Use the city’s name as the portal has it}}',
  'imports.problem.unknownChoice': '“{value}” is not among the choices',
  'imports.advice.unknownChoice':
    '{hasNear, select, yes {Perhaps “{near}”. The choices are: {all}} other {The choices are: {all}}}',
  'imports.problem.unknownKind': '“{value}” does not say whether it is a model, a tool or a report',
  'imports.advice.unknownKind':
    'Write model, tool or report, or explain the value in the mapping, under “kind”',
  'imports.problem.notNumber': '“{value}” is not a number',
  'imports.advice.notNumber': 'Write digits only, for example 12.500,50; words go to another field',
  'imports.problem.outOfRange': '{value} is out of bounds',
  'imports.advice.outOfRange': 'Check the number: from {min} to {max}',
  'imports.problem.notDate': '“{value}” is not a date',
  'imports.advice.notDate': 'Write 12/01/2024, 12 January 2024, January 2024 or 2024',
  'imports.problem.notYesNo': '“{value}” is neither yes nor no',
  'imports.advice.notYesNo': 'Write yes or no',
  'imports.problem.periodReversed': 'It ends ({to}) before it begins ({from})',
  'imports.advice.periodReversed': 'Check both dates',
  'imports.problem.notCalculated': 'The cell has a formula without a result, or an error',
  'imports.advice.notCalculated':
    'Open the file with its program, mend the formula, save and try again',
  'imports.problem.brokenQuotes':
    'A quote opens and does not close: what stands in which column is not certain',
  'imports.advice.brokenQuotes': 'Check the quotes of this row',
  'imports.problem.sameKey': 'It has the code of row {other}, but says something else',
  'imports.advice.sameKey': 'Give the two rows different codes, or remove one',
  'imports.problem.refused': 'The portal did not accept it: {value}',
  'imports.advice.refused': 'Mend the row and import it again',
  'imports.problem.sameRow': 'It is the same as row {other}',
  'imports.advice.sameRow': 'It is imported once: nothing to do',
  'imports.problem.fromOtherFile': 'It is in the portal already: it came from {value}',
  'imports.advice.fromOtherFile':
    'If it is another entry, change its code; if it is the same, nothing to do',
  'imports.problem.linkDropped': 'A link that nobody may follow: {value}',
  'imports.advice.linkDropped': 'Its words stay, the link does not',
  'imports.problem.elementDropped': 'Parts that a text of the portal does not hold: {value}',
  'imports.advice.elementDropped': 'The words stay, the rest does not',
  'imports.problem.totals': 'It is a row of totals',
  'imports.advice.totals': 'It becomes no entry: nothing to do',
  'imports.problem.headerAgain': 'It repeats the headers',
  'imports.advice.headerAgain': 'It becomes no entry: nothing to do',
  'imports.problem.otherKind': 'An entry of this kind has no such field',
  'imports.advice.otherKind': 'The value is left out',
  'imports.problem.sameHeader': 'Two columns are called “{value}”',
  'imports.advice.sameHeader':
    'The first is used; for the second write “{value} (2)” in the mapping',

  'imports.mapping.line': 'Mapping, line {line}: {words}',
  'imports.mapping.yaml': 'the mapping cannot be read: {detail}',
  'imports.mapping.empty': 'the mapping is empty: begin with the suggested one',
  'imports.mapping.tooLong': 'the mapping is longer than {most} characters',
  'imports.mapping.unknownSetting':
    '“{name}” is no setting{hasNear, select, yes {: perhaps “{near}”} other {}}',
  'imports.mapping.missingSetting': '“{name}” is missing',
  'imports.mapping.badSetting': 'the value of “{name}” will not do',
  'imports.mapping.unknownField':
    '“{name}” is no field{hasNear, select, yes {: perhaps “{near}”} other {}}',
  'imports.mapping.otherKind': 'entries of kind “{kind}” have no field “{name}”',
  'imports.mapping.fieldTwice': 'two columns fill “{name}”: keep one',
  'imports.mapping.noTitle': 'no column fills “title”: without a title an entry does not begin',
  'imports.mapping.noOwner':
    '“{name}” is not a city or body of the network{hasNear, select, yes {: perhaps “{near}”} other {}}',
  'imports.mapping.columnMissing':
    'the file has no column “{name}”{hasNear, select, yes {: perhaps “{near}”} other {}}. It has: {all}',
  'imports.mapping.headerMissing':
    'none of the mapping’s columns is in the first rows of the file: say with “header” which row names them',
  'imports.mapping.badDefault': '“{value}” will not do for “{name}”',
  'imports.mapping.missingSheet': 'the file has no sheet “{name}”. It has: {all}',
  'imports.mapping.unknownEncoding':
    'the encoding “{name}” is not known: try utf-8, windows-1252 or macintosh',

  'imports.file.type_not_allowed':
    'XLSX and CSV files are imported: save the table as one of these',

  'imports.report.row': 'Row',
  'imports.report.field': 'Field',
  'imports.report.problem': 'Problem',
  'imports.report.suggestion': 'What to do',
  'imports.report.outcome': 'Outcome',
  'imports.outcome.aside': 'row set aside',
  'imports.outcome.said': 'notice',

  'imports.suggest.intro': 'A proposal to check: what each column fills. model, tool or report',
  'imports.suggest.organisation':
    'Whose the entries are: a city’s name, or the column that says it',
  'imports.suggest.whose': 'write the city here',
  'imports.suggest.key':
    'The columns that tell a row from all others, always: so that it is not imported twice',
  'imports.suggest.columns': 'Column: field. null leaves the column out',
  'imports.suggest.defaults': 'Values for the rows that do not say them',

  'imports.file.unreadable':
    'The file cannot be read as a table: open it with its program, save it as XLSX or CSV and try again',
  'imports.file.gone': 'The file is no longer there: upload the table again',
  'imports.file.givenUp':
    'The import stopped several times: upload the table again. Rows that are in already are not repeated',
  'imports.notImportable':
    'There is nothing to import, or the file is no longer there: upload the table again',
  'imports.command.usage':
    'Use: npm run import -- file.csv|file.xlsx --map mapping.yaml [--write] [--out folder] [--as email] [--lang it|en], or: npm run import -- file --suggest [--kind model|tool|report]',
  'imports.command.noFile': 'There is no file {name}',
  'imports.command.noMap': 'The mapping {name} cannot be read',
  'imports.command.noPortal': 'There is no portal in {folder}: name its folder with DATA_DIR',
  'imports.command.nobody': '{email} is no active account of ANCI or of a technician',
  'imports.told.reading': '{done, number} rows read of {total, number}',
  'imports.told.writing': '{done, number} rows read of {total, number}, {created, number} entries',
  'imports.told.handedOver':
    'The portal is open: it does the import. You may close this window, the work goes on',
  'imports.told.goesOn': 'The import goes on in the portal: find it among the imports of your area',
  'imports.summary.nothing': 'Nothing was written',
  'imports.summary.more': '… and {count, number} more: all are in the report (--out folder)',
  'imports.summary.left': 'Columns left out: {columns}',
  'imports.summary.dryRun':
    'Dry run, nothing written: {total, number} rows; {created, plural, =0 {no entry to create} one {one entry to create} other {# entries to create}}; {unchanged, number} imported already; {rejected, number} to mend; {skipped, number} that are no entries. To import add --write',
  'imports.summary.written':
    '{total, number} rows; {created, plural, =0 {no draft created} one {one draft created} other {# drafts created}}; {unchanged, number} imported already; {rejected, number} to mend; {skipped, number} that are no entries',
  'imports.summary.time': '{seconds} s, {rate} rows a second, at most {memory} MB of memory',
  'imports.summary.interrupted':
    'Interrupted before the end: run the same command again, it goes on from where it was',
  'imports.summary.files': 'Report and rows to mend: report.csv and rejects.csv in {folder}',
  'resources.verb.imported': '{who} imported it from a file',

  'imports.title': 'Imports',
  'imports.intro':
    'Bring into the portal the entries that a city has in a spreadsheet. First a dry run, which writes nothing and says row by row what to mend; then the drafts, which the city completes.',
  'imports.field.file': 'Table',
  'imports.field.file.help': 'XLSX or CSV, at most 25 MB',
  'imports.field.kind': 'What it holds',
  'imports.field.mapping': 'Mapping',
  'imports.field.mapping.help':
    'It says what each column fills. If you leave it empty, the portal suggests one from the headers: you check it on the next page.',
  'imports.do.look': 'Dry run, nothing is written',
  'imports.do.again': 'Try again with this mapping',
  'imports.do.write': '{count, plural, one {Import one entry} other {Import # entries}}',
  'imports.do.refresh': 'Refresh',
  'imports.do.back': 'All imports',
  'imports.write.why':
    'They become drafts of their city: only its people see them, complete them and share them.',
  'imports.progress.why': 'You may close this page: the work goes on, and you find it here.',
  'imports.mapping.title': 'The mapping',
  'imports.mapping.help':
    'Mend it and try again: for each column the field that it fills, null to leave it out.',
  'imports.runs': 'Imports so far',
  'imports.runs.caption': 'The latest first',
  'imports.runs.none': 'There are none yet. Begin with a sample: a dry run writes nothing.',
  'imports.run.file': 'Table',
  'imports.run.state': 'State',
  'imports.run.created': 'Drafts created',
  'imports.run.rejected': 'To mend',
  'imports.run.by': 'Who',
  'imports.run.system': 'The keeper of the portal',
  'imports.run.at': 'When',
  'imports.state.look.waiting': 'Dry run waiting',
  'imports.state.look.running': 'Dry run under way',
  'imports.state.look.done': 'Dry run: nothing was written',
  'imports.state.look.failed': 'The dry run did not succeed',
  'imports.state.write.waiting': 'Import waiting',
  'imports.state.write.running': 'Import under way',
  'imports.state.write.done': 'Import finished',
  'imports.state.write.failed': 'The import did not succeed',
  'imports.one.title': 'Import of {name}',
  'imports.count.total': '{count, plural, =0 {No rows} one {One row} other {# rows}}:',
  'imports.count.toCreate':
    '{count, plural, =0 {no entry to create} one {one entry to create} other {# entries to create}}',
  'imports.count.created':
    '{count, plural, =0 {no draft created} one {one draft created} other {# drafts created}}',
  'imports.count.unchanged':
    '{count, plural, =0 {none in the portal already} one {one in the portal already, left as it is} other {# in the portal already, left as they are}}',
  'imports.count.rejected':
    '{count, plural, =0 {none to mend} one {one to mend, set aside} other {# to mend, set aside}}',
  'imports.count.skipped':
    '{count, plural, =0 {none that is no entry} one {one that is no entry: totals, headers or repetitions} other {# that are no entries: totals, headers, repetitions}}',
  'imports.problems': 'What is wrong',
  'imports.problems.caption': '{drawn, number} of {all, number}, rows set aside first',
  'imports.download.report': 'Download the whole report (CSV)',
  'imports.download.rejects':
    '{count, plural, one {Download the row to mend (CSV)} other {Download the # rows to mend (CSV)}}: mend and import with the same mapping',
  'imports.file.no_header':
    'No column headers are recognised in the first rows: put them in one row above the data',
  'account.area.imports': 'Imports',
} as const
