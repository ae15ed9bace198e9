package io.allium.processor.link;

import java.util.Locale;

/** Names that generated code uses. */
public final class Names {
    private Names() {}

    /**
     * The builder's method for an annotation on the network: {@code adam} for {@code Adam}, {@code sgd} for
     * {@code SGD}, {@code rmsprop} for {@code RMSprop}.
     */
    public static String builderMethod(String annotation) {
        int capitals = 0;
        while (capitals < annotation.length() && Character.isUpperCase(annotation.charAt(capitals))) {
            capitals++;
        }
        return annotation.substring(0, capitals).toLowerCase(Locale.ROOT) + annotation.substring(capitals);
    }
}
