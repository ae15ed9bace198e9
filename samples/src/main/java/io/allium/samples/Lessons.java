package io.allium.samples;

import io.allium.runtime.AlliumException;
import io.allium.samples.cifar10.Cifar10Lesson;
import io.allium.samples.digits.DigitsLesson;
import io.allium.samples.penguins.PenguinsLesson;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of the lessons. */
@Command(
        name = "lessons",
        description = {
            "Runs a lesson of Allium; without its name, digits.",
            "COMMAND --help explains a lesson's options."
        },
        mixinStandardHelpOptions = true,
        subcommands = {DigitsLesson.class, Cifar10Lesson.class, PenguinsLesson.class, HelpCommand.class})
public final class Lessons implements Callable<Integer> {
    private Lessons() {}

    /**
     * Runs a lesson.
     *
     * @param arguments the lesson and its options; {@code --help} explains them
     */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... arguments) {
        return new CommandLine(new Lessons())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Lessons::explain)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        return run("digits");
    }

    /** A mistake in what was asked for is one message; a mistake of the program is a stack trace. */
    private static int explain(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof AlliumException) {
            command.getErr().println(e.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw e;
    }
}
