export const structure = {
  'structure.start': 'Start from the structure of this entry',
  'structure.title': 'Start from the structure of another entry',
  'structure.intro':
    'Begins a draft of yours of the same kind ({kind}), with the same lists to fill. No word, figure or file is copied: you write what happens in your city.',
  'structure.rows': 'What you find ready',
  'structure.count': '{count, plural, one {one row} other {# rows}}',
  'structure.essential':
    '{essential, plural, one {one of them essential} other {# of them essential}}',
  'structure.none': 'This entry has no lists: the draft begins with title and kind alone.',
  'structure.begin': 'Begin the draft',
}
