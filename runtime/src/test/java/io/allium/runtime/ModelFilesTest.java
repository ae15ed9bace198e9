package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import io.allium.ActivationFunction;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.problem.Code;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.TestModels.Answer;
import io.allium.runtime.TestModels.PictureClassifier;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import io.allium.runtime.file.ModelFile;
import io.allium.runtime.train.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that are saved and loaded, and files that are none. */
class ModelFilesTest {
    private static final NetworkSpec PICTURES = TestModels.pictures();
    private static final NetworkSpec ANSWERS = TestModels.answers(ActivationFunction.LINEAR);
    private static final int VERSION_AT = 8;
    private static final int FIRST_TEXT_AT = 20;

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("model.allium");
    }

    private static PictureClassifier loadPictures(Path path, NetworkSpec declaration) {
        return SavedModel.read(path, declaration).into(PictureClassifier::new);
    }

    private RowClassifier<Answer> loadAnswers(NetworkSpec declaration) {
        return SavedModel.read(file(), declaration).into(blueprint -> new RowClassifier<>(blueprint, Answer.class));
    }

    @Test
    void aLoadedModelPredictsTheSameBits() {
        Dataset<Picture, Quarter> data = TestModels.pictureData(40);
        PictureClassifier saved = new TestBuilder(PICTURES).seed(3).pictures();
        saved.fit(data, Progress.none());

        saved.save(file());
        PictureClassifier loaded = loadPictures(file(), PICTURES);

        assertThat(loaded.weights()).isEqualTo(saved.weights());
        assertThat(loaded.outputs(data.inputs())).isEqualTo(saved.outputs(data.inputs()));
        assertThat(loaded.network()).isEqualTo(saved.network());
        assertThat(loaded.blueprint()).isEqualTo(saved.blueprint());
    }

    @Test
    void whatTheBuilderChangedIsSavedToo() {
        PictureClassifier saved = new TestBuilder(PICTURES)
                .change("conv", Conv2DSpec.class, conv -> conv.filters(5))
                .change("mixed", DenseSpec.class, mixed -> mixed.units(5))
                .epochs(7)
                .with(SGDSpec.DEFAULTS.learningRate(0.5))
                .pictures();

        saved.save(file());
        PictureClassifier loaded = loadPictures(file(), PICTURES);

        assertThat(loaded.network()).isEqualTo(saved.network());
        assertThat(loaded.network().layer("conv").orElseThrow().output()).isEqualTo(Shape.of(2, 3, 5));
        assertThat(loaded.network().spec().training().orElseThrow().epochs()).isEqualTo(7);
        assertThat(loaded.network().spec().optimizer()).contains(SGDSpec.DEFAULTS.learningRate(0.5));
        assertThat(loaded.blueprint().declaration()).isEqualTo(PICTURES);
        assertThat(loaded.weights()).isEqualTo(saved.weights());
    }

    @Test
    void aLoadedModelTrainsOnAsTheSavedOneDoes() {
        Dataset<float[], Answer> data = TestModels.answerRows(64);
        RowClassifier<Answer> saved = new TestBuilder(ANSWERS).answers();
        saved.fit(data, Progress.none());
        saved.save(file());
        RowClassifier<Answer> loaded = loadAnswers(ANSWERS);
        RowClassifier<Answer> fresh = new TestBuilder(ANSWERS).answers();
        fresh.setWeights(saved.weights());

        loaded.fit(data, Progress.none());
        fresh.fit(data, Progress.none());
        saved.fit(data, Progress.none());

        assertThat(loaded.weights()).isEqualTo(saved.weights()).isNotEqualTo(fresh.weights());
    }

    /** Pictures have a batch normalisation, whose averages split the optimiser's parameters into blocks. */
    @Test
    void everyArrayOfTheOptimiserComesBack() {
        Dataset<Picture, Quarter> data = TestModels.pictureData(24);
        PictureClassifier saved = new TestBuilder(PICTURES).pictures();
        saved.fit(data, Progress.none());
        saved.save(file());
        PictureClassifier loaded = loadPictures(file(), PICTURES);

        assertThat(loaded.engine().optimizerState()).isEqualTo(saved.engine().optimizerState());
        assertThat(loaded.engine().optimizerState().steps()).isEqualTo(6);
        assertThat(loaded.engine().optimizerState().arrays())
                .extracting(NamedArray::path)
                .contains("conv/kernel/momentums", "norm/gamma/velocities")
                .doesNotContain("norm/moving_mean/momentums");

        loaded.fit(data, Progress.none());
        saved.fit(data, Progress.none());

        assertThat(loaded.weights()).isEqualTo(saved.weights());
    }

    @Test
    void theOptimisersArraysMustBeThoseOfTheNetwork() {
        RowClassifier<Answer> model = new TestBuilder(ANSWERS).answers();
        NamedArray stranger = new NamedArray("hidden", "kernel/memories", Shape.of(2, 8), new float[16]);
        new ModelFile(ANSWERS, model.network().spec(), model.weights(), new OptimizerState(3, List.of(stranger)))
                .write(file());

        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessageContaining("[CorruptModel]")
                .hasMessageContaining("its optimiser's state is not that of its network");
    }

    @Test
    void aFileOfAnotherNetworkSaysInWhatTheyDiffer() {
        new TestBuilder(PICTURES).pictures().save(file());
        NetworkSpec other = TestModels.pictures()
                .change("conv", layer -> ((Conv2DSpec) layer).filters(8))
                .change("norm", layer -> DropoutSpec.DEFAULTS.rate(0.5))
                .layer("more", DenseSpec.DEFAULTS.units(4), "quarter")
                .labels("com.example.Quarter", "A", "B", "C", "D");

        assertThatThrownBy(() -> SavedModel.read(file(), other))
                .isInstanceOf(AlliumException.class)
                .hasMessage(
                        ("[OtherNetwork] %s belongs to another network than Pictures: conv: filters is 3 in the file,"
                                        + " 8 in Pictures; norm is BatchNormalization in the file, Dropout in Pictures; the layer"
                                        + " more is only in Pictures; the labels are SOUTH_WEST, SOUTH_EAST, NORTH_WEST, NORTH_EAST in"
                                        + " the file, A, B, C, D in Pictures. Load it with the declaration it was saved from, or"
                                        + " train again.")
                                .formatted(file()));
    }

    @Test
    void howItIsTrainedMayDiffer() {
        new TestBuilder(ANSWERS).answers().save(file());

        NetworkSpec longer = ANSWERS.training(ANSWERS.training().orElseThrow().epochs(99));

        assertThat(loadAnswers(longer).blueprint().declaration()).isEqualTo(longer);
    }

    @Test
    void arraysMustBeThoseOfTheNetwork() {
        List<NamedArray> own = new TestBuilder(ANSWERS).answers().weights();
        assertThat(own).hasSize(4);
        NamedArray kernel = own.get(0);
        NamedArray wide = new NamedArray("hidden", "kernel", Shape.of(8, 2), kernel.values());
        NamedArray strange = new NamedArray("hidden", "gamma", Shape.of(1), new float[1]);

        assertCorrupt(own.subList(0, 3), "answer/bias is missing");
        assertCorrupt(List.of(), "hidden/kernel is missing");
        assertCorrupt(
                List.of(wide, own.get(1), own.get(2), own.get(3)), "hidden/kernel is 8×2, and the network's is 2×8");
        assertCorrupt(plus(own, strange), "the network has no array hidden/gamma");
        assertCorrupt(plus(own, kernel), "hidden/kernel is there twice");
    }

    private static List<NamedArray> plus(List<NamedArray> arrays, NamedArray one) {
        List<NamedArray> more = new ArrayList<>(arrays);
        more.add(one);
        return more;
    }

    private void assertCorrupt(List<NamedArray> arrays, String why) {
        NetworkSpec network = new TestBuilder(ANSWERS).answers().network().spec();
        new ModelFile(ANSWERS, network, arrays, OptimizerState.FRESH).write(file());
        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessage("[CorruptModel] " + file() + " is no whole model file: its weights are not those of its"
                        + " network: " + why + ". Use another copy of it, or train again.");
    }

    @Test
    void theNetworkMustBeOneThatABuilderMakes() {
        NetworkSpec other = ANSWERS.layer("more", DenseSpec.DEFAULTS.units(1), "answer");
        new ModelFile(ANSWERS, other, List.of(), OptimizerState.FRESH).write(file());

        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessageStartingWith(
                        "[CorruptModel] " + file() + " is no whole model file: no builder makes its network");
    }

    @Test
    void theNetworkMustWork() {
        NetworkSpec broken = ANSWERS.change("hidden", layer -> ((DenseSpec) layer).units(0));
        new ModelFile(ANSWERS, broken, List.of(), OptimizerState.FRESH).write(file());

        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessageContaining("[CorruptModel]")
                .hasMessageContaining("hidden: ");
    }

    @Test
    void anotherFormatIsNamed() throws IOException {
        byte[] bytes = smallFile();
        bytes[VERSION_AT] = 2;
        Files.write(file(), bytes);

        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessage(
                        "[OtherVersion] The model file " + file() + " has format 2, and this version of Allium reads"
                                + " format 1. Use the version that wrote it, or train again.");
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() throws IOException {
        byte[] whole = smallFile();
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(problem()).as("cut to %d bytes", length).isEqualTo(Code.CORRUPT_MODEL);
        }
    }

    @Test
    void aFileWithOneOtherByteIsRefused() throws IOException {
        byte[] whole = smallFile();
        for (int at = 0; at < whole.length; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x41;
            Files.write(file(), bytes);
            boolean version = at >= VERSION_AT && at < VERSION_AT + 4;
            assertThat(problem()).as("byte %d", at).isEqualTo(version ? Code.OTHER_VERSION : Code.CORRUPT_MODEL);
        }
    }

    /** What a checksum cannot see must still end in one message. */
    @Test
    void aByteChangedOnPurposeNeverBreaksTheReader() throws IOException {
        byte[] whole = smallFile();
        for (int at = FIRST_TEXT_AT; at < whole.length - 4; at++) {
            for (int change : new int[] {0x01, 0x80}) {
                byte[] bytes = whole.clone();
                bytes[at] ^= (byte) change;
                Files.write(file(), withChecksum(bytes));
                Throwable thrown = catchThrowable(() -> loadAnswers(ANSWERS));
                if (thrown != null) {
                    assertThat(thrown).as("byte %d", at).isInstanceOf(AlliumException.class);
                }
            }
        }
    }

    @Test
    void aHugeLengthAllocatesNothing() throws IOException {
        byte[] whole = smallFile();
        for (int length : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE / 4, -1, Integer.MIN_VALUE}) {
            byte[] bytes = whole.clone();
            buffer(bytes).putInt(FIRST_TEXT_AT, length);
            Files.write(file(), withChecksum(bytes));
            long before = allocated();

            assertThat(problem()).isEqualTo(Code.CORRUPT_MODEL);

            assertThat(allocated() - before).isLessThan(1 << 20);
        }
    }

    @Test
    void aHugeFileThatIsNoModelIsNotRead() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }

        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessage(
                        "[CorruptModel] " + file()
                                + " is no whole model file: it does not begin like one. Use another copy of it, or train again.");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> loadAnswers(ANSWERS))
                .hasMessage("[MissingFile] There is no model file " + file()
                        + ". Check the path, or save a model there first.");
    }

    @Test
    void aDirectoryIsNoModel() throws IOException {
        Files.createDirectory(file());

        assertThat(problem()).isEqualTo(Code.UNREADABLE_FILE);
        assertThatThrownBy(() -> new TestBuilder(ANSWERS).answers().save(file()))
                .hasMessage("[CannotWrite] Cannot write " + file() + ": it is a directory.");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false) && !Files.isWritable(closed))
                .as("the administrator may write everywhere")
                .isTrue();
        Path inside = closed.resolve("model.allium");

        assertThatThrownBy(() -> new TestBuilder(ANSWERS).answers().save(inside))
                .hasMessage("[CannotWrite] Cannot write " + inside + ": permission denied.");
    }

    @Test
    void saveMakesDirectories() {
        Path deep = directory.resolve("a/b/model.allium");
        RowClassifier<Answer> model = new TestBuilder(ANSWERS).answers();

        model.save(deep);
        model.save(deep);

        assertThat(deep).exists();
        assertThat(deep.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void weightsOfAnotherNetworkAreRefusedAndNothingChanges() {
        RowClassifier<Answer> model = new TestBuilder(ANSWERS).answers();
        List<NamedArray> before = model.weights();
        NamedArray bias = new NamedArray("hidden", "bias", Shape.of(8), new float[] {1, 2, 3, 4, 5, 6, 7, 8});
        NamedArray strange = new NamedArray("conv", "kernel", Shape.of(1), new float[1]);

        assertThatThrownBy(() -> model.setWeights(List.of(bias, strange)))
                .isInstanceOf(AlliumException.class)
                .hasMessage(
                        "[OtherNetwork] These weights are not those of Answers: the network has no array conv/kernel."
                                + " Give arrays that weights() of the same network gave.");

        assertThat(model.weights()).isEqualTo(before);
    }

    /** The file of the smallest network there is. */
    private byte[] smallFile() throws IOException {
        new TestBuilder(ANSWERS)
                .change("row", FeaturesSpec.class, row -> row.size(1))
                .change("hidden", DenseSpec.class, hidden -> hidden.units(1))
                .answers()
                .save(file());
        return Files.readAllBytes(file());
    }

    private Code problem() {
        Throwable thrown = catchThrowable(() -> SavedModel.read(file(), ANSWERS));
        assertThat(thrown).isInstanceOf(AlliumException.class);
        return ((AlliumException) thrown).code();
    }

    private static byte[] withChecksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        buffer(bytes).putInt(bytes.length - 4, (int) crc.getValue());
        return bytes;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
