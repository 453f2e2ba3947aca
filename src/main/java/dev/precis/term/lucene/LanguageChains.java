package dev.precis.term.lucene;

import dev.precis.language.Languages;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * What happens to a token of each language: the filters of the Analyzer Lucene has for it, put together by hand, since
 * Lucene's factories find classes by name, which neither a native executable nor a reader can follow.
 * A new language is one line here, and its tag in the resource {@code languages.txt} of {@link Languages}.
 */
final class LanguageChains {
    private LanguageChains() {}

    /** The filters of a language over a stream of its tokens; of {@link Languages#UNKNOWN} for a language without its own. */
    static TokenStream of(String language, TokenStream t) {
        return switch (language) {
            case "ar" -> new ArabicStemFilter(new ArabicNormalizationFilter(stop(digits(lower(t)), ArabicAnalyzer.getDefaultStopSet())));
            case "bg" -> new BulgarianStemFilter(stop(lower(t), BulgarianAnalyzer.getDefaultStopSet()));
            case "bn" -> new BengaliStemFilter(stop(new BengaliNormalizationFilter(indic(t)), BengaliAnalyzer.getDefaultStopSet()));
            case "ca" -> stem(stop(lower(elision(t, "d l m n s t")), CatalanAnalyzer.getDefaultStopSet()), new CatalanStemmer());
            case "ckb" -> new SoraniStemFilter(stop(digits(lower(new SoraniNormalizationFilter(t))), SoraniAnalyzer.getDefaultStopSet()));
            case "cs" -> new CzechStemFilter(stop(lower(t), CzechAnalyzer.getDefaultStopSet()));
            case "da" -> stem(stop(lower(t), DanishAnalyzer.getDefaultStopSet()), new DanishStemmer());
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(stop(lower(t), GermanAnalyzer.getDefaultStopSet())));
            case "el" -> new GreekStemFilter(stop(new GreekLowerCaseFilter(t), GreekAnalyzer.getDefaultStopSet()));
            case "en" -> new PorterStemFilter(stop(lower(new EnglishPossessiveFilter(t)), StopWords.english()));
            case "es" -> new SpanishLightStemFilter(stop(lower(t), SpanishAnalyzer.getDefaultStopSet()));
            case "et" -> stem(stop(lower(t), EstonianAnalyzer.getDefaultStopSet()), new EstonianStemmer());
            case "eu" -> stem(stop(lower(t), BasqueAnalyzer.getDefaultStopSet()), new BasqueStemmer());
            case "fa" -> new PersianStemFilter(stop(persian(digits(lower(t))), PersianAnalyzer.getDefaultStopSet()));
            case "fi" -> stem(stop(lower(t), FinnishAnalyzer.getDefaultStopSet()), new FinnishStemmer());
            case "fr" -> new FrenchLightStemFilter(
                    stop(lower(new ElisionFilter(t, FrenchAnalyzer.DEFAULT_ARTICLES)), FrenchAnalyzer.getDefaultStopSet()));
            case "ga" -> stem(stop(irish(t), IrishAnalyzer.getDefaultStopSet()), new IrishStemmer());
            case "gl" -> new GalicianStemFilter(stop(lower(t), GalicianAnalyzer.getDefaultStopSet()));
            case "hi" -> new HindiStemFilter(stop(new HindiNormalizationFilter(indic(t)), HindiAnalyzer.getDefaultStopSet()));
            case "hu" -> stem(stop(lower(t), HungarianAnalyzer.getDefaultStopSet()), new HungarianStemmer());
            case "hy" -> stem(stop(lower(t), ArmenianAnalyzer.getDefaultStopSet()), new ArmenianStemmer());
            case "id" -> new IndonesianStemFilter(stop(lower(t), IndonesianAnalyzer.getDefaultStopSet()));
            case "it" -> new ItalianLightStemFilter(stop(lower(elision(t, ITALIAN_ARTICLES)), ItalianAnalyzer.getDefaultStopSet()));
            case "ja", "ko", "zh" -> stop(lower(new CJKWidthFilter(t)), CJKAnalyzer.getDefaultStopSet());
            case "lt" -> stem(stop(lower(t), LithuanianAnalyzer.getDefaultStopSet()), new LithuanianStemmer());
            case "lv" -> new LatvianStemFilter(stop(lower(t), LatvianAnalyzer.getDefaultStopSet()));
            case "ne" -> stem(stop(indic(t), NepaliAnalyzer.getDefaultStopSet()), new NepaliStemmer());
            case "nl" -> stem(new DutchStems(stop(lower(t), DutchAnalyzer.getDefaultStopSet())), new DutchStemmer());
            case "no" -> stem(stop(lower(t), NorwegianAnalyzer.getDefaultStopSet()), new NorwegianStemmer());
            case "pt" -> new PortugueseLightStemFilter(stop(lower(t), PortugueseAnalyzer.getDefaultStopSet()));
            case "pt-BR" -> new BrazilianStemFilter(stop(lower(t), BrazilianAnalyzer.getDefaultStopSet()));
            case "ro" -> stem(new RomanianNormalizationFilter(stop(lower(t), RomanianAnalyzer.getDefaultStopSet())), new RomanianStemmer());
            case "ru" -> stem(stop(lower(t), RussianAnalyzer.getDefaultStopSet()), new RussianStemmer());
            case "sr" -> new SerbianNormalizationFilter(stem(stop(lower(t), SerbianAnalyzer.getDefaultStopSet()), new SerbianStemmer()));
            case "sv" -> stem(stop(lower(t), SwedishAnalyzer.getDefaultStopSet()), new SwedishStemmer());
            case "ta" -> stem(stop(indic(t), TamilAnalyzer.getDefaultStopSet()), new TamilStemmer());
            case "te" -> new TeluguStemFilter(
                    stop(new TeluguNormalizationFilter(new IndicNormalizationFilter(digits(t))), TeluguAnalyzer.getDefaultStopSet()));
            case "th" -> stop(digits(lower(t)), ThaiAnalyzer.getDefaultStopSet());
            case "tr" ->
                stem(stop(new TurkishLowerCaseFilter(new ApostropheFilter(t)), TurkishAnalyzer.getDefaultStopSet()), new TurkishStemmer());
            default -> stop(lower(t), StopWords.of(language));
        };
    }

    private static final String ITALIAN_ARTICLES = "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d";

    private static TokenStream lower(TokenStream t) {
        return new LowerCaseFilter(t);
    }

    private static TokenStream digits(TokenStream t) {
        return new DecimalDigitFilter(t);
    }

    private static TokenStream stop(TokenStream t, CharArraySet words) {
        return new StopFilter(t, words);
    }

    private static TokenStream stem(TokenStream t, SnowballStemmer stemmer) {
        return new SnowballFilter(t, stemmer);
    }

    private static TokenStream elision(TokenStream t, String articles) {
        return new ElisionFilter(t, StopWords.set(articles));
    }

    private static TokenStream indic(TokenStream t) {
        return new IndicNormalizationFilter(digits(lower(t)));
    }

    private static TokenStream persian(TokenStream t) {
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(t));
    }

    private static TokenStream irish(TokenStream t) {
        return new IrishLowerCaseFilter(elision(stop(t, StopWords.set("h n t")), "d m b"));
    }
}
