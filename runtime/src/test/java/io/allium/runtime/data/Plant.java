package io.allium.runtime.data;

import java.util.List;

/** A record with a component of every kind, to try readers on. */
record Plant(double height, int leaves, long cells, boolean alive, Colour colour) {
    enum Colour {
        GREEN,
        RED,
        DARK_RED,
        NA
    }

    /** What Allium would generate. */
    static final RecordCodec<Plant> CODEC = new RecordCodec<>() {
        @Override
        public List<Column> columns() {
            return List.of(
                    Column.number("height"),
                    Column.integer("leaves"),
                    Column.whole("cells"),
                    Column.flag("alive"),
                    Column.category("colour", Colour.values()));
        }

        @Override
        public Plant read(Row row) {
            return new Plant(
                    row.number("height"),
                    row.integer("leaves"),
                    row.whole("cells"),
                    row.flag("alive"),
                    row.constant("colour", Colour.class));
        }

        @Override
        public int width() {
            return 8;
        }

        @Override
        public void encode(Plant plant, FeatureWriter out) {
            out.number("height", plant.height());
            out.whole("leaves", plant.leaves());
            out.whole("cells", plant.cells());
            out.flag("alive", plant.alive());
            out.oneHot("colour", plant.colour(), 4);
        }
    };
}
