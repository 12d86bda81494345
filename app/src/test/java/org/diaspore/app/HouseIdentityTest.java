package org.diaspore.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house of `design.md`: data flows down the list of modules, imports point up it.
class HouseIdentityTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.diaspore");

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "chemistry : chemistry",
                "ore       : chemistry ore",
                "flowsheet : chemistry flowsheet",
                "plant     : chemistry ore flowsheet plant",
                "study     : chemistry ore flowsheet plant study",
                "app       : chemistry ore flowsheet plant study app"
            })
    void a_module_uses_only_those_above_it(String module, String mayUse) {
        String[] above =
                Stream.of(mayUse.split(" "))
                        .map(m -> "org.diaspore." + m + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.diaspore." + module + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(above)
                                .or(
                                        describe(
                                                "outside the house",
                                                c -> !resideInAPackage("org.diaspore..").test(c))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({"chemistry", "ore", "flowsheet", "plant", "study"})
    void the_middle_knows_only_the_jdk_and_one_maths_library(String module) {
        classes()
                .that()
                .resideInAPackage("org.diaspore." + module + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.hipparchus..",
                                        "org.jspecify..",
                                        "org.diaspore..")
                                .or(
                                        describe(
                                                "primitives and their arrays",
                                                HouseIdentityTest::primitive)))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static boolean primitive(JavaClass c) {
        return c.getBaseComponentType().isPrimitive();
    }

    @Test
    void names_are_words_of_the_trade() {
        for (String vague :
                List.of("Util", "Utils", "Helper", "Manager", "Impl", "Base", "Data", "Info")) {
            noClasses().should().haveSimpleNameEndingWith(vague).check(HOUSE);
        }
    }

    @Test
    void packages_are_at_most_one_level_below_their_module() {
        noClasses().should().resideInAPackage("org.diaspore.*.*.*..").check(HOUSE);
    }

    @Test
    void packages_of_a_module_have_no_cycles() {
        for (String module : List.of("chemistry", "ore", "flowsheet", "plant", "study", "app")) {
            slices().matching("org.diaspore." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void the_flowsheet_knows_no_ore() {
        noClasses()
                .that()
                .resideInAPackage("org.diaspore.flowsheet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.diaspore.ore..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
