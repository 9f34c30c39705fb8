/** What a city learned, given back to where it took it from. */
export const givingBack = {
  'error.circular_lineage':
    '“{field}”: an entry cannot come from itself, nor from one that comes from it. Choose another',
  'error.source_archived':
    'The entry is archived: return it to the network, then you can accept the change',
  'error.element_gone':
    'The part it speaks of is not in the entry any more. You can decline it, saying why',
  'error.no_room': 'The entry has all the elements it may have: take one away, then try again',
  'error.result.too_early': 'It is early to tell of it: its entry begins with the field trial',
  'error.result.exists': 'An entry has already come of this replication',
  'error.result.none':
    'A note is added once the entry that came of the replication is shared with the network',
  'error.source_unavailable':
    'The source entry can no longer be read: nothing can say that the new one comes from it',
  'givenBack.changed': '{city} changed it: {reason}',
  'givenBack.dropped': '{city} did without it: {reason}',
  'givenBack.added': 'Added by {city}: {reason}',
  'givenBack.effect': 'What came of it: {effect}',
  'givenBack.baseline': '{indicator} (at the start: {baseline})',
  'givenBack.title': '{title}, in {city}',
  'replication.verb.sourceNoted': '{who} added a note to the entry that came of it',
  'givenBack.origin': 'Born of a replication',
  'givenBack.origin.from': 'This city started from',
  'givenBack.origin.journal': 'Read how the replication went',
  'givenBack.origin.note': 'A note from {city}, where it comes from',
  'givenBack.credits': 'Made better with other cities',
  'givenBack.credits.by': 'Made better with what was learned by',
  'givenBack.credits.on': 'accepted on {date}',
  'givenBack.letter.whole': 'Read the whole letter and how it went',
  'givenBack.letter.journal': 'Read how it went',
}
