package io.allium.processor.testing;

import com.palantir.javapoet.JavaFile;
import io.allium.Tensor;
import io.allium.model.problem.Code;
import io.allium.runtime.Prediction;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Where classes of this JVM come from. */
public final class ClassPaths {
    /** What a user's sources see: the vocabulary, the model and its one dependency, and the runtime. */
    public static final List<Path> USER =
            List.of(of(Tensor.class), of(Code.class), of(NullMarked.class), of(Prediction.class));

    /** What a processor needs besides its own jar; an application declares no more on its processor path. */
    public static final List<Path> PROCESSOR = List.of(of(Tensor.class), of(Code.class), of(JavaFile.class));

    private ClassPaths() {}

    /** The jar or the directory that a class was loaded from. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
