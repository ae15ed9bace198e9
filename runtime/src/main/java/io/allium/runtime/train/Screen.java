package io.allium.runtime.train;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal a program runs in: is there one, and how wide is it now? */
interface Screen extends AutoCloseable {
    /** The number of columns, at this moment. */
    int width();

    /** Lets go of the terminal. */
    @Override
    void close();

    /**
     * Whether standard input and output are a terminal in which a line can be overwritten. {@code System.console()}
     * does not tell from Java 22 on.
     */
    static boolean isTerminal() {
        try (Terminal terminal = terminal()) {
            return !Terminal.TYPE_DUMB.equals(terminal.getType());
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    /** The terminal; where there is none, one of 80 columns. */
    static Screen open() {
        try {
            return of(terminal());
        } catch (IOException | IllegalStateException e) {
            return fixed(80);
        }
    }

    /** A screen that is always as wide. */
    static Screen fixed(int width) {
        return new Screen() {
            @Override
            public int width() {
                return width;
            }

            @Override
            public void close() {}
        };
    }

    private static Screen of(Terminal terminal) {
        return new Screen() {
            @Override
            public int width() {
                int width = terminal.getWidth();
                return width > 0 ? width : 80;
            }

            @Override
            public void close() {
                try {
                    terminal.close();
                } catch (IOException e) {
                    // Nothing was changed in the terminal, so nothing is left to restore.
                }
            }
        };
    }

    private static Terminal terminal() throws IOException {
        return TerminalBuilder.builder()
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .dumb(false)
                // Native signals would replace the program's own handling of Ctrl-C.
                .nativeSignals(false)
                .build();
    }
}
