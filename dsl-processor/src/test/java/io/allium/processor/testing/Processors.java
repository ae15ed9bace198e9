package io.allium.processor.testing;

import java.util.List;
import javax.annotation.processing.Processor;

/** Makes processors of class names. */
final class Processors {
    private Processors() {}

    static List<Processor> load(List<String> names, ClassLoader loader) {
        return names.stream().map(name -> load(name, loader)).toList();
    }

    private static Processor load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Processor.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " is no processor with a public constructor", e);
        }
    }
}
