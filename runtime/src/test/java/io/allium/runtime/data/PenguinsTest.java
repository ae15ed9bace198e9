package io.allium.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reads a real table. What is expected was counted with Python's csv and statistics modules. */
class PenguinsTest {
    private static CsvTable<Penguin> read(CsvReader<Penguin> reader) {
        return reader.read(PenguinsTest.class.getResourceAsStream("/penguins.csv"), "penguins.csv");
    }

    @Test
    void dropsRowsThatLackAValue() {
        CsvTable<Penguin> penguins = read(CsvReader.of(Penguin.CODEC));

        assertThat(penguins.rows()).isEqualTo(344);
        assertThat(penguins.records()).hasSize(333);
        assertThat(penguins.dropped()).isEqualTo(11);
        assertThat(penguins.missing())
                .containsEntry("species", 0)
                .containsEntry("bill_length_mm", 2)
                .containsEntry("sex", 11)
                .hasSize(7);
        assertThat(penguins)
                .hasToString("333 of 344 rows of penguins.csv; 11 dropped for missing values (bill_length_mm 2,"
                        + " bill_depth_mm 2, flipper_length_mm 2, body_mass_g 2, sex 11)");
    }

    @Test
    void readsTheFirstPenguin() {
        Penguin first = read(CsvReader.of(Penguin.CODEC)).records().get(0);

        assertThat(first)
                .isEqualTo(new Penguin(
                        Penguin.Species.ADELIE,
                        Penguin.Island.TORGERSEN,
                        new Penguin.Bill(39.1, 18.7),
                        181,
                        3750,
                        Penguin.Sex.MALE));
    }

    @Test
    void fillsOneColumnAndDropsForTheOthers() {
        CsvTable<Penguin> penguins = read(CsvReader.of(Penguin.CODEC).missing("sex", Missing.FILL_MOST_FREQUENT));

        assertThat(penguins)
                .hasToString("342 of 344 rows of penguins.csv; 2 dropped for missing values (bill_length_mm 2,"
                        + " bill_depth_mm 2, flipper_length_mm 2, body_mass_g 2); 9 filled (sex 9 with MALE)");
    }

    @Test
    void fillsEveryColumn() {
        CsvTable<Penguin> penguins = read(CsvReader.of(Penguin.CODEC).missing(Missing.FILL_MEAN));
        Penguin filled = penguins.records().get(3);

        assertThat(penguins.records()).hasSize(344);
        assertThat(penguins.dropped()).isZero();
        assertThat(filled.bill().lengthMm()).isCloseTo(43.9219298245614, within(1e-12));
        assertThat(filled.flipperLengthMm()).isEqualTo(201);
        assertThat(filled.bodyMassG()).isEqualTo(4202);
        assertThat(filled.sex()).isEqualTo(Penguin.Sex.MALE);
        assertThat(penguins.toString()).startsWith("344 rows of penguins.csv; 19 filled (bill_length_mm 2 with 43.92");
    }

    @Test
    void becomesADataSet() {
        Dataset<Penguin, Penguin.Species> penguins =
                read(CsvReader.of(Penguin.CODEC)).dataset(Penguin::species);

        assertThat(penguins.size()).isEqualTo(333);
        assertThat(penguins.target(0)).isEqualTo(Penguin.Species.ADELIE);
        assertThat(penguins.target(332)).isEqualTo(penguins.input(332).species());
    }

    @Test
    void becomesNumbers() {
        float[] numbers = new float[10];
        FeatureWriter out = new FeatureWriter(numbers, 1);
        Penguin.CODEC.encode(read(CsvReader.of(Penguin.CODEC)).records().get(0), out);

        assertThat(numbers).containsExactly(0, 0, 0, 1, 39.1f, 18.7f, 181, 3750, 0, 1);
        assertThat(out.position()).isEqualTo(1 + Penguin.CODEC.width());
    }
}
