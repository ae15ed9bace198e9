package io.allium.runtime.file;

import io.allium.model.NetworkSpec;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import java.nio.file.Path;
import java.util.List;

/**
 * A model as a file holds it.
 *
 * <p>The format, version 1, little-endian: 8 bytes {@code \211ALLIUM\n}; the version, 4 bytes; the length of the whole
 * file, 8 bytes; two texts, each as its length in bytes (4) and UTF-8: the description of the declaration and that of
 * the network as built; the weights; the number of the optimiser's steps, 8 bytes, and what it remembers; last the
 * CRC-32 of everything before it, 4 bytes. Weights, and what the optimiser remembers, are the number of arrays, 4
 * bytes, and each array as its layer and its name (texts), the number of axes (4), each axis (4) and its values as
 * 32-bit floats.
 *
 * @param declaration the network as its source declared it
 * @param network the network as it was built
 * @param arrays its weights
 * @param optimizer what its optimiser remembers
 */
public record ModelFile(
        NetworkSpec declaration, NetworkSpec network, List<NamedArray> arrays, OptimizerState optimizer) {
    /** The number of the format that this version of Allium writes. */
    public static final int VERSION = 1;

    static final byte[] MAGIC = {(byte) 0x89, 'A', 'L', 'L', 'I', 'U', 'M', '\n'};

    /** Copies. */
    public ModelFile {
        arrays = List.copyOf(arrays);
    }

    /**
     * Writes the file: beside its place first, then moved, so that nobody ever sees half of it.
     *
     * @param path where
     * @throws io.allium.runtime.AlliumException if it cannot be written
     */
    public void write(Path path) {
        WholeFile.write(path, out -> out.write(ModelFileWriter.bytes(this)));
    }

    /**
     * Reads a file, and checks all of it.
     *
     * @param path where
     * @throws io.allium.runtime.AlliumException if it is not there, no model, of another version, or damaged
     */
    public static ModelFile read(Path path) {
        return ModelFileReader.read(path);
    }
}
