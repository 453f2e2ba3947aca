package dev.precis.term.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.language.LanguageDetectorTest;
import dev.precis.language.Languages;
import dev.precis.term.StemCache;
import dev.precis.term.TokenReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cached, one-token-at-a-time chains give what Lucene's own Analyzers give, but for words of talk. */
class LanguageChainsTest {
    private static final Map<String, Analyzer> LUCENE = Map.ofEntries(
            Map.entry("ar", new ArabicAnalyzer()), Map.entry("bg", new BulgarianAnalyzer()), Map.entry("bn", new BengaliAnalyzer()),
            Map.entry("ca", new CatalanAnalyzer()), Map.entry("ckb", new SoraniAnalyzer()), Map.entry("cs", new CzechAnalyzer()),
            Map.entry("da", new DanishAnalyzer()), Map.entry("de", new GermanAnalyzer()), Map.entry("el", new GreekAnalyzer()),
            Map.entry("en", new EnglishAnalyzer(StopWords.english())), Map.entry("es", new SpanishAnalyzer()),
            Map.entry("et", new EstonianAnalyzer()), Map.entry("eu", new BasqueAnalyzer()), Map.entry("fa", new PersianAnalyzer()),
            Map.entry("fi", new FinnishAnalyzer()), Map.entry("fr", new FrenchAnalyzer()), Map.entry("ga", new IrishAnalyzer()),
            Map.entry("gl", new GalicianAnalyzer()), Map.entry("hi", new HindiAnalyzer()), Map.entry("hu", new HungarianAnalyzer()),
            Map.entry("hy", new ArmenianAnalyzer()), Map.entry("id", new IndonesianAnalyzer()), Map.entry("it", new ItalianAnalyzer()),
            Map.entry("lt", new LithuanianAnalyzer()), Map.entry("lv", new LatvianAnalyzer()), Map.entry("ne", new NepaliAnalyzer()),
            Map.entry("nl", new DutchAnalyzer()), Map.entry("no", new NorwegianAnalyzer()), Map.entry("pt", new PortugueseAnalyzer()),
            Map.entry("pt-BR", new BrazilianAnalyzer()), Map.entry("ro", new RomanianAnalyzer()), Map.entry("ru", new RussianAnalyzer()),
            Map.entry("sr", new SerbianAnalyzer()), Map.entry("sv", new SwedishAnalyzer()), Map.entry("ta", new TamilAnalyzer()),
            Map.entry("te", new TeluguAnalyzer()), Map.entry("tr", new TurkishAnalyzer()),
            Map.entry("zh", new CJKAnalyzer()), Map.entry("ja", new CJKAnalyzer()), Map.entry("ko", new CJKAnalyzer()));

    @ParameterizedTest
    @MethodSource("languages")
    void givesTheTermsOfLucenesAnalyzer(String language) throws IOException {
        StemCache stems = new StemCache();
        for (Object[] paragraph : LanguageDetectorTest.paragraphs().toList()) {
            if (paragraph[0].equals("th") && Languages.readInBigrams(Languages.analyzedAs(language))) {
                continue; // Thai goes into pairs here, and stays whole in CJKAnalyzer
            }
            String text = (String) paragraph[1];
            // twice, so that the second time every stem comes from the cache
            assertThat(precis(language, text, stems)).as("%s read as %s", paragraph[0], language).isEqualTo(lucene(language, text));
            assertThat(precis(language, text, stems)).isEqualTo(lucene(language, text));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void givesTheTermsOfLucenesAnalyzerForAnyWord(String language) throws IOException {
        StringBuilder alphabet = new StringBuilder("abcdefghijklmnopqrstuvwxyzßäö'’.");
        for (Object[] paragraph : LanguageDetectorTest.paragraphs().toList()) {
            if (language.startsWith((String) paragraph[0])) {
                alphabet.append(paragraph[1]);
            }
        }
        Random random = new Random(language.hashCode());
        StemCache stems = new StemCache();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(60); length > 0; length--) {
                text.append(random.nextInt(8) == 0 ? ' ' : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(precis(language, text.toString(), stems)).as("%s", text).isEqualTo(lucene(language, text.toString()));
        }
    }

    static Stream<String> languages() {
        return LUCENE.keySet().stream().sorted();
    }

    private static List<String> precis(String language, String text, StemCache stems) {
        TokenReader tokens = new TokenReader(Languages.analyzedAs(language), stems);
        tokens.read(text);
        List<String> terms = new ArrayList<>();
        while (tokens.next()) {
            if (!tokens.term().isEmpty()) {
                terms.add(tokens.start() + " " + tokens.term());
            }
        }
        return terms;
    }

    /** The terms of the text with straight apostrophes, in which a curved one is none of Lucene's. */
    private static List<String> lucene(String language, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        CharArraySet talk = StopWords.ofTalk(Languages.analyzedAs(language));
        try (TokenStream stream = LUCENE.get(language).tokenStream("", text.replace('’', '\'') + " ")) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() > 0 && !talk.contains(text.substring(offset.startOffset(), offset.endOffset()))) {
                    terms.add(offset.startOffset() + " " + term);
                }
            }
        }
        return terms;
    }
}
