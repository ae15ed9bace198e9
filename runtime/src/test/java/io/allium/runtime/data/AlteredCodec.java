package io.allium.runtime.data;

import java.util.List;
import java.util.function.Function;

/** The plants' codec with another way to make a plant of a row. */
class AlteredCodec implements RecordCodec<Plant> {
    private final Function<Row, Plant> reading;

    AlteredCodec(Function<Row, Plant> reading) {
        this.reading = reading;
    }

    @Override
    public List<Column> columns() {
        return Plant.CODEC.columns();
    }

    @Override
    public Plant read(Row row) {
        return reading.apply(row);
    }

    @Override
    public int width() {
        return Plant.CODEC.width();
    }

    @Override
    public void encode(Plant plant, FeatureWriter out) {
        Plant.CODEC.encode(plant, out);
    }
}
