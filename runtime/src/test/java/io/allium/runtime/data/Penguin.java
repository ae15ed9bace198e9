package io.allium.runtime.data;

import java.util.List;

/** A penguin as {@code penguins.csv} describes it; the species is the label. */
record Penguin(Species species, Island island, Bill bill, int flipperLengthMm, int bodyMassG, Sex sex) {
    enum Species {
        ADELIE,
        CHINSTRAP,
        GENTOO
    }

    enum Island {
        BISCOE,
        DREAM,
        TORGERSEN
    }

    enum Sex {
        FEMALE,
        MALE
    }

    record Bill(double lengthMm, double depthMm) {}

    /** What Allium would generate. */
    static final RecordCodec<Penguin> CODEC = new RecordCodec<>() {
        @Override
        public List<Column> columns() {
            return List.of(
                    Column.category("species", Species.values()),
                    Column.category("island", Island.values()),
                    Column.number("bill.lengthMm"),
                    Column.number("bill.depthMm"),
                    Column.integer("flipperLengthMm"),
                    Column.integer("bodyMassG"),
                    Column.category("sex", Sex.values()));
        }

        @Override
        public Penguin read(Row row) {
            return new Penguin(
                    row.constant("species", Species.class),
                    row.constant("island", Island.class),
                    new Bill(row.number("bill.lengthMm"), row.number("bill.depthMm")),
                    row.integer("flipperLengthMm"),
                    row.integer("bodyMassG"),
                    row.constant("sex", Sex.class));
        }

        @Override
        public int width() {
            return 9;
        }

        @Override
        public void encode(Penguin penguin, FeatureWriter out) {
            out.oneHot("island", penguin.island(), 3);
            out.number("bill.lengthMm", penguin.bill().lengthMm());
            out.number("bill.depthMm", penguin.bill().depthMm());
            out.whole("flipperLengthMm", penguin.flipperLengthMm());
            out.whole("bodyMassG", penguin.bodyMassG());
            out.oneHot("sex", penguin.sex(), 2);
        }
    };
}
