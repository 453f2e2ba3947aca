package dev.precis.language;

import java.util.Locale;

/**
 * The sections a language's file of words may have; {@code SPLIT_ABBREVIATION_INSIDE} is written
 * {@code [split.abbreviation.inside]}. The first part names the room that reads it. Words are in lower case. However many there are, they
 * are one list: whoever adds a language reads it from end to end.
 */
public enum Section {
    /** Letters beyond those that all languages of the script have. */
    DETECT_LETTER,
    /**
     * The most frequent short words, chosen to tell neighbours apart: a word that every neighbour has too is left out. They
     * are the stop words of a language that Lucene has none for, and no keywords.
     */
    DETECT_WORD,
    /**
     * More words that few other languages have: the commonest after those, and such of messages, notes and recipes: greetings, days, what
     * people have and do. Unlike {@link #DETECT_WORD} none is a stop word, and each may be a keyword.
     */
    DETECT_EVERYDAY,
    /** Frequent endings of two to four letters that few other languages have. */
    DETECT_ENDING,
    /** Frequent pairs of letters within words that few other languages have: {@code sz} in Polish, {@code ij} in Dutch. */
    DETECT_PAIR,

    /**
     * Abbreviations, without their last stop, that never end a sentence: titles before names (Dr.), connectives (e.g., z. B.).
     * What is a word of the language too belongs into another section.
     */
    SPLIT_ABBREVIATION_INSIDE,
    /**
     * Abbreviations that names look like, or initials: with a capital behind a word in small letters they are none, "They asked Max."
     * Elsewhere they end a sentence only before a word that starts sentences, of one letter never: "Holm v. Lind".
     */
    SPLIT_ABBREVIATION_LOWERCASE,
    /**
     * As {@link #SPLIT_ABBREVIATION_INSIDE}, also where all their letters are capitals, which elsewhere tells an acronym of up to three
     * letters: TP. Hà Nội.
     */
    SPLIT_ABBREVIATION_UPPERCASE,
    /** Words of their own that abbreviate before a number only: No. 5, Art. 3, Vol. IV. */
    SPLIT_ABBREVIATION_NUMBERED,
    /** Abbreviations that end a sentence only before a word that starts sentences: Inc., Fig., Mio. */
    SPLIT_ABBREVIATION_STARTER,
    /** As {@link #SPLIT_ABBREVIATION_STARTER} when written with a capital (Mar., Miss.), else as {@link #SPLIT_ABBREVIATION_NUMBERED}. */
    SPLIT_ABBREVIATION_PROPER,
    /** Abbreviations that end a sentence before any capital: etc., usw., т. д. */
    SPLIT_ABBREVIATION_CAPITAL,
    /** Abbreviations that end a sentence before any capital if they follow a number, else never: 2010 г. but г. Москва. */
    SPLIT_ABBREVIATION_UNIT,
    /** Ends of longer words that are cut as {@link #SPLIT_ABBREVIATION_STARTER} are: Hauptstr. 12. */
    SPLIT_ENDING,
    /** Units of measure, which end a sentence before any capital where they are written small behind a number: 40 ms. */
    SPLIT_MEASURE,
    /** Such units that are written with a capital: 52 Wh, 60 Вт. */
    SPLIT_MEASURE_CAPITAL,
    /** Such units that kitchens put before a thing's name too, so that a sentence has to open with its subject: 8 oz. Cheddar. */
    SPLIT_MEASURE_KITCHEN,
    /** Nouns that a letter of their own follows, which is no initial: vitamin C, plan B. */
    SPLIT_LETTERED,
    /** Words that go on a time of the clock and end no sentence behind its stop: 7 p.m. Tuesday, 9 a.m. GMT. */
    SPLIT_TIME_AFTER,
    /** Prepositions behind a noun that say whose it is: the owner of. */
    SPLIT_GENITIVE,
    /** Names of days that are cut, some of them words as well: they abbreviate before a date. "wo. 3 mei", "Mo. 3. Mai" */
    SPLIT_WEEKDAY,
    /**
     * What follows the number of such a date beside {@link #SPLIT_ORDINAL_AFTER}: months, and what hours are counted in: "9 Uhr", "5 p.m.
     * London time".
     */
    SPLIT_WEEKDAY_AFTER,
    /** Names, without their last mark, that end in an exclamation or question mark: Yahoo! */
    SPLIT_NAME,
    /** Words that make a name of any word with such a mark before them: OK! Magazine. */
    SPLIT_NAME_AFTER,
    /** What names of the net and of files end in behind a stop: Booking.Com, Setup.Exe. */
    SPLIT_NAME_ENDING,
    /** Words before nouns, that a subject opens with: the, a, our. */
    SPLIT_DETERMINER,
    /**
     * Abbreviations that may be the last word of a sentence and stand before no name: S.p.A., B.C., Ave. A clause that opens behind one
     * is a sentence of its own.
     */
    SPLIT_CLOSING,
    /** Such abbreviations that stand before names as well, so that the clause has to open with a plural: U.S., Inc., Jr. */
    SPLIT_CLOSING_NAME,
    /** Finite verbs, by which a clause is told: auxiliaries and the commonest others. */
    SPLIT_VERB,
    /** Endings of the verbs that aren't listed. */
    SPLIT_VERB_ENDING,
    /** Words that stand right beside a verb: objects behind it, pronouns and negations before it. */
    SPLIT_VERB_BESIDE,
    /** Words that open a clause, which needs a verb of its own: that, who, said. */
    SPLIT_VERB_ANOTHER,
    /** Verbs that open a command and are no names: behind an abbreviation that may end a sentence they open one. "2 tbsp. Stir" */
    SPLIT_COMMAND,
    /** Ending of plurals, where names hardly have it. */
    SPLIT_PLURAL_ENDING,
    /** Other plurals: people, children. */
    SPLIT_PLURAL,
    /** Letters that make a syllable of consonants, as r does in Czech, or a script's vowels: a word without any is an abbreviation. */
    SPLIT_VOWEL,
    /** The consonants that words end in, where they are few: a word in small letters that ends in another was cut. */
    SPLIT_FINAL,
    /** Words that start sentences and no names: "the" after "U.S." starts a sentence, "Government" doesn't. */
    SPLIT_START,
    /** Those of them that names with capitals inside end in, of programs above all: "sortBy", "LinkedIn". */
    SPLIT_START_ENDING,
    /** How a clause begins that goes on the sentence before the blank, where sentences end at blanks. */
    SPLIT_START_JOINED,
    /** Those of them that stand inside sentences as often, prepositions and conjunctions: where all is in capitals, they tell no start. */
    SPLIT_START_INNER,
    /** {@code any} where each number with a stop before a capital is an ordinal and no end; else those of the next two sections are. */
    SPLIT_ORDINAL_RULE,
    /** Words before ordinals: "am 3. Mai", "der 18. Gipfel", "im XII. Kapitel". */
    SPLIT_ORDINAL_BEFORE,
    /** Words after ordinals: the names of months. */
    SPLIT_ORDINAL_AFTER,
    /**
     * {@code chained} where writers chain whole clauses by commas and set labels off by colons, as in Arabic; {@code spaced}
     * where a blank ends a sentence or a clause, as in Thai.
     */
    SPLIT_CLAUSE,
    /** Verbs of saying: they tell who speaks behind a quotation, and open reported speech before a colon. */
    SPLIT_SPEECH,
    /** Such verbs that say so only where the clause ends behind them: "Miller tried.", "Miller wanted to know." */
    SPLIT_SPEECH_LAST,
    /** Pronouns and nouns of persons glued to the verb behind which they stand, where words aren't parted: 老人问他。 */
    SPLIT_SPEECH_OBJECT,
    /** Words that say nobody spoke, so that no speaker is named behind a quotation: "Nobody answered"; 访问 holds a verb and is none. */
    SPLIT_SPEECH_NOBODY,
    /** Words that begin sentences and stand between who speaks and the verb as well: "They all cried". */
    SPLIT_SPEECH_BETWEEN,
    /** Words that open what is reported; behind a verb of saying they tell a sentence of its own: "Miller said that nobody knew". */
    SPLIT_SPEECH_REPORTED,
    /** What is heard besides speech, as transcripts have it in brackets: "[Music]", "(applause)". */
    SPLIT_SOUND,

    /** Words that begin sentences and stand in no name: among capitalized words they are where a heading ends and a sentence begins. */
    HEADING_START,
    /** Of these, words that no name follows: a capital behind one shows that it stands inside a title, "They Carried". */
    HEADING_START_BARE,
    /** Of these, words that an auxiliary verb may follow, as their subject. */
    HEADING_START_SUBJECT,
    /** Such words that are prepositions as well, so that they also stand inside titles. */
    HEADING_PREPOSITION,
    /** Words that titles write small; only a language whose titles capitalize the others has any. */
    HEADING_MINOR,
    /** Words that titles and sentences hold, and no list of names: "while", "its". */
    HEADING_TELLING,
    /** Offices and ranks: capitalized words around them are a person's. */
    HEADING_OFFICE,
    /** Names of sections that stand on their own: "Conclusion". */
    HEADING_SECTION,
    /** Auxiliary verbs. */
    HEADING_AUXILIARY,

    /** Connectives and pronouns that make a sentence lean on the one before where they open it: "However", "As a result", "He". */
    LEAN_CONNECTIVE,
    /** The same of a language written without spaces: characters that a sentence opens with. */
    LEAN_PREFIX,
    /** Demonstratives that do so unless one of {@link #LEAN_ITSELF} follows: "This". */
    LEAN_DEMONSTRATIVE,
    /** Words after a demonstrative by which the text means itself or its own time: "this article", "this year". */
    LEAN_ITSELF,
    /** First words of pairs that lean: "for" in "for example". */
    LEAN_PAIR_FIRST,
    /** Second words of such pairs: "example". */
    LEAN_PAIR_SECOND,
    /** Prepositions that lean with a demonstrative after them: "Under this framework". */
    LEAN_PREPOSITION,
    /** Pronouns that make a sentence lean as its subject behind what is put in front: "After his brother, he". */
    LEAN_PRONOUN,
    /** Possessives, and pronouns that are no subjects: "his", "him". */
    LEAN_POSSESSIVE,
    /** Conjunctions that open a clause in front of the main one: "if". With a pronoun behind them a sentence leans: "If it rains". */
    LEAN_SUBORDINATE,
    /**
     * Adverbs that make a sentence lean wherever they stand among its first words: "the mayor then". What concludes is understood
     * without its reasons: "therefore" is none.
     */
    LEAN_LINK,
    /** What dates a sentence by the one before, third among its words or fourth behind a number: "Zwei Monate später". */
    LEAN_LATER,
    /** Words that answer a question before a comma: "no" in "No, it is closed", but not in "No ferry leaves". */
    LEAN_ANSWER,
    /** Definite articles. A sentence leans that opens with one and a noun the text has had before: "The area". */
    LEAN_ARTICLE,
    /**
     * Where the noun stands behind its article: {@code first}, {@code last} behind what describes it, or {@code capital} where nouns
     * have capitals.
     */
    LEAN_NOUN,
    /** Nouns that sum up what was told, so that with an article they lean though the text hasn't had them: "The decision". */
    LEAN_SUMMING,
    /** Numbers that count what was told, behind an article: "The two women". */
    LEAN_COUNT,
    /** Words that open a complement, which tells what a definite noun means: "the decision to", "the people who". */
    LEAN_COMPLEMENT,
    /** Endings by which a word behind a noun is told to be a verb: "the company announced". */
    LEAN_VERB_ENDING,

    /** What stands between a thing and what it is, where a text opens by defining it: " is a ". */
    DEFINE_IS,

    /** Words by which writers speak of themselves or to their readers, greet and thank: "I", "your", "welcome". */
    CUE_PERSONAL,
    /** Phrases in which courts decide: "is dismissed with costs". */
    CUE_DECISION,
    /** What courts call themselves, the parties and the matter, and reports on them seldom do: "the appellant", "this appeal". */
    CUE_COURT,
    /** Phrases in which a ruling says what came of the matter: "we hold that". Elsewhere they may say anything. */
    CUE_OUTCOME,
    /** Phrases in which a ruling tells what a party says: "counsel contended". */
    CUE_CONTENTION,
    /** Phrases by which a ruling answers that: "cannot be accepted". */
    CUE_ANSWER,
    /** Phrases by which it sums that up or comes back to it: "this argument". */
    CUE_ARGUMENT,
    /** Phrases in which a meeting decides: "the council decided". */
    CUE_RESOLUTION,
    /** How the minutes of a meeting open: "minutes". */
    CUE_MINUTES,
    /** Headings over what a text comes to: "conclusions". */
    CUE_CONCLUSION,
    /** Phrases in which a conclusion puts something off: "future work". */
    CUE_OUTLOOK,
    /** Phrases in which an article ends on hopes: "is poised to". */
    CUE_PERORATION,
    /** Words that open what sets the scene of a text, before a comma: "Standing on the bridge, …". */
    CUE_SCENE,
    /** Words that say of something that it was so before: "traditionally". */
    CUE_FORMER,
    /** Words that open a sentence on what has become of it since: "however". */
    CUE_CONTRAST,
    /** What speakers say while they look for a word: "uh". Not told from the words of the language: no terms, either. */
    CUE_HESITATION,
    /** Words that answer, hedge and hold talk together, whatever it is about: "yeah", "maybe". No terms, and no keywords. */
    TERM_TALK,
    /**
     * Endings by which the words of a family differ, with colons between those that are swapped, one of which may be empty: "en:er:ung"
     * for "gründen", "Gründer", "Gründung".
     */
    TERM_FAMILY,
    /** Words of one family that no endings tell, with colons between them: "buy:bought". */
    TERM_FAMILY_IRREGULAR,
    /** Words that look as if they were of another one's family: "flower". */
    TERM_FAMILY_ALONE,
    /** What participles open with, and behind colons their endings: "ge:t". */
    TERM_FAMILY_PARTICIPLE,
    /**
     * Letters between the parts of a compound that is written as one word: "s" in "Monatsmiete". Where none is given, none is looked for.
     */
    TERM_COMPOUND_LINK,
    /** Words of fewer than four letters that are parts of compounds: "bus". */
    TERM_COMPOUND_SHORT,
    /** What opens or closes words of four letters and more and is no part of a compound: "unter", "schaft". */
    TERM_COMPOUND_AFFIX,
    /**
     * Phrases that introduce, file or announce in rulings, calls and broadcasts: "next question comes from"; that send readers elsewhere,
     * or license what they read. Their capitals are as inside a sentence; at the start of one the first letter may be a capital.
     */
    ROLE_HOUSEKEEPING,
    /** Headings over a list of points in which a text sums itself up: "key points". */
    ROLE_POINTS,
    /** Phrases that thank, greet or offer help wherever they stand: "do not hesitate to contact". */
    ROLE_COURTESY,
    /** Phrases that thank, greet, excuse or announce in somebody's turn and say nothing else there: "sorry to bother you". */
    ROLE_TALK,
    /** How questions open that ask somebody to do something, in somebody's turn: "could you send". */
    ROLE_REQUEST,
    /** How the line begins that a letter opens with: "Dear". */
    ROLE_SALUTATION,
    /** Phrases that thank, greet, refer to mail or offer help where they open or close a letter: "your letter", "any questions". */
    ROLE_LETTER,
    /** Phrases that greet and welcome listeners and pupils, where they open a text: "pleasure to welcome", "open your books". */
    ROLE_GREETING,
    /** Phrases that thank them and send them off, where they end it: "subscribe", "see you next", "homework". */
    ROLE_PARTING,
    /** Phrases that tell or decide: a courtesy that holds one says something. "inform you", "refused". */
    ROLE_TELLING,
    /** What a meeting is called: "meeting". */
    ROLE_MEETING,
    /** How it begins and ends: "opened". With its name and a time of the day that is all a sentence of minutes says. */
    ROLE_MEETING_EDGE,
    /** Words beside figures that make a time of the day of them, unless it has minutes: "p.m." for "8 p.m.". */
    ROLE_HOUR,
    /** Headings over what stands behind the text proper: "acknowledgements", "conflicts of interest". */
    ROLE_BACKMATTER,
    /** Of all languages: headings over the name of what a page of a manual documents: "name". */
    ROLE_MANUAL_NAME,
    /** Of all languages: headings over what it does: "description". */
    ROLE_MANUAL_DESCRIPTION,
    /** Of all languages: headings in such a page over what it doesn't do, and who made it: "history", "see also". */
    ROLE_MANUAL_BACKMATTER,
    /** How headings over what a company or an author is begin, before the name: "about". */
    ROLE_ABOUT,

    /** Of all languages: small words in names of places and before dates, beside those of {@link #KEYWORD_PARTICLE}: "of", "sur". */
    DATELINE_JOINT,
    /** Of all languages: months before days and behind them, beside those of {@link #FIGURE_TIME}: "feb", "juin". */
    DATELINE_MONTH,
    /** Of all languages: agencies that write their names small: "dpa". */
    DATELINE_AGENCY,

    /** What a page tells its visitor to do: "subscribe", "click". A language's page words add to those of English. */
    PAGE_ACTION,
    /** What only pages tell their visitor to do: an action and a thing at once. */
    PAGE_COMMAND,
    /** Where to: "facebook", "e-mail". */
    PAGE_CHANNEL,
    /** What only pages have: "newsletter", "cookies". */
    PAGE_THING,
    /** What pages have, and the world too: "video", "offers". */
    PAGE_COMMON,
    /**
     * Those of the channels, things and phrases that every program has, and instructions speak of: "password", "settings". What
     * tells a visitor to do something with them is text where it stands among other sentences.
     */
    PAGE_TOOL,
    /** Words that speak to the visitor or of the page: "your", "our". */
    PAGE_ADDRESS,
    /** Words without content: articles, prepositions, auxiliary verbs. */
    PAGE_FUNCTION,
    /** Auxiliary verbs of the past: a sentence that tells what was asks nothing of a visitor. */
    PAGE_PAST,
    /** Finite verbs of statements: behind "Login" or "Subscribing" they say what it takes, and in a byline stands none: "took", "costs". */
    PAGE_FINITE,
    /** Words that compare: "more" in front of them announces nothing. */
    PAGE_THAN,
    /** What no page asks of its visitor, and help and policies tell their readers how to do: "delete", "unsubscribe". */
    PAGE_UNDOING,
    /** Words that announce, before a colon, something else to read or who made a picture. */
    PAGE_LABEL,
    /** Words that announce, before a colon, who made a picture or a recording; they are labels, too: "photo". */
    PAGE_PICTURE,
    /** Words that say, in brackets, where in a picture somebody is: "left". */
    PAGE_PICTURED,
    /** Words that number pictures and tables: "figure". */
    PAGE_NUMBERED,
    /** Words that say, before names, who wrote: "by". */
    PAGE_BYLINE,
    /** What dates and times are counted in by languages that write it to the figures, longer ones first: "年", "오후". */
    PAGE_DATE,
    /** Phrases of a language whose words have no fixed form or no spaces between them; a line made of them is noise. */
    PAGE_PHRASE,

    /** Words that deny: a question that holds one asks for what is not. */
    QUERY_NEGATION,
    /**
     * How a question begins, behind one word at most, that a number answers: "how much". Of all the beginnings the longest one counts;
     * one that opens with a blank, or with a character of a script without capitals, may stand anywhere: " zu tun".
     */
    QUERY_AMOUNT,
    /** How one begins that a number answers if one of the next section's words follows: "what". */
    QUERY_WHAT,
    /** What is told in numbers: "price". */
    QUERY_QUANTITY,
    /** How one begins that a date or a time answers: "when", "since when". */
    QUERY_TIME,
    /** How one begins that asks when something is to be done, or is as a rule: "when should I", "when does". */
    QUERY_OCCASION,
    /** How one begins that a measured number answers: "how long". */
    QUERY_DURATION,
    /** How one begins that the name of a person answers: "who". */
    QUERY_PERSON,
    /** How one begins that a place answers: "where". */
    QUERY_PLACE,
    /** How one begins that says what something is answers: "what is", "define". */
    QUERY_DEFINITION,
    /** How one begins that a reason or an aim answers: "why". */
    QUERY_REASON,
    /** How one begins that steps answer, one behind the other: "how", "what to do". */
    QUERY_STEPS,

    /**
     * How a question begins that asks for a quantity without naming it, and behind a colon each the words that do:
     * "how_heavy:weight:weighs".
     */
    QUERY_NAMED,

    /** Words that stand for several others, which follow them: "q3 third quarter". */
    QUERY_SHORTHAND,
    /** Words that tell a summarizer what to do, at the beginning of a query or at its end: "summarize", "main points". */
    QUERY_INSTRUCTION,
    /** Words that stand beside those and say nothing of what the query is about: "please", "the", "meeting". */
    QUERY_FRAME,
    /** Words that stand there between the instruction and what the query is about: "about". */
    QUERY_TOPIC,
    /**
     * Words beside which a query names who speaks in small letters, too: "what <i>did</i> the doctor recommend", "what the doctor <i>said</i>".
     */
    QUERY_SAYING,

    /** Words for numbers, beside those of {@link #LEAN_COUNT}: "eleven". */
    ANSWER_NUMBER,
    /** Prepositions before times of the clock: "at" nine. */
    ANSWER_CLOCK,
    /** Words that may stand behind the number of such a time, and count hours elsewhere: "heures" of "à neuf heures". */
    ANSWER_HOUR,
    /** Words that tell when something is, beside those of {@link #FIGURE_TIME}: "noon", "o'clock". */
    ANSWER_TIME,
    /** Such words that are others when written small: "May". */
    ANSWER_TIME_CAPITAL,
    /** Words by which a time is told without naming it: "before" meals, "as soon as". */
    ANSWER_OCCASION,
    /** Auxiliary verbs of what is, or is to be: beside them a year tells when something is to be done. */
    ANSWER_PRESENT,
    /** Words that measure time and length, beside those of {@link #FIGURE_MEASURE}. */
    ANSWER_MEASURE,
    /** Prepositions before places; they may stand before times and other things as well: "in". */
    ANSWER_PLACE,
    /** Words that say a reason comes, or what came of one: "because", "therefore". */
    ANSWER_REASON,
    /** Words right behind the verb that opens an instruction: "Press the button", "Drücken Sie". */
    ANSWER_STEP_BEHIND,
    /** Endings of verbs that tell what was, of languages in which subjects stand behind them: "Murió el rey". */
    ANSWER_STEP_PAST,
    /** Endings of the verb that opens an instruction: "Нажмите". */
    ANSWER_STEP_OPENING,
    /** Endings of the verb that closes an instruction: "basın". */
    ANSWER_STEP_CLOSING,

    /** Stop words that may stand inside a phrase: "Bank of China". Other stop words of Lucene's need no list: none is a term. */
    KEYWORD_CONNECTOR,
    /** Of all languages: small words between the parts of a person's name, and what names of places abbreviate: "van", "de", "St". */
    KEYWORD_PARTICLE,
    /** Of all languages: articles that follow such a word, or begin a part of a name with a capital: "von der", "Le". */
    KEYWORD_PARTICLE_ARTICLE,
    /** Words that say too little to be a keyword, or to open or close one. */
    KEYWORD_WEAK,
    /** Words that are no keyword alone, but part of many. */
    KEYWORD_DEPENDENT,
    /** Adjectives that go with any noun: they open a phrase only if it recurs more often than chance. */
    KEYWORD_VAGUE,
    /** Articles and possessives. */
    KEYWORD_DETERMINER,
    KEYWORD_PREPOSITION,
    /** Words a verb follows: pronouns, auxiliaries, the infinitive's particle. */
    KEYWORD_SUBJECT,
    /**
     * How nouns are told: {@code article} where they follow an article or a preposition somewhere in most texts that they
     * matter in, {@code capital} where all are written with a capital, as in German.
     */
    KEYWORD_NOUN_RULE,
    /** Articles written together with the noun, before an apostrophe. */
    KEYWORD_ELIDED_ARTICLE,
    /** The same of prepositions, which a noun or an infinitive follows. */
    KEYWORD_ELIDED_PREPOSITION,
    /** The same of pronouns, which a verb follows. */
    KEYWORD_ELIDED_PRONOUN,
    /** Endings of adverbs, participles and adjectives. */
    KEYWORD_ENDING_ADJECTIVAL,
    /** Endings of verbs, and of what stands in a case no dictionary lists. */
    KEYWORD_ENDING_VERBAL,
    /** Longer endings that nouns have all the same. */
    KEYWORD_ENDING_NOMINAL,
    /** Endings of words that open no phrase: adjectives of the wrong case, finite verbs. */
    KEYWORD_ENDING_OPENING,
    /** Endings that words of one stem differ by; the word without gives its form to the others. */
    KEYWORD_ENDING_INFLECTION,
    /** Endings of peoples and their adjectives: "Canadian". */
    KEYWORD_ENDING_PEOPLE,
    /** What the country's name has in their place: "Canada". */
    KEYWORD_ENDING_COUNTRY,

    /** The mark before decimals, a comma or a stop. Where none is given, numbers that could be read both ways aren't read. */
    FIGURE_DECIMAL,
    /** Words that multiply the number before them by a power of ten: "thousand". */
    FIGURE_POWER_3,
    FIGURE_POWER_4, FIGURE_POWER_5,
    /** "million"; one letter, as in "$5m", counts behind a sum of money only. */
    FIGURE_POWER_6,
    FIGURE_POWER_7, FIGURE_POWER_8, FIGURE_POWER_9, FIGURE_POWER_12,
    /** Words and signs for a hundredth. */
    FIGURE_PERCENT,
    /** Words and signs for a currency, under its ISO 4217 code: "dollars", "$". */
    FIGURE_CURRENCY_USD,
    FIGURE_CURRENCY_EUR, FIGURE_CURRENCY_GBP, FIGURE_CURRENCY_JPY, FIGURE_CURRENCY_CNY, FIGURE_CURRENCY_KRW, FIGURE_CURRENCY_INR,
    FIGURE_CURRENCY_RUB, FIGURE_CURRENCY_BRL, FIGURE_CURRENCY_CHF,
    /** Words between an amount and its currency: "millions d'euros". */
    FIGURE_JOINT,
    /** Words by which a number is no exact one: "about", "over", "at least". */
    FIGURE_HEDGE,
    /** Names of months and days of the week. */
    FIGURE_TIME,
    /** Words that tell the parts of a year from one another: "third", "q3". */
    FIGURE_PERIOD,
    /**
     * Words that measure time, length and the like, or count how often: "years", "feet", "times". What of is seldom told beside them.
     * Where none is given, numbers of things aren't read, since these would be among them.
     */
    FIGURE_MEASURE,
    /** Words that a number follows which counts nothing: "chapter". */
    FIGURE_NUMBERED,

    /** Words for one: before a hundred they add nothing ("one hundred", "a hundred"). */
    QUANTITY_ONE,
    /**
     * Other words for numbers, as far as numbers are written in several words: "five" in "twenty-five". Where words are written without
     * blanks, digits as well.
     */
    QUANTITY_NUMERAL,
    /** Such words that others are added to, or multiplied by: "twenty", "hundred". */
    QUANTITY_BASE,
    /** Words beside a number by which it is another one, or a limit: "minus", "at least", "以上". */
    QUANTITY_LIMIT,

    /** Of all languages: words before which a hyphen at a line's end stays, "Haupt-\nund Nebenstraßen". */
    HYPHENATION_PAIR,
    /** Of all languages: prepositions that may stand before such a demonstrative: "in this article". */
    SELF_PREPOSITION,
    /** Of all languages: demonstratives that open a sentence in which a document speaks of itself. */
    SELF_DEMONSTRATIVE,
    /** Of all languages: words for such a document. */
    SELF_TEXT,
    /** Of all languages: verbs by which it announces what it is about and says nothing yet, as in "this article explores …". */
    SELF_ANNOUNCE;

    private final String title = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /** What stands between the brackets. */
    String title() {
        return title;
    }

    /** The room that reads the section: the first part of its title. */
    String room() {
        return title.substring(0, title.indexOf('.'));
    }
}
