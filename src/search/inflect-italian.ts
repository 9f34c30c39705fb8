/**
 * Words of few letters whose endings say too little, or of which another word is an ending away:
 * what they are forms of.
 */
const known = new Map<string, string[]>(
  Object.entries({
    casa: 'case',
    caso: 'casi',
    donna: 'donne',
    uomo: 'uomini',
    corsa: 'corse',
    corso: 'corsi',
    posto: 'posti',
    posta: 'poste',
    costo: 'costi',
    costa: 'coste',
    banda: 'bande',
    bando: 'bandi',
    porto: 'porti',
    porta: 'porte',
    punto: 'punti',
    punta: 'punte',
    conto: 'conti',
    testo: 'testi',
    testa: 'teste',
    fondo: 'fondi',
    carta: 'carte',
    quota: 'quote',
    pasto: 'pasti',
    pasta: 'paste',
    mezzo: 'mezzi',
    parte: 'parti',
    arte: 'arti',
    rete: 'reti',
    ente: 'enti',
    sede: 'sedi',
    mese: 'mesi',
    fase: 'fasi',
    legge: 'leggi',
    fine: 'fini',
    madre: 'madri',
    padre: 'padri',
    mano: 'mani',
    tratta: 'tratte',
    salute: 'salute',
    saluto: 'saluti',
    bilancio: 'bilanci',
    bilancia: 'bilance',
    partito: 'partiti',
    partita: 'partite',
    pianto: 'pianti',
    pianta: 'piante',
    mostro: 'mostri',
    mostra: 'mostre',
    figlio: 'figli',
    figlia: 'figlie',
    luogo: 'luoghi',
    gioco: 'giochi',
    solo: 'sola soli sole',
    nuovo: 'nuova nuovi nuove',
    primo: 'prima primi prime',
    alto: 'alta alti alte',
    basso: 'bassa bassi basse',
    buono: 'buona buoni buone',
    vuoto: 'vuota vuoti vuote',
    pieno: 'piena pieni piene',
  }).flatMap(([lemma, forms]): [string, string[]][] =>
    [lemma, ...forms.split(' ')].map((form) => [form, [lemma]]),
  ),
)

/** Under so many letters before the ending, another ending is another word: casa, caso. */
const longRoot = 5

/**
 * What an Italian word may be a form of: two words are forms of one another when they share one of
 * these. Takes it folded; `accented` says that its last letter had an accent, which is no ending.
 */
export function inflectItalian(word: string, accented: boolean): string[] {
  const knownAs = known.get(word)
  if (knownAs) return knownAs
  if (accented || word.length < 4 || !/[a-z][aeio]$/.test(word)) return [word]
  const ending = word.slice(-1)
  const isHard = /[cg]h[ei]$/.test(word)
  const before = isHard ? word.slice(0, -2) : word.slice(0, -1)
  const root = before.replace(/i$/, '').replace(/([cg])h$/, '$1')
  // Typed without its accent, a noun in -tà looks like one that ends in -ta.
  if (root.length >= longRoot) return word.endsWith('ta') ? [root, word] : [root]
  if (ending === 'e') {
    if (isHard) return [`${root}a`]
    return before.endsWith('i') ? [`${before}a`] : [word, `${before}a`]
  }
  if (ending === 'i') return isHard ? [`${root}o`] : [`${root}o`, `${root}e`, `${root}io`, word]
  return [word]
}
