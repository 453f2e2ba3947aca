package dev.precis.text;

import static dev.precis.text.LanguageRules.CAPITAL;
import static dev.precis.text.LanguageRules.INSIDE;
import static dev.precis.text.LanguageRules.NUMBERED;
import static dev.precis.text.LanguageRules.STARTER;
import static dev.precis.text.LanguageRules.STARTS;
import static dev.precis.text.LanguageRules.UNIT;

/** The languages the splitter knows by name, each with its abbreviations; every other one gets what Latin script shares. */
final class Languages {
    private Languages() {}

    static LanguageRules of(String language) {
        WordTable.Builder abbreviations = WordTable.builder();
        WordTable.Builder starters = WordTable.builder();
        shared(abbreviations);
        english(abbreviations, starters);
        return new LanguageRules(abbreviations.build(), starters.build(), false);
    }

    private static void shared(WordTable.Builder abbreviations) {
        abbreviations
                .add(INSIDE, "dr mr mrs ms prof st e.g i.e cf vs ca approx incl resp viz al")
                .add(CAPITAL, "etc")
                .add(STARTER, "inc ltd co corp bros jr sr u.s u.s.a u.k e.u u.n fig figs vol vols ed eds jan feb mar apr jun jul aug sep sept oct nov dec")
                .add(NUMBERED, "no nos art p pp ch sec para")
                .add(UNIT, "a.m p.m ft in lb lbs oz min max hrs hr");
    }

    private static void english(WordTable.Builder abbreviations, WordTable.Builder starters) {
        abbreviations
                .add(INSIDE, "messrs mme mlle rev hon gov sen rep gen col lt sgt capt cmdr adm maj pvt cpl supt insp pres mt ft")
                .add(STARTER, "ave blvd rd st mt dept est assn univ");
        starters.add(
                STARTS,
                """
                the he she it they we you i this that these those there a as but and or if when what why how who where which
                while after before however then for from with by to of in on at my his her its our their your is are was were
                does did can could would should might must have has had not one some many most all both each every another other
                such although though since because until during despite unlike according also now today yesterday later finally
                meanwhile moreover furthermore instead thus therefore hence nevertheless perhaps maybe please let here
                """);
    }
}
