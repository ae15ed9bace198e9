package io.allium.benchmarks.compare;

import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Cifar10Files;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** The pictures that every side trains on, byte for byte: {@code benchmarks/peers/pictures.py} makes the same. */
final class Pictures {
    private static final int SIDE = 32;
    private static final int CHANNELS = 3;
    private static final int BYTES = SIDE * SIDE * CHANNELS;

    private final Optional<Path> directory;
    private Optional<Dataset<Picture, Cifar10>> made = Optional.empty();

    /**
     * Pictures that are made or read when they are first asked for, and no more than are asked for: the first step of a
     * process needs only a batch.
     *
     * @param directory where CIFAR-10 is, if it is to be used
     */
    Pictures(Optional<Path> directory) {
        this.directory = directory;
    }

    /** The first pictures. */
    Dataset<Picture, Cifar10> first(int count) {
        Dataset<Picture, Cifar10> enough =
                made.filter(data -> data.size() >= count).orElseGet(() -> make(count));
        made = Optional.of(enough);
        return enough.first(count);
    }

    private Dataset<Picture, Cifar10> make(int count) {
        return directory.map(files -> Cifar10Files.in(files).training(count)).orElseGet(() -> seeded(count));
    }

    /** Noise that is the brighter the higher the class: something to learn, so that the losses tell who does. */
    private static Dataset<Picture, Cifar10> seeded(int count) {
        List<Cifar10> classes = List.of(Cifar10.values());
        List<Picture> pictures = new ArrayList<>(count);
        List<Cifar10> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int label = i * 7 % classes.size();
            pictures.add(seeded(i, label));
            labels.add(classes.get(label));
        }
        return Dataset.of(pictures, labels);
    }

    private static Picture seeded(int index, int label) {
        byte[] values = new byte[BYTES];
        long before = (long) index * BYTES / Long.BYTES;
        for (int i = 0; i < BYTES; i++) {
            long random = mix(before + i / Long.BYTES + 1) >>> (8 * (i % Long.BYTES));
            values[i] = (byte) ((random & 0xFF) / 2 + 12L * label);
        }
        return Picture.of(SIDE, SIDE, CHANNELS, values);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014) after that many steps. */
    private static long mix(long steps) {
        long z = steps * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A checksum of the first pictures and their labels, by which the sides know that they have the same. */
    long checksum(int count) {
        Dataset<Picture, Cifar10> data = first(count);
        CRC32 crc = new CRC32();
        IntStream.range(0, data.size()).forEach(i -> {
            crc.update(bytes(data.input(i)));
            crc.update(data.target(i).ordinal());
        });
        return crc.getValue();
    }

    private static byte[] bytes(Picture picture) {
        byte[] bytes = new byte[BYTES];
        int next = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    bytes[next++] = (byte) picture.value(row, column, channel);
                }
            }
        }
        return bytes;
    }
}
