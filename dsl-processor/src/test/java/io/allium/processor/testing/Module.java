package io.allium.processor.testing;

import java.nio.file.Path;
import java.util.Objects;

/** The places of this Maven module, whatever the working directory is: they differ between Maven and IDEs. */
public final class Module {
    private Module() {}

    /** The module's own directory. */
    public static Path directory() {
        return parent(target());
    }

    /** The project's root. */
    public static Path project() {
        return parent(directory());
    }

    /** The build's output, which {@code mvn clean} removes. */
    public static Path target() {
        return parent(ClassPaths.of(Module.class));
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), path::toString);
    }
}
