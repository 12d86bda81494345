package org.diaspore.chemistry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.diaspore.chemistry.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One line of a right database is made wrong; the complaint names that line and what to do.
class PhreeqcReaderBadInputIdentityTest {
    private static InputException refused(List<String> lines) {
        return catchThrowableOfType(
                InputException.class, () -> PhreeqcReader.read("small.dat", lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // replaced line | what stands there | line named | words of the message
                "1 | junk | 1 | keyword",
                "1 | -option 3 | 1 | keyword",
                "5 | Ca Ca+2 0 | 5 | Ca Ca+2 0",
                "5 | Ca Ca+2 x Ca 40.08 | 5 | 'x'",
                "5 | Ca Ca+2 0 Ca 40,08 | 5 | '40,08'",
                "5 | Ca Ca+2 0 Ca -40 | 5 | atomic weight",
                "5 | Ca Mg+2 0 Ca 40.08 | 5 | contains Ca",
                "5 | Ca Ca+3 0 Ca 40.08 | 5 | Ca+3",
                "5 | Ca Ca+-2 0 Ca 40.08 | 5 | charge of Ca",
                "5 | calcium Ca+2 0 Ca 40.08 | 5 | calcium",
                "5 | Mg Mg+2 0 Mg 24.3 | 5 | Mg+2",
                "6 | H(0) H+ 0 H | 7 | line for C itself",
                "6 | Fe(+3) FeOH+2 0 Fe | 6 | line for Fe itself",
                "9 | -log_k 3 | 9 | before the reaction",
                "13 | -gamma 5 | 13 | 1 numbers",
                "13 | -gamma five 0 | 13 | 'five'",
                "13 | -gama 5 0 | 13 | '-gama'",
                "13 | gama 5 0 | 13 | '='",
                "13 | -llnl_gamma 5 | 12 | LLNL_AQUEOUS_MODEL_PARAMETERS",
                "16 | H2O = 2OH- + H+ | 16 | 2.0 OH-",
                "16 | H2O = OH- + 2 H+ | 16 | left H 2, O 1, charge 0; right H 3, O 1, charge 1",
                "16 | H2O = OH- | 16 | balances",
                "16 | H2O  OH- + H+ | 16 | '='",
                "16 | H2O = OH- = H+ | 16 | two '='",
                "16 | = OH- + H+ | 16 | both sides",
                "16 | H2O = OH- + | 16 | charge of OH",
                "16 | H2O = (OH- + H+ | 16 | (OH",
                "16 | H2O = OH)- + H+ | 16 | OH)",
                "16 | h2O = OH- + H+ | 16 | h2O",
                "16 | H2O = O*H- + H+ | 16 | O*H",
                "16 | H2O = [OH- + H+ | 16 | [OH",
                "16 | 1.2.3 H2O = OH- + H+ | 16 | '1.2.3'",
                "16 | H2O = OH- + Xx+ | 16 | Xx+",
                "16 | OH- + H2O = OH- + H2O + Ca+2 - Ca+2 | 16 | other species",
                "17 | log_k -14a | 17 | '-14a'",
                "17 | log_k | 17 | followed by a number",
                "17 | log_k 1e999 | 17 | '1e999'",
                "17 | log_k NaN | 17 | 'NaN'",
                "17 | log_k 0x10 | 17 | '0x10'",
                "17 | log_k 1; -delta_h 3 BTU | 17 | 'BTU'",
                "17 | -analytic 1 2 3 4 5 6 7 | 17 | 7 numbers",
                "17 | -analytic | 17 | 0 numbers",
                "17 | -add_logk Nowhere 1 | 17 | 'Nowhere'",
                "17 | -add_logk | 17 | Log_K_O2",
                "17 | -mole_balance | 17 | formula",
                "18 | CO3-2 + H+ = NaCO3- | 18 | charge",
                "18 | CO3-2 + H+ = HCO3 | 18 | charge",
                "20 | -Vm 1 2 3 4 5 6 7 8 9 10 11 | 20 | 11 numbers",
                "22 | CaCO3 = CO3-2 + Ca+2 | 22 | line of its own",
                "22 | -log_k 3 | 22 | before the phase",
                "23 | 2CaCO3 = 2CO3-2 + 2Ca+2 | 23 | 2.0 CaCO3",
                "23 | CaCO3 = CO3-2 + Mg+2 | 23 | Mg+2",
                "23 | CaCO3 = CO3-2 | 23 | left C 1, Ca 1, O 3, charge 0",
                "23 | -log_k 3 | 23 | '='",
                "24 | -gamma 3 4 | 24 | '-gamma'",
                "26 | -Vm 36.9 gallons | 26 | 'gallons'",
                "29 | Dolomite | 29 | without a reaction",
            })
    void theComplaintNamesTheLineAndTheRemedy(int line, String text, int named, String words) {
        InputException complaint = refused(SmallDatabase.with(line, text));
        assertThat(complaint).as(text).isNotNull();
        assertThat(complaint.field()).startsWith("small.dat, line " + named + ",");
        assertThat(complaint.getMessage()).contains(words);
        assertThat(complaint.remedy()).startsWith("Try: ").endsWith(".");
        assertThat(complaint.allowed()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // lines after the 29 of the database, / between them | line named | words
                "PITZER/Ca+2 CO3-2 0.1 | 31 | -B0",
                "PITZER/-B9 | 31 | -B9",
                "PITZER/-B0/Ca+2 0.1 | 32 | 2 species",
                "PITZER/-PSI/Ca+2 CO3-2 0.1 | 32 | 3 species",
                "PITZER/-B0/Ca+2 Mg-2 0.1 | 32 | 'Mg-2'",
                "PITZER/-B0/Ca+2 CO3-2 0.1x | 32 | '0.1x'",
                "PITZER/-ALPHAS/Ca+2 CO3-2 2 | 32 | 1 numbers",
                "SIT/-theta/Ca+2 CO3-2 2 | 31 | -theta",
                "PITZER/SIT | 31 | both PITZER and SIT",
                "LLNL_AQUEOUS_MODEL_PARAMETERS/-temp 0 25/-adh 1 | 30 | dh_a",
                "LLNL_AQUEOUS_MODEL_PARAMETERS/-temp 25 0 | 30 | rising",
                "LLNL_AQUEOUS_MODEL_PARAMETERS/25 0 | 31 | -temperatures",
                "NAMED_EXPRESSIONS/log_k 3 | 31 | before the name",
                "NAMED_EXPRESSIONS/a/-add_logk a/PHASES/x/H2O = H2O/-add_logk a | 32 | 'a'",
                "PHASES/Dolomite | 31 | without a reaction",
            })
    void blocksOfTheActivityModelsComplainToo(String more, int named, String words) {
        InputException complaint = refused(SmallDatabase.with(30, more.strip().replace("/", "\n")));
        assertThat(complaint).as(more).isNotNull();
        assertThat(complaint.field()).startsWith("small.dat, line " + named + ",");
        assertThat(complaint.getMessage()).contains(words.strip()).contains("Try: ");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() {
        assertThat(refused(List.of())).hasMessageContaining("SOLUTION_MASTER_SPECIES");
        assertThat(refused(List.of("END"))).hasMessageContaining("SOLUTION_MASTER_SPECIES");
        assertThat(refused(List.of("<html>"))).hasMessageContaining("<html>");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(
                        catchThrowableOfType(
                                InputException.class,
                                () -> PhreeqcReader.read(Path.of("no/such.dat"))))
                .hasMessageContaining("no such file")
                .hasMessageContaining("Try:");
    }
}
