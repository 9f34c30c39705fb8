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
  'givenBack.credits.on': 'since {date}',
  'givenBack.letter.whole': 'Read the whole letter and how it went',
  'givenBack.letter.journal': 'Read how it went',
  'do.accept': 'Accept',
  'do.decline': 'Decline, with a reason',
  'offer.title': 'A change offered by {city}',
  'offer.journal': 'The journal of the replication',
  'offer.inSource': 'What {city}’s entry says',
  'offer.inSource.new': 'It is a new element: the entry one started from did not have it.',
  'offer.inSource.none': 'The entry says nothing more of this element.',
  'offer.inAdopter': 'What {city} did, and why',
  'offer.answer': 'Your answer',
  'offer.accepted.added': 'If you accept it, your entry gets a new element, in {city}’s words.',
  'offer.accepted.changed':
    'If you accept it, the element’s description also says how {city} changed it.',
  'offer.accepted.dropped':
    'If you accept it, the description of the element says that {city} did without it; if it was essential, it no longer is.',
  'offer.accepted.then':
    'It is a revision: you read it again, correct it if needed, and readers see it once you approve it. The entry will say that it was made better with what {city} learned.',
  'offer.note': 'A note',
  'offer.note.help': '{city} reads it. If you decline, write why: that is how one learns.',
  'offer.whose': 'The city lead of the source city answers.',
  'givenBack.goBack': 'Back to the replication',
  'givenBack.note': 'Add a note to the entry that came of it',
  'givenBack.note.why':
    'Whoever reads {adopter}’s entry and yours reads it beside the text. It neither changes nor stops it.',
  'givenBack.note.field': 'Your note',
  'givenBack.note.keep': 'Add the note',
  'resources.done.tookUp':
    'Change accepted: it is in the revision, with the credit to the city. Read it again and approve it as usual.',
  'journal.done.declined': 'Answer recorded: the city reads the reason.',
  'journal.done.sourceNote': 'Note added.',
}
