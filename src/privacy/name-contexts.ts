/** Words around a capital that tell a person from a street, an organisation, or whoever works there. */

const listOf = (words: string): Set<string> => new Set(words.split(' '))

/** Before or after a name: it is then a place, a body, a law, a work. */
const somethingElse = listOf(
  'via viale piazza piazzale corso largo vicolo strada lungomare ponte porto porta parco villa palazzo quartiere rione borgo san santa santo sant ss beata beato madonna basilica chiesa parrocchia cattedrale convento monastero castel castello monte isola capo martina reggio venezia marina casa case fondazione associazione ass cooperativa coop consorzio istituto comprensivo scuola liceo università ospedale policlinico clinica centro residenza comunità biblioteca teatro museo ostello rifugio hotel progetto opera opere suore premio legge decreto riforma metodo metodi protocollo convenzione rapporto libro film mostra romanzo ricerca rete gruppo sala aula padiglione stadio hub spazio sportello circolo fattoria cascina campo romagna coeli carcere circondariale penale caserma stazione servizio programma bando fondo campagna iniziativa giornata unità regola principio sentenza murales nigeria mali gambia senegal guinea ghana camerun niger sudan etiopia eritrea somalia marocco tunisia algeria egitto libia siria iraq iran turchia afghanistan pakistan bangladesh india nepal cina perù ecuador colombia venezuela brasile albania kosovo serbia macedonia romania moldavia ucraina russia georgia italia europa africa asia trust foundation institute hospital clinic centre center school university street road square office house home association charity act law method report onlus aps ets odv srl spa editore edizioni',
)

/** What somebody is called who works, decides, writes: not whom the text is about. */
const roles = listOf(
  'dott dottor dottoressa dottssa prof profssa professor professore professoressa avv avvocato avvocata assessore assessora sindaco sindaca presidente ministro ministra sottosegretario prefetto questore coordinatore coordinatrice referente responsabile direttore direttrice dirigente funzionario funzionaria psicologo psicologa psichiatra psicoterapeuta mediatore mediatrice operatore operatrice educatore educatrice assistente medico dottore ginecologa ginecologo pediatra infermiere infermiera ostetrica formatore formatrice ricercatore ricercatrice docente insegnante maestra maestro giornalista scrittore scrittrice autore autrice regista fotografo fotografa suor don monsignor vescovo papa interprete operatori operatrici educatori educatrici mediatori mediatrici volontari volontarie assistenti psicologi psicologhe colleghi colleghe tutor volontaria volontario consulente giudice magistrato avvocate architetto ingegnere segretaria segretario consigliera consigliere relatore relatrice supervisore supervisora curatore curatrice dr professor mayor councillor coordinator director psychologist psychiatrist lawyer doctor nurse mediator author researcher editor teacher trainer manager officer chaired',
)

/** A courtesy that goes before a surname, whoever has it. */
const titles = listOf(
  'famiglia coniugi sig signor signore signora signorina sigra signa mr mrs ms miss',
)

/** Words that stand between such a word and the name. */
const connectives = listOf(
  'di de del della dei degli da d e ed al alla il la lo l un una of the and sociale sociali legale culturale linguistico linguistica scientifica comunale regionale',
)

const bare = (token: string): string => token.toLowerCase().replaceAll('.', '')

export const namesSomethingElse = (token: string): boolean => somethingElse.has(bare(token))
export const isRole = (token: string): boolean => roles.has(bare(token))
export const isTitle = (token: string): boolean => titles.has(bare(token))
export const passesOn = (token: string): boolean => connectives.has(bare(token))
