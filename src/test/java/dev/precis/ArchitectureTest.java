package dev.precis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What may know of what. */
class ArchitectureTest {
    private static final String[] ENGINE = {"dev.precis", "dev.precis.text..", "dev.precis.terms..", "dev.precis.score..", "dev.precis.select.."};
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.precis");

    @Test
    void theEngineIsPlainJavaWithLuceneAndJsoup() {
        classes().that().resideInAnyPackage(ENGINE).should().onlyDependOnClassesThat().resideInAnyPackage(
                "dev.precis", "dev.precis.text..", "dev.precis.terms..", "dev.precis.score..", "dev.precis.select..",
                "java..", "org.apache.lucene..", "org.tartarus.snowball..", "org.jsoup..", "org.commonmark..").check(CLASSES);
    }

    @Test
    void luceneIsBehindTheDoorOfTerms() {
        noClasses().that().resideOutsideOfPackage("dev.precis.terms..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..").check(CLASSES);
    }

    @Test
    void parsersOfMarkupAreBehindTheDoorOfText() {
        noClasses().that().resideOutsideOfPackage("dev.precis.text..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.commonmark..").check(CLASSES);
    }

    @Test
    void theWireKnowsNothingOfHttp() {
        noClasses().that().resideInAPackage("dev.precis.wire..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.precis.rest..", "dev.precis.cli..", "dev.precis.lambda..", "io.vertx..", "io.quarkus..", "jakarta..",
                        "java.net..")
                .check(CLASSES);
    }

    @Test
    void theWaysInKnowNothingOfEachOther() {
        slices().matching("dev.precis.(rest|cli|lambda)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void onlyMainEntersTheWaysIn() {
        noClasses().that().resideOutsideOfPackages("dev.precis.rest..", "dev.precis.cli..", "dev.precis.lambda..")
                .and().doNotHaveFullyQualifiedName("dev.precis.Main")
                .should().dependOnClassesThat().resideInAnyPackage("dev.precis.rest..", "dev.precis.cli..", "dev.precis.lambda..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServiceKnowsQuarkusRest() {
        noClasses().that().resideOutsideOfPackage("dev.precis.rest..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..").check(CLASSES);
    }
}
