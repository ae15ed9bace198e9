package io.allium.processor.testing;

import javax.tools.Diagnostic;

/** What compilers say differently through the same interface. */
enum Dialect {
    /** The end of a range is the offset behind it; every line of a message but the first is indented by two. */
    JAVAC {
        @Override
        long end(Diagnostic<?> diagnostic) {
            return diagnostic.getEndPosition();
        }

        @Override
        String message(String text) {
            return text.replace("\n  ", "\n");
        }
    },
    /** The end of a range is the offset of its last character; messages are as the processor wrote them. */
    ECJ {
        @Override
        long end(Diagnostic<?> diagnostic) {
            return diagnostic.getEndPosition() + 1;
        }

        @Override
        String message(String text) {
            return text;
        }
    };

    /** The offset behind the range of a diagnostic. */
    abstract long end(Diagnostic<?> diagnostic);

    /** The message as the processor wrote it. */
    abstract String message(String text);
}
