package io.allium.runtime.data;

import static io.allium.runtime.data.CsvText.HEADER;
import static io.allium.runtime.data.CsvText.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.runtime.AlliumException;
import io.allium.runtime.data.Plant.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
    private static final CsvReader<Plant> READER = CsvReader.of(Plant.CODEC);

    private static final String GAPS = HEADER + """
            1.5,1,1,true,red
            ,,,,
            2.5,2,2,false,green
            11,10,9,false,green
            1.5,2,8,true,red
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "NA", "na", "NaN", "null", "NULL", "?", "\"\""})
    void knowsWhatStandsForNothing(String marker) {
        CsvTable<Plant> plants = read(READER, HEADER + "1,1,1,1,red\n" + marker + ",1,1,1,red\n");

        assertThat(plants.dropped()).isEqualTo(1);
        assertThat(plants.missing()).containsEntry("height", 1).containsEntry("leaves", 0);
        assertThat(plants).hasToString("1 of 2 rows of plants.csv; 1 dropped for missing values (height 1)");
    }

    @Test
    void takesOtherMarkersInPlaceOfTheUsual() {
        CsvReader<Plant> reader = READER.missingMarkers("n/a", "-999");

        assertThat(read(reader, HEADER + "1,1,1,1,red\nN/A,1,1,1,red\n1,-999,1,1,red\n,1,1,1,red\n")
                        .dropped())
                .isEqualTo(3);
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(reader, HEADER + "NA,1,1,1,red\n"))
                .withMessageContaining("\"NA\" is not a number");
    }

    @Test
    void aConstantIsNeverMissing() {
        CsvTable<Plant> plants = read(READER, HEADER + "1,1,1,1,NA\n1,1,1,1,?\n");

        assertThat(plants.records()).extracting(Plant::colour).containsExactly(Colour.NA);
        assertThat(plants.missing()).containsEntry("colour", 1);
    }

    @Test
    void refuses() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(READER.missing(Missing.REFUSE), GAPS))
                .withMessage("[MissingCell] plants.csv, line 3, column height: the value is missing. In all, 1 of"
                        + " 5 rows lack a value (height 1, leaves 1, cells 1, alive 1, colour 1). Complete the file,"
                        + " or say what to do about it: .missing(Missing.DROP) leaves such rows out,"
                        + " .missing(Missing.FILL_MEAN) fills them.");
    }

    @Test
    void fillsWithMeans() {
        CsvTable<Plant> plants = read(READER.missing(Missing.FILL_MEAN), GAPS);

        // (1.5 + 2.5 + 11 + 1.5) / 4, then 3.75 rounded, then 5 exactly; both flags and two colours twice: the first.
        assertThat(plants.records().get(1)).isEqualTo(new Plant(4.125, 4, 5, true, Colour.RED));
        assertThat(plants.filled())
                .containsEntry("height", new CsvTable.Fill(1, 4.125))
                .hasSize(5);
        assertThat(plants)
                .hasToString("5 rows of plants.csv; 5 filled (height 1 with 4.125, leaves 1 with 4, cells 1 with 5,"
                        + " alive 1 with true, colour 1 with RED)");
    }

    @Test
    void fillsWithMedians() {
        CsvTable<Plant> plants = read(READER.missing(Missing.FILL_MEDIAN), GAPS);

        assertThat(plants.records().get(1)).isEqualTo(new Plant(2.0, 2, 5, true, Colour.RED));
    }

    @Test
    void fillsWithTheMiddleOfAnOddNumber() {
        String text = HEADER + "3,1,1,1,red\n1,1,1,1,red\n,1,1,1,red\n100,1,1,1,red\n";

        assertThat(read(READER.missing(Missing.FILL_MEDIAN), text)
                        .records()
                        .get(2)
                        .height())
                .isEqualTo(3);
    }

    @Test
    void fillsWithTheMostFrequent() {
        CsvTable<Plant> plants = read(READER.missing(Missing.FILL_MOST_FREQUENT), GAPS);

        assertThat(plants.records().get(1)).isEqualTo(new Plant(1.5, 2, 1, true, Colour.RED));
    }

    @Test
    void hasARuleForEachColumn() {
        CsvReader<Plant> reader = READER.missing(Missing.REFUSE)
                .missing("height", Missing.FILL_MEAN)
                .missing("leaves", Missing.DROP);
        String text = HEADER + "1,1,1,1,red\n,2,1,1,red\n,,1,1,red\n4,3,1,1,red\n";
        CsvTable<Plant> plants = read(reader, text);

        assertThat(plants.records()).extracting(Plant::height).containsExactly(1.0, 2.5, 4.0);
        assertThat(plants)
                .hasToString("3 of 4 rows of plants.csv; 1 dropped for missing values (leaves 1); 1 filled (height 1"
                        + " with 2.5)");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(reader, text + "5,5,,1,red\n"))
                .withMessageContaining("line 6, column cells: the value is missing. In all, 3 of 5 rows lack a value"
                        + " (height 2, leaves 1, cells 1).");
    }

    @Test
    void refusesARuleForNoColumn() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> READER.missing("leafs", Missing.DROP))
                .withMessage("[MissingColumn] The record has no component leafs to say what to do about missing values"
                        + " of. Did you mean leaves? It has: height, leaves, cells, alive, colour.");
    }

    @Test
    void refusesToFillFromNothing() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(READER.missing(Missing.FILL_MEAN), HEADER + "1,,1,1,red\n2,NA,1,1,red\n"))
                .withMessage("[MissingCell] plants.csv, column leaves: there is no value in any of 2 rows, so there is"
                        + " nothing to fill the gaps with. Take the component out of the record, or complete the"
                        + " file.");
    }

    @Test
    void refusesToDropEverything() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(READER, HEADER + "1,,1,1,red\n,2,1,1,red\n"))
                .withMessage("[EmptyDataset] plants.csv: none of its 2 rows is complete (height 1, leaves 1), and"
                        + " Missing.DROP leaves incomplete rows out. Fill the gaps with .missing(Missing.FILL_MEAN),"
                        + " or read other columns.");
    }
}
